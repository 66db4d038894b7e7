import type { Em } from '@chengan/shared/database/database';
import { SUBJECT_KINDS } from '../subject/subject.ts';

/** Which files of a territory, newest first. */
export interface QueuePage<S extends string = string> {
  readonly authorities: readonly string[];
  readonly state?: S | undefined;
  /** Credit code or expert id of whom they are about. */
  readonly subject?: string | undefined;
  /** The clause that they are about, of a table that has a column for it. */
  readonly clause?: string | undefined;
  readonly limit: number;
  /** Id of the last file seen. */
  readonly after: string | undefined;
}

/** A table of files: where its authority stands, and which of its rows are about the subject in the one `?`. */
export interface Queue {
  readonly table: string;
  readonly authority: string;
  readonly ofSubject: string;
}

const KINDS = `any('{${SUBJECT_KINDS.join(',')}}')`;

/** The rows of a table with columns of its own for the subject. */
export function ofOwnSubject(table: string): string {
  return `${table}.subject_kind = ${KINDS} and ${table}.subject_code = ?`;
}

/** The rows of `notice` whose subjects stand in a table of their own. */
export const OF_NOTICE_SUBJECT = `notice.id in (select about.notice from notice_subject about where about.kind = ${KINDS} and about.code = ?)`;

/**
 * At most `limit` files of the authorities, newest first. Those of a whole territory come authority by authority from
 * the index of its queue; those about one subject from the index of subjects.
 */
export async function filesOf<Row extends object>(
  em: Em,
  { table, authority, ofSubject }: Queue,
  columns: string,
  { authorities, state, subject, clause, limit, after }: QueuePage,
): Promise<Row[]> {
  const further = `${state === undefined ? '' : ` and ${table}.state = ?`}${clause === undefined ? '' : ` and ${table}.clause = ?`}${after === undefined ? '' : ` and ${table}.id < ?::uuid`}`;
  const values = [state, clause, after].filter((value) => value !== undefined);
  const territory = authorities.join(',');
  if (subject !== undefined) {
    return em.execute<Row[]>(
      `select ${columns} from ${table} where ${table}.${authority} = any(string_to_array(?, ',')) and ${ofSubject}${further}
       order by ${table}.id desc limit ?`,
      [territory, subject, ...values, limit],
    );
  }
  return em.execute<Row[]>(
    `select ${columns} from unnest(string_to_array(?, ',')) as territory(id)
     cross join lateral (select * from ${table} where ${table}.${authority} = territory.id${further} order by ${table}.id desc limit ?) as ${table}
     order by ${table}.id desc limit ?`,
    [territory, ...values, limit, limit],
  );
}

/** How many files of the authorities there are in all. */
export async function countFiles(
  em: Em,
  { table, authority, ofSubject }: Queue,
  { authorities, state, subject, clause }: Pick<QueuePage, 'authorities' | 'state' | 'subject' | 'clause'>,
): Promise<number> {
  const [row] = await em.execute<{ count: number }[]>(
    `select count(*)::int as count from ${table} where ${table}.${authority} = any(string_to_array(?, ','))${
      subject === undefined ? '' : ` and ${ofSubject}`
    }${state === undefined ? '' : ` and ${table}.state = ?`}${clause === undefined ? '' : ` and ${table}.clause = ?`}`,
    [authorities.join(','), ...[subject, state, clause].filter((value) => value !== undefined)],
  );
  return row?.count ?? 0;
}
