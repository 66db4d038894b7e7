import { contractYears } from '../contract/contract-years.ts';
import type { Contract } from '../contract/contract.ts';
import { type Day } from '@chengan/shared/time/day';
import type { ProjectFacts } from './facts.ts';
import { stepProblems } from './steps.ts';
import type { StepCode } from './project.ts';

/** The steps that Q-29 counts: 5.1 to 5.5 of the Suzhou standard. */
export const COUNTED_STEPS: readonly StepCode[] = [
  'FIRST_VISIT',
  'ASSESSMENT',
  'CONTRACT',
  'SERVICE',
  'RETURN_VISIT',
];

/** The steps that were not done; one that was passed over with a reason was not done either. */
export function undoneSteps(facts: ProjectFacts): StepCode[] {
  return COUNTED_STEPS.filter((step) => {
    const passedOver = facts.entries.some((one) => one.list === 'PASSED_OVER' && one.item === step);
    return passedOver || stepProblems(step, facts).length > 0;
  });
}

/** A share as the star rating takes it: `part` of `whole` in two decimals, half up; "0" of nothing. */
export function share(part: number, whole: number): string {
  if (whole === 0) return '0';
  const hundredths = Math.floor((part * 200 + whole) / (2 * whole));
  const text = (hundredths / 100).toFixed(2).replace(/0+$/, '').replace(/\.$/, '');
  return text;
}

/** S-A6-2: the steps not done, of five for each project. */
export function unfinishedProcess(undone: readonly number[]): string {
  return share(
    undone.reduce((sum, count) => sum + count, 0),
    undone.length * COUNTED_STEPS.length,
  );
}

export interface VisitedContract {
  readonly contract: Pick<Contract, 'startsOn' | 'inForceTo' | 'visitsPerYear'>;
  /** The days of the visits made under it. */
  readonly visits: readonly Day[];
}

/** Visits that were contracted and missed. */
export interface Frequency {
  readonly contracted: number;
  readonly missing: number;
}

/**
 * The visits that the contracts took in their contract years that ended from `from` to `to`, and how many were missed,
 * sum by sum over all contracts. What was done beyond a year's number makes up for no other year.
 */
export function frequencyOf(contracts: readonly VisitedContract[], from: Day, to: Day): Frequency {
  const years = contracts.flatMap(({ contract, visits }) =>
    contractYears(contract)
      .filter((year) => from <= year.to && year.to <= to)
      .map((year) => {
        const made = visits.filter((on) => year.from <= on && on <= year.to).length;
        return { contracted: year.visits, missing: Math.max(0, year.visits - made) };
      }),
  );
  return {
    contracted: years.reduce((sum, one) => sum + one.contracted, 0),
    missing: years.reduce((sum, one) => sum + one.missing, 0),
  };
}

/** S-A6-3: missing of contracted visits. */
export function unfinishedFrequency({ missing, contracted }: Frequency): string {
  return share(missing, contracted);
}
