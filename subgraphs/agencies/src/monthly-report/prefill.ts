import type { Day } from '@chengan/shared/time/day';
import { firstDayOf, lastDayOf, type Month } from './month.ts';
import type { ContractChange, LineFigures, LineHead, ReportedService, ReportLine } from './report-line.ts';

/** A contract as a report needs it. */
export interface ReportedContract extends Omit<LineHead, 'change'> {
  /** As the last report of the contract gave it; empty in the first. */
  readonly contractNumber: string;
}

/** A visit as a report needs it. */
export interface ReportedVisit {
  readonly contract: string;
  readonly on: Day;
  readonly people: readonly string[];
  readonly contents: readonly number[];
  readonly hazards: {
    readonly total: number;
    readonly major: number;
    readonly rectified: number;
    readonly advice: readonly string[];
    readonly refused: number;
  };
}

/** J-12 (五) 教育培训 and (七) 预案演练: a visit that did them counts as one training, as one drill. */
const TRAINING = 5;
const DRILL = 7;

/**
 * The lines of a month: one for each contract, by town and then by client, with what its visits say. Nothing is entered
 * twice: what a visit recorded is the report until the agency corrects it.
 */
export function prefilledLines(
  of: Month,
  contracts: readonly ReportedContract[],
  visits: readonly ReportedVisit[],
): ReportLine[] {
  const byContract = Map.groupBy(visits, (visit) => visit.contract);
  return contracts.toSorted(byPlace).map(({ contractNumber, ...contract }) => {
    const recorded = { ...figuresOf(byContract.get(contract.contract) ?? []), contractNumber };
    return { head: { ...contract, change: changeIn(of, contract) }, reported: recorded, recorded };
  });
}

/** The figures that the visits of one contract add up to. */
function figuresOf(visits: readonly ReportedVisit[]): LineFigures {
  const sum = (figure: (hazards: ReportedVisit['hazards']) => number) =>
    visits.reduce((total, { hazards }) => total + figure(hazards), 0);
  const doing = (content: number) => visits.filter(({ contents }) => contents.includes(content)).length;
  return {
    services: visits.map(toService).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    hazards: sum(({ total }) => total),
    majorHazards: sum(({ major }) => major),
    rectified: sum(({ rectified }) => rectified),
    advice: [...new Set(visits.flatMap(({ hazards }) => hazards.advice.map(inOneWord)))],
    refusals: sum(({ refused }) => refused),
    trainings: doing(TRAINING),
    drills: doing(DRILL),
    contractNumber: '',
    note: '',
  };
}

/** Whether the contract began in the month, ended in it, or both. */
export function changeIn(
  of: Month,
  { startsOn, endsOn }: Pick<LineHead, 'startsOn' | 'endsOn'>,
): ContractChange | null {
  const within = (on: Day) => on >= firstDayOf(of) && on <= lastDayOf(of);
  if (within(startsOn)) return within(endsOn) ? 'SIGNED_AND_ENDED' : 'SIGNED';
  return within(endsOn) ? 'ENDED' : null;
}

function toService({ on, people, contents }: ReportedVisit): ReportedService {
  return { on, people: people.map(inOneWord), contents: [...new Set(contents)].toSorted((a, b) => a - b) };
}

/** A list in a cell is parted by these signs, so no name or number in it may hold one. */
function inOneWord(text: string): string {
  return text.replace(/[、，,；;\s]+/g, ' ').trim();
}

function byPlace(a: ReportedContract, b: ReportedContract): number {
  const keys = (one: ReportedContract) => [one.town, one.enterprise, one.startsOn, one.contract];
  const [left, right] = [keys(a), keys(b)];
  const at = left.findIndex((part, index) => part !== right[index]);
  return at < 0 ? 0 : (left[at] ?? '') < (right[at] ?? '') ? -1 : 1;
}
