import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import type { Day } from '@chengan/shared/time/day';
import type { Announcement, Declared, StarApplication } from './application.ts';
import type { StarAccount } from '../star-rating/account.ts';
import type { StarState } from './steps.ts';

const COLUMNS = `one.id, one.agency, one.cycle, one.authority, one.state, one.applied_on::text as "appliedOn", one.statement,
  one.declared, to_json(one.reviewers) as reviewers, one.deliberated_by as "deliberatedBy", one.announcement, one.account,
  one.graded_by as "gradedBy", one.reason, one.revision`;

export interface NewApplication {
  readonly id: string;
  readonly agency: string;
  readonly cycle: number;
  readonly authority: string;
  readonly appliedOn: Day;
  readonly statement: string;
  readonly declared: readonly Declared[];
}

export async function insertApplication(em: Em, one: NewApplication): Promise<void> {
  await em.execute(
    `insert into star_application (id, agency, cycle, authority, state, applied_on, statement, declared, changed_on)
     values (?, ?, ?, ?, 'APPLIED', ?, ?, ?::jsonb, ?)`,
    [
      one.id,
      one.agency,
      one.cycle,
      one.authority,
      one.appliedOn,
      one.statement,
      JSON.stringify(one.declared),
      one.appliedOn,
    ],
  );
}

/** The application, locked until the transaction ends; undefined where there is none in sight. */
export async function holdApplication(em: Em, id: string): Promise<StarApplication | undefined> {
  const [row] = await em.execute<StarApplication[]>(
    `select ${COLUMNS} from star_application one where id = ? for update`,
    [id],
  );
  return row;
}

export async function applicationById(em: Em, id: string): Promise<StarApplication | undefined> {
  const [row] = await em.execute<StarApplication[]>(
    `select ${COLUMNS} from star_application one where id = ?`,
    [id],
  );
  return row;
}

/** The agency's applications, newest cycle first; at most `limit`. */
export async function applicationsOfAgency(
  em: Em,
  agency: string,
  limit: number,
): Promise<StarApplication[]> {
  return em.execute<StarApplication[]>(
    `select ${COLUMNS} from star_application one where agency = ? order by cycle desc, id desc limit ?`,
    [agency, limit],
  );
}

export interface ApplicationQueue {
  readonly authorities: readonly string[];
  readonly state: StarState | undefined;
  readonly cycle: number | undefined;
  readonly limit: number;
  /** Day of application and id of the last one seen. */
  readonly after: readonly string[] | undefined;
}

/** Applications to bureaus, the latest first, one more than `limit` when there is a next page. One statement. */
export async function applicationsTo(
  em: Em,
  { authorities, state, cycle, limit, after }: ApplicationQueue,
): Promise<StarApplication[]> {
  return em.execute<StarApplication[]>(
    `select ${COLUMNS} from star_application one where authority = any(?::text[])
       ${state === undefined ? '' : 'and state = ?'} ${cycle === undefined ? '' : 'and cycle = ?'}
       ${after === undefined ? '' : 'and (applied_on, id) < (?::date, ?::uuid)'}
     order by applied_on desc, id desc limit ?`,
    [
      textArray(authorities),
      ...(state === undefined ? [] : [state]),
      ...(cycle === undefined ? [] : [cycle]),
      ...(after ?? []),
      limit + 1,
    ],
  );
}

/** What a deed changes of an application; what is absent stays. */
export interface ApplicationChange {
  readonly state?: StarState;
  readonly statement?: string;
  readonly declared?: readonly Declared[];
  readonly reviewers?: readonly string[];
  readonly deliberatedBy?: string | null;
  readonly announcement?: Announcement | null;
  readonly account?: StarAccount | null;
  readonly facts?: unknown;
  readonly gradedBy?: string | null;
  readonly reason?: string | null;
}

/** Writes `change` to an application that the transaction holds, and counts its revision on. */
export async function changeApplication(
  em: Em,
  application: StarApplication,
  change: ApplicationChange,
  on: Day,
): Promise<StarApplication> {
  const next = { ...application, ...change };
  const { facts } = change;
  await em.execute(
    `update star_application set state = ?, statement = ?, declared = ?::jsonb, reviewers = ?::text[], deliberated_by = ?,
       announcement = ?::jsonb, announced_until = ?, account = ?::jsonb, facts = coalesce(?::jsonb, facts), graded_by = ?,
       reason = ?, revision = revision + 1, changed_on = ? where id = ?`,
    [
      next.state,
      next.statement,
      JSON.stringify(next.declared),
      textArray(next.reviewers),
      next.deliberatedBy,
      next.announcement && JSON.stringify(next.announcement),
      next.announcement?.until ?? null,
      next.account && JSON.stringify(next.account),
      facts === undefined ? null : JSON.stringify(facts),
      next.gradedBy,
      next.reason,
      on,
      application.id,
    ],
  );
  return { ...next, revision: application.revision + 1 };
}

/** Whether the agency has an application of the cycle that was neither refused nor withdrawn, or a rating. */
export async function hasApplied(em: Em, agency: string, cycle: number): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    `select 1 from star_application where agency = ? and cycle = ? and state not in ('REFUSED', 'WITHDRAWN')
     union all select 1 from star_rating where agency = ? and cycle = ? limit 1`,
    [agency, cycle, agency, cycle],
  );
  return rows.length > 0;
}
