import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import type { Day } from '@chengan/shared/time/day';
import { projectsByIds } from './project.store.ts';
import type { Project } from './project.ts';

/**
 * The projects of `agency` in one of the `regions` that were over on a day from `from` to `to`: archived then, or their
 * contract out of force then, whichever came first, so that each is over once. One that was given up, and one that has no
 * contract yet, is not among them: nothing says that its steps are due. Two statements, however many there are.
 */
export async function projectsOver(
  em: Em,
  agency: string,
  regions: readonly string[],
  from: Day,
  to: Day,
): Promise<Project[]> {
  const rows = await em.execute<{ id: string }[]>(
    `select project.id from project join service_contract contract on contract.id = project.contract
     where project.agency = ? and project.place like any(?::text[]) and project.state <> 'GIVEN_UP'
       and least(project.closed_on, contract.in_force_to) between ? and ?
     order by project.accepted_on, project.id`,
    [agency, textArray(regions.map((code) => `${code}%`)), from, to],
  );
  const found = await projectsByIds(
    em,
    rows.map(({ id }) => id),
  );
  return found.filter((one) => one !== null);
}
