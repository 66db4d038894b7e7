import { REGISTRAR } from '@chengan/shared/demonstration/officials';
import { allowed, type Stage, type Step } from '@chengan/shared/demonstration/step';
import type { Contract } from '@chengan/shared/demonstration/world';
import type { World } from '@chengan/shared/demonstration/world-of';
import { addDays, type Day } from '@chengan/shared/time/day';
import { workingDayFrom } from '@chengan/shared/time/working-days';
import { TOWNS } from '../credit-grade/scorer.ts';
import { reportDue } from '../monthly-report/due-day.ts';
import { addToMonth, firstDayOf, lastDayOf, type Month, monthOfDay } from '../monthly-report/month.ts';
import { preparedReport } from '../monthly-report/prepared.store.ts';
import type { LineFigures, LineHead } from '../monthly-report/report-line.ts';
import { NO_FIGURES } from '../monthly-report/report-line.ts';
import { saveReportDraft } from '../monthly-report/save-draft.command.ts';
import { correctReport, submitReport } from '../monthly-report/submit-report.command.ts';
import { WATCHED_MONTHS } from '../monthly-report/watched-months.ts';

/** After contracts are signed, before grades. */
const RANK = 5;
/** Among the agencies of Jiangyin, by number: who forgot the last month, who was late before, who corrected. */
const FORGOT = 0;
const LATE = 11;
const CORRECTED = 1;
/** Every third has nothing to report but its contracts. */
const NIL_EVERY = 3;

interface Reporter {
  readonly agency: string;
  readonly number: number;
}

/** The reports of the last months: most in time, one late, one missing, some nil, one corrected. */
export function monthlyReportSteps(world: World): Step[] {
  const { anchor } = world;
  const last = addToMonth(monthOfDay(anchor), -1);
  const months = Array.from({ length: WATCHED_MONTHS + 1 }, (_, back) => addToMonth(last, -back));
  const latestOverdue = months.find((month) => anchor > (reportDue(month)?.due ?? anchor));
  return months.flatMap((month) => {
    const due = reportDue(month)?.due;
    if (due === undefined) return [];
    const reporters = reportersIn(world, month);
    const isLatest = month === latestOverdue;
    const inTime = reporters.filter(({ number }) => !(isLatest ? number === FORGOT : number === LATE));
    const late = isLatest ? [] : reporters.filter(({ number }) => number === LATE);
    const corrected = isLatest ? reporters.filter(({ number }) => number === CORRECTED) : [];
    return [
      ...stepOf(anchor, workingDayFrom(addDays(lastDayOf(month), 2)), month, inTime, report),
      ...stepOf(anchor, workingDayFrom(addDays(due, 3)), month, late, report),
      ...stepOf(anchor, workingDayFrom(addDays(due, 1)), month, corrected, correct),
    ];
  });
}

function stepOf(
  anchor: Day,
  on: Day,
  month: Month,
  reporters: readonly Reporter[],
  act: (stage: Stage, month: Month, reporter: Reporter) => Promise<void>,
): Step[] {
  if (on > anchor || reporters.length === 0) return [];
  const run = async (stage: Stage) => {
    for (const reporter of reporters) await act(stage, month, reporter);
  };
  return [{ on, rank: RANK, what: `monthly reports of ${month}`, run }];
}

/** The agencies with a client in a town of Jiangyin in the month, by their number in the world. */
function reportersIn({ agencies, contracts, enterprises }: World, month: Month): Reporter[] {
  const towns = new Map(enterprises.map((one) => [one.creditCode, one.town]));
  const active = ({ enterprise, startsOn, endsOn, signedOn }: Contract) =>
    TOWNS.has(towns.get(enterprise) ?? '') &&
    startsOn <= lastDayOf(month) &&
    endsOn >= firstDayOf(month) &&
    signedOn <= lastDayOf(month);
  const serving = new Set(contracts.filter(active).map(({ agency }) => agency));
  return agencies.flatMap(({ creditCode }, number) =>
    serving.has(creditCode) ? [{ agency: creditCode, number }] : [],
  );
}

const staffOf = ({ agency }: Reporter) => ({ account: REGISTRAR, name: '演示机构负责人', agency });

async function report({ em, clock }: Stage, month: Month, reporter: Reporter): Promise<void> {
  const staff = staffOf(reporter);
  const what = `the report of ${reporter.agency} for ${month}`;
  if (reporter.number % NIL_EVERY !== 0) {
    const { lines } = await preparedReport(em, reporter.agency, month);
    const byHand = lines
      .map(({ head, reported }, index) => ({
        contract: head.contract,
        figures: reported.services.length > 0 ? reported : figuresAt(month, head, reporter.number + index),
      }))
      .filter(({ figures }) => figures.services.length > 0);
    allowed(await saveReportDraft(em, clock, staff, { month, revision: null, lines: byHand }), what);
  }
  allowed(await submitReport(em, clock, staff, { month, revision: null }), what);
}

async function correct({ em, clock }: Stage, month: Month, reporter: Reporter): Promise<void> {
  const staff = staffOf(reporter);
  const what = `the correction of ${reporter.agency} for ${month}`;
  const { lines } = await preparedReport(em, reporter.agency, month);
  const [line] = lines;
  if (!line) return;
  const figures = { ...line.reported, trainings: line.reported.trainings + 1, note: '补报一次全员培训' };
  const saved = { month, revision: null, lines: [{ contract: line.head.contract, figures }] };
  allowed(await saveReportDraft(em, clock, staff, saved), what);
  allowed(await correctReport(em, clock, staff, { month, revision: null, reason: '漏报一次全员培训' }), what);
}

/** What an agency reports of visits that it recorded on paper; every contract comes round as often as was agreed. */
function figuresAt(month: Month, { visitsPerYear, startsOn, endsOn }: LineHead, turn: number): LineFigures {
  const every = Math.max(1, Math.floor(12 / visitsPerYear));
  const on = addDays(firstDayOf(month), 4 + (turn % 20));
  if (turn % every !== 0 || on < startsOn || on > endsOn) return NO_FIGURES;
  const hazards = turn % 4;
  return {
    ...NO_FIGURES,
    services: [{ on, people: ['演示人员甲', '演示人员乙'], contents: turn % 2 === 0 ? [2, 6] : [5, 6] }],
    hazards,
    majorHazards: turn % 9 === 0 ? Math.min(1, hazards) : 0,
    rectified: Math.max(0, hazards - 1),
    advice: hazards > 0 ? [`建议〔${month.slice(0, 4)}〕${String(turn + 1).padStart(2, '0')}号`] : [],
    trainings: turn % 2,
    note: '现场服务记录为纸质，尚未录入系统',
  };
}
