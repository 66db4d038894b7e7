import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import type { Day } from '@chengan/shared/time/day';
import type { StarApplication } from './application.ts';

export type RaisedFor = 'AGENCY' | 'PUBLIC';
export type ObjectionState = 'OPEN' | 'UPHELD' | 'REJECTED';

/** An objection to the announced sheet. Whoever of the public raised it is not kept. */
export interface Objection {
  readonly id: string;
  readonly application: string;
  readonly raisedFor: RaisedFor;
  /** The deduction, bonus or row that it is about. */
  readonly rule: string;
  readonly grounds: string;
  readonly raisedOn: Day;
  readonly raisedBy: string;
  readonly state: ObjectionState;
  /** What counts for the rule after it was upheld. */
  readonly countAfter: string | null;
  readonly reason: string | null;
  readonly decidedBy: string | null;
  readonly decidedOn: Day | null;
}

const COLUMNS = `id, application, raised_for as "raisedFor", rule, grounds, raised_on::text as "raisedOn",
  raised_by as "raisedBy", state, count_after as "countAfter", reason, decided_by as "decidedBy",
  decided_on::text as "decidedOn"`;

export async function insertObjection(
  em: Em,
  { id: application, agency, authority }: Pick<StarApplication, 'id' | 'agency' | 'authority'>,
  one: Pick<Objection, 'id' | 'raisedFor' | 'rule' | 'grounds' | 'raisedOn' | 'raisedBy'>,
): Promise<void> {
  await em.execute(
    `insert into star_objection (id, application, agency, authority, raised_for, rule, grounds, raised_on, raised_by, state)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN')`,
    [
      one.id,
      application,
      agency,
      authority,
      one.raisedFor,
      one.rule,
      one.grounds,
      one.raisedOn,
      one.raisedBy,
    ],
  );
}

/** The objections to each application, oldest first. One statement. */
export async function objectionsOf(em: Em, applications: readonly string[]): Promise<Objection[][]> {
  const rows = await em.execute<Objection[]>(
    `select ${COLUMNS} from star_objection where application = any(?::uuid[]) order by application, id`,
    [textArray(applications)],
  );
  return applications.map((id) => rows.filter((row) => row.application === id));
}

export async function standingObjections(em: Em, application: string): Promise<Objection[]> {
  const [objections = []] = await objectionsOf(em, [application]);
  return objections;
}

/** The objection, locked until the transaction ends. */
export async function holdObjection(em: Em, id: string): Promise<Objection | undefined> {
  const [row] = await em.execute<Objection[]>(
    `select ${COLUMNS} from star_objection where id = ? for update`,
    [id],
  );
  return row;
}

export async function closeObjection(
  em: Em,
  id: string,
  done: {
    readonly state: 'UPHELD' | 'REJECTED';
    readonly countAfter: string | null;
    readonly reason: string;
    readonly by: string;
    readonly on: Day;
  },
): Promise<void> {
  await em.execute(
    `update star_objection set state = ?, count_after = ?, reason = ?, decided_by = ?, decided_on = ? where id = ?`,
    [done.state, done.countAfter, done.reason, done.by, done.on, id],
  );
}
