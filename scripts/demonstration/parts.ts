import { agencySteps } from '../../subgraphs/agencies/src/demonstration/steps.ts';
import { enforcementSteps } from '../../subgraphs/enforcement/src/demonstration/steps.ts';
import { enterpriseSteps } from '../../subgraphs/enterprises/src/demonstration/steps.ts';
import { byTime, type Step } from '../../subgraphs/shared/src/demonstration/step.ts';
import type { World } from '../../subgraphs/shared/src/demonstration/world-of.ts';
import type { Day } from '../../subgraphs/shared/src/time/day.ts';

export type LoadedSubgraph = 'enterprises' | 'agencies' | 'enforcement';

/** Steps of one subgraph that are loaded in one transaction, in the order of time. */
export interface Part {
  /** Names the part in the journal; the same world always has the same parts. */
  readonly name: string;
  readonly subgraph: LoadedSubgraph;
  readonly steps: readonly Step[];
}

/**
 * The load in parts. Grades rest on findings, the notice of the results on the grades, and what was closed takes no more
 * findings, so agencies and enforcement take turns at every day on which a part of the score is closed or grades are
 * published: before a turn each has read the other's journal.
 */
export function partsOf(world: World): Part[] {
  const agencies = agencySteps(world).sort(byTime);
  const enforcement = enforcementSteps(world).sort(byTime);
  const { closed, quarters } = world.creditYear;
  const turns = [
    ...new Set([
      ...world.gradePublications.map((one) => one.on),
      ...(closed ? [closed.closedOn] : []),
      ...quarters.map((one) => one.on),
    ]),
  ].sort();
  const turnOf = (step: Step): number => turns.filter((on) => !isBefore(step, on)).length;
  const periods = Array.from({ length: turns.length + 1 }, (_, period) => period);
  const inPeriod = (steps: readonly Step[], period: number) =>
    steps.filter((step) => turnOf(step) === period);
  return [
    { name: 'enterprises', subgraph: 'enterprises', steps: enterpriseSteps(world).sort(byTime) },
    ...periods.flatMap((period): Part[] => [
      { name: `agencies ${period}`, subgraph: 'agencies', steps: inPeriod(agencies, period) },
      { name: `enforcement ${period}`, subgraph: 'enforcement', steps: inPeriod(enforcement, period) },
    ]),
  ];
}

/** The rank of a closing and of a publication of grades: what comes before it on that day belongs to the turn before. */
const GRADES = 10;

function isBefore(step: Step, on: Day): boolean {
  return step.on < on || (step.on === on && step.rank < GRADES);
}
