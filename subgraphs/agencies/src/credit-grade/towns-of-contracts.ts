import type { Day } from '@chengan/shared/time/day';
import { day } from '@chengan/shared/time/day';
import type { TownPart, TownProjects } from './facts.ts';

/** A contract with a client in a town of the city; both days are inside. */
export interface TownContract {
  readonly town: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
}

const QUARTERS: readonly { readonly part: TownPart; readonly from: string; readonly to: string }[] = [
  { part: 'Q1', from: '01-01', to: '03-31' },
  { part: 'Q2', from: '04-01', to: '06-30' },
  { part: 'Q3', from: '07-01', to: '09-30' },
  { part: 'Q4', from: '10-01', to: '12-31' },
];

/**
 * The towns that score an agency in `cycle`, each with the parts in which it had projects (J-A3-0b, reading Q-12): a
 * quarter when a contract with a client there was active on at least one of its days; the year-end part when one was
 * active on any day of the cycle. Towns in order of code.
 */
export function townsOfContracts(contracts: readonly TownContract[], cycle: number): TownProjects[] {
  const parts = new Map<string, Set<TownPart>>();
  for (const { town, startsOn, endsOn } of contracts) {
    for (const { part, from, to } of QUARTERS) {
      if (startsOn > day(`${cycle}-${to}`) || endsOn < day(`${cycle}-${from}`)) continue;
      parts.set(town, (parts.get(town) ?? new Set()).add(part).add('YEAR_END'));
    }
  }
  return [...parts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, active]) => ({ code, parts: [...active] }));
}
