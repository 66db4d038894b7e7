import { authorityOfRegion } from '@chengan/shared/authority/authority';
import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import { seeingAll } from '@chengan/shared/database/session';
import { contractsOfAgency } from '../contract/contract.store.ts';
import { addYears } from '@chengan/shared/time/day';
import type { Contract } from '../contract/contract.ts';
import { CITY_BUREAU } from '../credit-grade/scorer.ts';
import { practitionersByIds } from '../practitioner/practitioner.store.ts';
import { visitsBetween } from '../visit/visits-between.store.ts';
import { isReported, mayBeAdded } from './added-line.ts';
import { firstDayOf, lastDayOf, type Month } from './month.ts';
import { prefilledLines, type ReportedContract } from './prefill.ts';
import type { ReportLine } from './report-line.ts';

/** Whoever was there and is no longer in the file of the agency's people. */
const NAME_UNKNOWN = '姓名不详';

/**
 * The lines of a month as the contracts and visits of the agency give them: the contracts in force on some day of it with
 * clients in the towns of Jiangyin, and of `added` those that may be. Four statements, however many visits. The session
 * says which visits are seen.
 */
export async function linesFromVisits(
  em: Em,
  agency: string,
  of: Month,
  added: readonly string[] = [],
): Promise<ReportLine[]> {
  const contracts = await reportedContracts(em, agency, of, new Set(added));
  if (contracts.length === 0) return [];
  const visits = await visitsBetween(em, agency, firstDayOf(of), lastDayOf(of));
  const ids = [...new Set(visits.flatMap(({ practitioners }) => practitioners))];
  // an official who reads a visit also reads who was there; the file of the person stays the agency's
  const people = ids.length === 0 ? [] : await seeingAll(em, (all) => practitionersByIds(all, ids));
  const names = new Map(people.flatMap((one) => (one ? [[one.id, one.name] as const] : [])));
  return prefilledLines(
    of,
    contracts,
    visits.map(({ contract, on, practitioners, contents, hazards }) => ({
      contract,
      on,
      people:
        practitioners.length === 0
          ? [NAME_UNKNOWN]
          : practitioners.map((id) => names.get(id) ?? NAME_UNKNOWN),
      contents,
      hazards,
    })),
  );
}

/** The authority of a town of Jiangyin; the bureau itself for a region that is no town of its. */
export function authorityOfTown(town: string): string {
  return authorityOfRegion(CITY_BUREAU, town)?.id ?? CITY_BUREAU;
}

/** The agency's contracts that may be added to the report of the month, those that ended last first. One statement. */
export async function addableContracts(em: Em, agency: string, of: Month): Promise<Contract[]> {
  const all = await contractsOfAgency(em, agency, addYears(firstDayOf(of), -1), firstDayOf(of));
  return all
    .filter((one) => mayBeAdded(one, of))
    .toSorted((a, b) => (a.inForceTo < b.inForceTo ? 1 : a.inForceTo > b.inForceTo ? -1 : 0));
}

async function reportedContracts(
  em: Em,
  agency: string,
  of: Month,
  added: ReadonlySet<string>,
): Promise<ReportedContract[]> {
  const first = firstDayOf(of);
  const all = await contractsOfAgency(
    em,
    agency,
    added.size > 0 ? addYears(first, -1) : first,
    lastDayOf(of),
  );
  const ofTowns = all.flatMap((one) =>
    one.town !== null && (isReported(one, of) || (added.has(one.id) && mayBeAdded(one, of)))
      ? [{ ...one, town: one.town }]
      : [],
  );
  if (ofTowns.length === 0) return [];
  const numbers = await numbersOf(
    em,
    ofTowns.map(({ id }) => id),
  );
  return ofTowns.map(({ id, number, town, enterprise, industry, startsOn, inForceTo, visitsPerYear }) => ({
    contract: id,
    town,
    enterprise,
    industry,
    startsOn,
    endsOn: inForceTo,
    visitsPerYear,
    // the contract's own number; where it has none, what was reported last
    contractNumber: number ?? numbers.get(id) ?? '',
  }));
}

/** The number of each contract as its latest report gave it. */
async function numbersOf(em: Em, contracts: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await em.execute<{ contract: string; number: string }[]>(
    `select asked.contract, line.number from unnest(?::uuid[]) as asked(contract)
     cross join lateral (
       select reported->>'contractNumber' as number from monthly_report_line line
       where line.contract = asked.contract order by line.month desc, line.report desc limit 1) line`,
    [textArray(contracts)],
  );
  return new Map(rows.map(({ contract, number }) => [contract, number]));
}
