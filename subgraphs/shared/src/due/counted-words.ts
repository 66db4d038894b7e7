import { addDays, type Day, weekdayOf } from '../time/day.ts';
import type { Counted, CountingMethod, Deadline, SkippedDay } from '../time/deadline.ts';
import { isWorkingDay } from '../time/working-days.ts';
import type { Words } from './due.ts';

/**
 * How a deadline was counted, in words: from which event, how many days of which kind, which rest days were passed over,
 * which weekend days counted because they are made up for, and whether the calendar covers it.
 */
export function countedWords({ due, counted, provisional }: Deadline): Words {
  const skipped = runsOf(counted.skipped);
  const madeUp = madeUpDays(counted);
  const start = METHODS[counted.method](counted);
  const moved = due > counted.last;
  return {
    zh: [
      start.zh,
      ...(skipped.length > 0
        ? [`${moved ? '末日为休息日，顺延' : '不计休息日'}：${skipped.map((run) => run.zh).join('、')}`]
        : []),
      ...(madeUp.length > 0 ? [`调休上班日计入：${madeUp.join('、')}`] : []),
      ...(provisional ? ['工作日安排尚未公布，暂按周一至周五推算'] : []),
    ].join('；'),
    en: [
      start.en,
      ...(skipped.length > 0
        ? [
            `${moved ? 'the last day is a rest day and moves on' : 'not counted'}: ${skipped.map((run) => run.en).join(', ')}`,
          ]
        : []),
      ...(madeUp.length > 0 ? [`counted as make-up working days: ${madeUp.join(', ')}`] : []),
      ...(provisional
        ? ['provisional: the calendar of working days is not published yet, Monday to Friday assumed']
        : []),
    ].join('; '),
  };
}

const METHODS: Readonly<Record<CountingMethod, (counted: Counted) => Words>> = {
  CALENDAR_DAYS: ({ event, length, last }) => ({
    zh: `自 ${event} 次日起 ${length} 日，至 ${last}`,
    en: `${length} days from the day after ${event}, to ${last}`,
  }),
  WORKING_DAYS: ({ event, length, last }) => ({
    zh: `自 ${event} 次日起 ${length} 个工作日，至 ${last}`,
    en: `${length} working days from the day after ${event}, to ${last}`,
  }),
  WORKING_DAYS_BEFORE: ({ event, length, first }) => ({
    zh: `${event} 之前 ${length} 个工作日，即 ${first}`,
    en: `${length} working days before ${event}: ${first}`,
  }),
  DAY_OF_NEXT_MONTH: ({ event, length, last }) => ({
    zh: `${event.slice(0, 7)} 的次月 ${length} 日，即 ${last}`,
    en: `day ${length} of the month after ${event.slice(0, 7)}: ${last}`,
  }),
  ROLLING_YEAR: ({ first, last }) => ({
    zh: `自 ${first} 起十二个月，至 ${last}`,
    en: `twelve months from ${first}, to ${last}`,
  }),
};

/** Rest days in a row with one reason, as `国庆节 2026-10-01 至 2026-10-07`. */
function runsOf(skipped: readonly SkippedDay[]): Words[] {
  const runs: { zh: string; en: string; from: Day; to: Day }[] = [];
  for (const { day, reason } of skipped) {
    const { zh, en } = reason.kind === 'weekend' ? { zh: '周末', en: 'weekend' } : reason;
    const last = runs.at(-1);
    if (last && last.zh === zh && addDays(last.to, 1) === day) last.to = day;
    else runs.push({ zh, en, from: day, to: day });
  }
  return runs.map(({ zh, en, from, to }) => ({
    zh: `${zh} ${from}${to === from ? '' : ` 至 ${to}`}`,
    en: `${en} ${from}${to === from ? '' : ` to ${to}`}`,
  }));
}

function madeUpDays({ method, first, last }: Counted): Day[] {
  if (method !== 'WORKING_DAYS' && method !== 'WORKING_DAYS_BEFORE') return [];
  const days: Day[] = [];
  for (let at = first; at <= last; at = addDays(at, 1)) {
    if (weekdayOf(at) % 6 === 0 && isWorkingDay(at)) days.push(at);
  }
  return days;
}
