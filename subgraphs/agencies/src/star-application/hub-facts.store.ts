import { authorityById } from '@chengan/shared/authority/authority';
import type { Em } from '@chengan/shared/database/database';
import { addDays, type Day, day } from '@chengan/shared/time/day';
import { fileOf } from '../agency/agency-file.store.ts';
import { contractsServed } from '../contract/rated-contracts.store.ts';
import { ratedStaff } from '../practitioner/rated-staff.store.ts';
import { undoneSteps } from '../project/process.ts';
import { factsOf } from '../project/project-facts.store.ts';
import { projectsOver } from '../project/projects-over.store.ts';
import { visitDaysOf } from '../visit/visits-between.store.ts';
import type { HubFacts } from './hub-facts.ts';

/**
 * What the hub knows of an agency in the year `cycle` in the county of `authority`, for its officials: the office as the
 * file says now, staff as of the year's end, contracts served there, projects that were over. A fixed number of
 * statements, however many contracts there are.
 */
export async function hubFacts(
  em: Em,
  { agencyCode, authorityId, cycle }: { agencyCode: string; authorityId: string; cycle: number },
  today: Day,
): Promise<HubFacts> {
  const from = day(`${cycle}-01-01`);
  const end = day(`${cycle}-12-31`);
  const asOf = end < today ? end : today;
  const regions = authorityById(authorityId)?.regions ?? [];
  const file = await fileOf(em, agencyCode);
  const people = await ratedStaff(em, agencyCode, from, asOf);
  const contracts = await contractsServed(em, agencyCode, regions, from, asOf);
  const visits = await visitDaysOf(
    em,
    contracts.map(({ id }) => id),
  );
  // on its last day a contract still runs
  const over = end < today ? end : addDays(today, -1);
  const projects = await projectsOver(em, agencyCode, regions, from, over);
  const courses = await factsOf(em, projects, today);
  return {
    from,
    asOf,
    today,
    office: file?.officeArea ? { area: file.officeArea, since: file.changedOn } : undefined,
    people: people.length > 0 ? people : undefined,
    contracts: contracts.map((one, index) => ({ ...one, visits: visits[index] ?? [] })),
    projects: courses.map((one) => ({ title: one.project.title, undone: undoneSteps(one) })),
  };
}
