import type { Day } from '@chengan/shared/time/day';

/** One visit of the month as the report tells it: 日期、人员、内容代码 (J-12). */
export interface ReportedService {
  readonly on: Day;
  readonly people: readonly string[];
  /** Codes of J-12, 1 to 10, ascending. */
  readonly contents: readonly number[];
}

/** The figures of one client in one month (J-A2): what an agency may correct. */
export interface LineFigures {
  readonly services: readonly ReportedService[];
  readonly hazards: number;
  /** Of the hazards: major ones, illegal construction, illegal operation. */
  readonly majorHazards: number;
  /** Of the hazards: those seen to be put right. */
  readonly rectified: number;
  /** Numbers of written advice to the client. */
  readonly advice: readonly string[];
  /** How many refusals to rectify were reported (J-13). */
  readonly refusals: number;
  readonly trainings: number;
  readonly drills: number;
  /** The number that the parties gave the contract; empty until somebody writes it. */
  readonly contractNumber: string;
  /** 备注; empty when there is none. */
  readonly note: string;
}

/** Whether the contract began or ended in the month. */
export type ContractChange = 'SIGNED' | 'ENDED' | 'SIGNED_AND_ENDED';

/** What the contract says; not to be corrected in a report. */
export interface LineHead {
  /** Id of the contract: one line each. */
  readonly contract: string;
  /** Nine-digit code of the client's town. */
  readonly town: string;
  /** Credit code. */
  readonly enterprise: string;
  /** Code of the client's trade. */
  readonly industry: string | null;
  readonly startsOn: Day;
  /** Last day in force: of the term, or of its early end. */
  readonly endsOn: Day;
  readonly visitsPerYear: number;
  readonly change: ContractChange | null;
}

/** One client of one town: what is reported, and beside it what the visits of the hub say. Both are kept. */
export interface ReportLine {
  readonly head: LineHead;
  readonly reported: LineFigures;
  readonly recorded: LineFigures;
}

const FIGURES = [
  'services',
  'hazards',
  'majorHazards',
  'rectified',
  'advice',
  'refusals',
  'trainings',
  'drills',
  'contractNumber',
  'note',
] as const satisfies (keyof LineFigures)[];
export type Figure = (typeof FIGURES)[number];

export const NO_FIGURES: LineFigures = {
  services: [],
  hazards: 0,
  majorHazards: 0,
  rectified: 0,
  advice: [],
  refusals: 0,
  trainings: 0,
  drills: 0,
  contractNumber: '',
  note: '',
};

/** The figures in which two tellings of a line differ, in the order of the form. */
function differences(a: LineFigures, b: LineFigures): Figure[] {
  return FIGURES.filter((figure) => sign(a, figure) !== sign(b, figure));
}

/** A figure as one text; the order in which a record keeps its parts does not matter. */
function sign(line: LineFigures, figure: Figure): string {
  if (figure !== 'services') return JSON.stringify(line[figure]);
  return JSON.stringify(line.services.map(({ on, people, contents }) => [on, people, contents]));
}

/** What no visit tells: to write it corrects nothing. */
const NOT_OF_VISITS: readonly Figure[] = ['contractNumber', 'note'];

/** What was corrected by hand against the visits. */
export function correctedFigures({
  reported,
  recorded,
}: Pick<ReportLine, 'reported' | 'recorded'>): Figure[] {
  return differences(reported, recorded).filter((figure) => !NOT_OF_VISITS.includes(figure));
}

/** Whether nothing happened at any client: a nil report, which is due all the same (J-10). */
export function isNil(lines: readonly { readonly reported: LineFigures }[]): boolean {
  return lines.every(({ reported }) =>
    differences(reported, NO_FIGURES).every((figure) => NOT_OF_VISITS.includes(figure)),
  );
}

export interface LineTotals {
  readonly clients: number;
  readonly visits: number;
  readonly hazards: number;
  readonly majorHazards: number;
  readonly rectified: number;
  readonly refusals: number;
  readonly trainings: number;
  readonly drills: number;
}

/** The sums over the lines, as they are reported (not as they are pre-filled). */
export function totalsOf(lines: readonly { readonly reported: LineFigures }[]): LineTotals {
  const sum = (figure: (one: LineFigures) => number) =>
    lines.reduce((total, { reported }) => total + figure(reported), 0);
  return {
    clients: lines.length,
    visits: sum(({ services }) => services.length),
    hazards: sum(({ hazards }) => hazards),
    majorHazards: sum(({ majorHazards }) => majorHazards),
    rectified: sum(({ rectified }) => rectified),
    refusals: sum(({ refusals }) => refusals),
    trainings: sum(({ trainings }) => trainings),
    drills: sum(({ drills }) => drills),
  };
}
