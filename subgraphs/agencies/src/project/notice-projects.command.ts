import type { Em } from '@chengan/shared/database/database';
import type { Clock } from '@chengan/shared/time/clock';
import { addDays, addYears, type Day } from '@chengan/shared/time/day';
import { contractsByIds } from '../contract/contract.store.ts';
import { suggest } from '../suggestion/suggest.command.ts';
import { visitsOfContracts } from '../visit/visits-between.store.ts';
import { SERIOUSLY_OVERDUE_DAYS, seriouslyOverdue, visitsShort } from './notice-project.ts';
import { projectsByIds } from './project.store.ts';

/** How many are looked at in one go. */
const BATCH = 500;

/** Daily: projects whose contract ended long ago and that are not complete (C1-16-1). */
export async function noticeOverdueProjects(em: Em, clock: Clock): Promise<void> {
  const before = addDays(clock.today(), -SERIOUSLY_OVERDUE_DAYS);
  const rows = await em.execute<{ id: string; contract: string }[]>(
    `select p.id, p.contract from project p join service_contract c on c.id = p.contract
     where p.state in ('CONTRACT', 'SERVICE') and c.in_force_to < ?
       and not exists (select from suggestion s where s.key = 'project-overdue:' || p.id) order by p.id limit ?`,
    [before, BATCH],
  );
  const projects = await projectsByIds(
    em,
    rows.map(({ id }) => id),
  );
  const contracts = await contractsByIds(
    em,
    rows.map(({ contract }) => contract),
  );
  const noticed = rows.flatMap((_row, index) => {
    const project = projects[index];
    const contract = contracts[index];
    return project && contract ? seriouslyOverdue(project, contract, clock.today()) : [];
  });
  await suggest(em, clock, noticed);
}

/** The first contract year that this hub can judge: visits are recorded in it since then. */
async function firstVisitOn(em: Em, agency: string): Promise<Day | undefined> {
  const [row] = await em.execute<{ on: Day | null }[]>(
    'select min(held_on)::text as "on" from service_visit where agency = ?',
    [agency],
  );
  return row?.on ?? undefined;
}

/**
 * Daily: contract years that ended in the last year with fewer visits than agreed (J-A3-3-6). Looked at are agencies that
 * record their visits here, from their first one on: a year before that has none for another reason.
 */
export async function noticeShortContracts(em: Em, clock: Clock): Promise<void> {
  const today = clock.today();
  const since = addYears(today, -1);
  const rows = await em.execute<{ id: string; agency: string }[]>(
    `select c.id, c.agency from service_contract c
     where c.authority like 'jiangyin%' and c.signed_on is not null and c.starts_on < ? and c.in_force_to >= ?
       and exists (select from service_visit v where v.agency = c.agency) order by c.agency, c.id`,
    [today, since],
  );
  for (const [agency, own] of Map.groupBy(rows, (row) => row.agency)) {
    const first = await firstVisitOn(em, agency);
    if (!first) continue;
    const ids = own.map(({ id }) => id);
    const contracts = await contractsByIds(em, ids);
    const visits = await visitsOfContracts(em, ids);
    const noticed = contracts.flatMap((contract) => {
      if (!contract || contract.startsOn < first) return [];
      const days = visits.filter((visit) => visit.contract === contract.id).map(({ on }) => on);
      return visitsShort(contract, days, today).filter(({ occurredOn }) => occurredOn >= since);
    });
    await suggest(em, clock, noticed);
  }
}
