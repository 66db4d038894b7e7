import { authorityById } from '@chengan/shared/authority/authority';
import type { Em } from '@chengan/shared/database/database';
import { cycleDays } from '../cycle/calendar-year.ts';
import type { Cancellation } from './ban.ts';
import type { ServedContract } from './eligibility.ts';
import { type Business, type Ranked, rankingOf } from './ranking.ts';

/**
 * The contracts of an agency that were in force in the year `cycle`, with where they served; none for what is no year.
 * One whose client says that it is none counts once an official finds that it stands.
 */
export async function contractsOfCycle(em: Em, agency: string, cycle: number): Promise<ServedContract[]> {
  const days = cycleDays(cycle);
  if (!days) return [];
  return em.execute<ServedContract[]>(
    `select town, starts_on::text as "startsOn", in_force_to::text as "endsOn" from service_contract
     where agency = ? and counted and starts_on <= ? and in_force_to >= greatest(starts_on, ?::date)`,
    [agency, days.last, days.first],
  );
}

/** Every cancellation of the agency's ratings. */
export async function cancellationsOf(em: Em, agency: string): Promise<Cancellation[]> {
  return em.execute<Cancellation[]>(
    `select cycle, cancelled_on::text as "cancelledOn", cancellation_clause as clause from star_rating
     where agency = ? and cancelled_on is not null order by cycle`,
    [agency],
  );
}

/** The ranking of a county in a year by contracts served there. One statement, by the index of towns. */
export async function rankingIn(em: Em, authority: string, cycle: number): Promise<Ranked[]> {
  const regions = authorityById(authority)?.regions ?? [];
  if (regions.length === 0) return [];
  const rows = await em.execute<Business[]>(
    `select agency, count(*)::int as contracts from service_contract
     where (${regions.map(() => 'town between ? and ?').join(' or ')}) and counted and starts_on <= ?
       and in_force_to >= greatest(starts_on, ?::date) group by agency`,
    [...regions.flatMap((code) => [`${code}000`, `${code}999`]), `${cycle}-12-31`, `${cycle}-01-01`],
  );
  return rankingOf(rows);
}
