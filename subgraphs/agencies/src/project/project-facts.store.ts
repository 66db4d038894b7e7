import type { Em } from '@chengan/shared/database/database';
import { seeingAll } from '@chengan/shared/database/session';
import type { Day } from '@chengan/shared/time/day';
import { contractsByIds } from '../contract/contract.store.ts';
import { practitionersByIds } from '../practitioner/practitioner.store.ts';
import { visitsOfContracts } from '../visit/visits-between.store.ts';
import { type ProjectEntry, standing } from './entries.ts';
import type { ProjectFacts } from './facts.ts';
import { LISTS } from './lists.ts';
import type { Project } from './project.ts';
import { entriesOfProjects } from './project-entry.store.ts';
import { reportsOfProjects } from './report.store.ts';

/** Fields that hold practitioners. */
const PEOPLE_FIELDS = new Set(
  LISTS.flatMap(({ fields }) =>
    fields.filter(({ type }) => type === 'PERSON' || type === 'PEOPLE').map(({ code }) => code),
  ),
);

/** The ids of the practitioners that a record names. */
function peopleIn({ values }: ProjectEntry): readonly string[] {
  return Object.entries(values).flatMap(([field, given]) => (PEOPLE_FIELDS.has(field) ? given : []));
}

/**
 * What the rules look at, of each project, in a fixed number of statements. The agency's people are looked up whoever
 * asks: what comes out of the rules names no more of them than their names.
 */
export async function factsOf(em: Em, projects: readonly Project[], today: Day): Promise<ProjectFacts[]> {
  const ids = projects.map(({ id }) => id);
  const entries = (await entriesOfProjects(em, ids)).map(standing);
  const reports = await reportsOfProjects(em, ids);
  const linked = [...new Set(projects.flatMap(({ contract }) => contract ?? []))];
  const contracts = new Map(
    (await contractsByIds(em, linked)).flatMap((one) => (one ? [[one.id, one] as const] : [])),
  );
  const visits = linked.length === 0 ? [] : await visitsOfContracts(em, linked);
  const named = [
    ...new Set([...projects.flatMap(({ leader }) => leader ?? []), ...entries.flat().flatMap(peopleIn)]),
  ];
  const found = named.length === 0 ? [] : await seeingAll(em, (em) => practitionersByIds(em, named));
  const people = new Map(found.flatMap((one) => (one ? [[one.id, one] as const] : [])));
  return projects.map((project, index) => ({
    project,
    entries: entries[index] ?? [],
    contract: project.contract === null ? null : (contracts.get(project.contract) ?? null),
    people,
    visits: visits.filter(({ contract }) => contract === project.contract).map(({ on }) => on),
    reports: reports[index] ?? [],
    today,
  }));
}
