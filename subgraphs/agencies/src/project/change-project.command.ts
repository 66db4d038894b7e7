import type { Em } from '@chengan/shared/database/database';
import { inTransaction } from '@chengan/shared/database/transaction';
import { append } from '@chengan/shared/journal/journal';
import { isUuid } from '@chengan/shared/outcome/id';
import { type Outcome, type Problem, refused, unless } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { Clock } from '@chengan/shared/time/clock';
import type { Day } from '@chengan/shared/time/day';
import { changedMeanwhile } from '@chengan/shared/outcome/changed-meanwhile';
import type { AgencyStaff } from '../contract/party.ts';
import type { Project } from './project.ts';
import { holdProject } from './project.store.ts';

export const PROJECT_NOT_FOUND: Problem = problem(
  'NOT_FOUND',
  '没有这个项目，或者与您无关。',
  'There is no such project, or it does not concern you.',
);

/** Which project is changed, and the revision that whoever changes it had before them; without one, whichever it is. */
export interface SeenProject {
  readonly id: string;
  readonly revision?: number | null | undefined;
}

export interface Deed {
  readonly problems: readonly Problem[];
  /** Type of the journal entry. */
  readonly type: string;
  readonly occurredOn: Day;
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>;
  readonly write: (em: Em) => Promise<void>;
}

/**
 * Does something to a project of the agency's own in one transaction, and journals it. NOT_FOUND for another's,
 * CHANGED_MEANWHILE for an older revision, PROJECT_CLOSED for one that is archived or given up, and whatever `decide`
 * finds. Returns the id of the project.
 */
export async function changeOwnProject(
  em: Em,
  clock: Clock,
  { account, agency }: AgencyStaff,
  { id, revision }: SeenProject,
  decide: (em: Em, project: Project) => Promise<Deed>,
): Promise<Outcome<string>> {
  if (!isUuid(id)) return refused(PROJECT_NOT_FOUND);
  return inTransaction(em, async (em) => {
    const project = await holdProject(em, id);
    if (project?.agency !== agency) return refused(PROJECT_NOT_FOUND);
    if (project.state === 'CLOSED' || project.state === 'GIVEN_UP') return refused(PROJECT_CLOSED);
    const deed = await decide(em, project);
    const stale = changedMeanwhile(revision, project.revision);
    const outcome = unless(stale.length > 0 ? stale : deed.problems, () => id);
    if (!outcome.ok) return outcome;
    await deed.write(em);
    await append(em, clock, [
      {
        type: deed.type,
        subjectKind: 'Agency',
        subjectId: agency,
        clauses: [],
        facts: { projectId: id, ...deed.facts },
        actor: account,
        occurredOn: deed.occurredOn,
      },
    ]);
    return outcome;
  });
}

const PROJECT_CLOSED = problem(
  'PROJECT_CLOSED',
  '项目已归档或已放弃，不能再变动。',
  'The project is archived or was given up; nothing of it changes any more.',
);
