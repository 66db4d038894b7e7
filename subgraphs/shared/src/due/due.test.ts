import { describe, expect, test } from 'vitest';
import { day } from '../time/day.ts';
import { calendarDaysAfter, dayOfNextMonth, workingDaysAfter } from '../time/deadline.ts';
import { countedWords } from './counted-words.ts';
import { type DueMatter, standingOf } from './due.ts';
import { mergeQueues, type Queued } from './merge.ts';
import { noTerm } from './term.ts';

const queued = (id: string, dueOn: string | null, waitingSince: string | null = null): Queued => ({
  position: { at: dueOn ?? waitingSince ?? '9999-12-31', id },
  matter: {
    kind: 'NOTICE_ENDS',
    target: { kind: 'NOTICE', id },
    title: { zh: id, en: id },
    subject: null,
    authority: 'jiangyin',
    term: { ...noTerm(null), dueOn: dueOn === null ? null : day(dueOn) },
    waitingSince: waitingSince === null ? null : day(waitingSince),
    whatNext: { zh: '', en: '' },
    mine: true,
    blockedBySeparation: false,
  },
});
const ids = (matters: readonly DueMatter[]) => matters.map(({ target }) => target.id);

describe('what expires first is first, what has no term last by age', () => {
  const clocks = [queued('a', '2026-06-01', '2026-05-01'), queued('b', '2026-06-10', '2026-05-05')];
  const ending = [queued('c', '2026-06-01'), queued('d', '2026-07-01')];
  const waiting = [queued('e', null, '2026-01-01'), queued('f', null, '2026-02-01')];
  const queues = [clocks, ending, waiting];

  test('over all queues', () => {
    const { matters, hasNext } = mergeQueues(queues, 10);
    expect(ids(matters)).toEqual(['a', 'c', 'b', 'd', 'e', 'f']);
    expect(hasNext).toBe(false);
  });

  test('page by page, each begun where the one before ended', () => {
    const first = mergeQueues(queues, 2);
    expect([ids(first.matters), first.hasNext]).toEqual([['a', 'c'], true]);
    expect(first.positions).toEqual({
      0: { at: '2026-06-01', id: 'a' },
      1: { at: '2026-06-01', id: 'c' },
    });
    const rest = [clocks.slice(1), ending.slice(1), waiting];
    const second = mergeQueues(rest, 4, first.positions);
    expect([ids(second.matters), second.hasNext]).toEqual([['b', 'd', 'e', 'f'], false]);
    expect(second.positions[0]).toEqual({ at: '2026-06-10', id: 'b' });
  });

  test('a queue is taken from its head, even where its own order is another', () => {
    const odd = [queued('x', null, '2026-01-01'), queued('y', '2026-06-02')];
    expect(ids(mergeQueues([odd, ending], 2).matters)).toEqual(['c', 'd']);
  });
});

describe('standing', () => {
  const reviewer = { account: 'r', scopes: ['finding:decide'] } as const;
  test.each([
    ['somebody else proposed', ['c', null], true, { mine: true, blockedBySeparation: false }],
    ['they proposed it', ['r'], true, { mine: false, blockedBySeparation: true }],
    ['the matter asks for more', ['c'], false, { mine: false, blockedBySeparation: false }],
    ['both', ['r'], false, { mine: false, blockedBySeparation: false }],
  ])('%s', (_, before, otherwise, expected) => {
    expect(standingOf(reviewer, 'finding:decide', before, otherwise)).toEqual(expected);
  });
  test('without the scope nothing is theirs, and nothing blocked', () => {
    expect(standingOf({ account: 'c', scopes: [] }, 'finding:decide', ['c'])).toEqual({
      mine: false,
      blockedBySeparation: false,
    });
  });
});

describe('the days counted, in words', () => {
  test('a plain week names the weekend', () => {
    expect(countedWords(workingDaysAfter(day('2026-06-04'), 2))).toEqual({
      zh: '自 2026-06-04 次日起 2 个工作日，至 2026-06-08；不计休息日：周末 2026-06-06 至 2026-06-07',
      en: '2 working days from the day after 2026-06-04, to 2026-06-08; not counted: weekend 2026-06-06 to 2026-06-07',
    });
  });
  test('an end that moves says so', () => {
    expect(countedWords(calendarDaysAfter(day('2026-06-01'), 5)).zh).toBe(
      '自 2026-06-01 次日起 5 日，至 2026-06-06；末日为休息日，顺延：周末 2026-06-06 至 2026-06-07',
    );
    expect(countedWords(dayOfNextMonth(day('2026-09-10'), 5)).zh).toMatch(
      /^2026-09 的次月 5 日，即 2026-10-05；末日为休息日，顺延：国庆节 2026-10-05 至 2026-10-07/,
    );
  });
  test('beyond the published calendar it says that the day may change', () => {
    expect(countedWords(workingDaysAfter(day('2026-12-30'), 2)).zh).toMatch(
      /；工作日安排尚未公布，暂按周一至周五推算$/,
    );
  });
});
