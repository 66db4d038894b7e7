import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import { isoInstant } from '@chengan/shared/database/transaction';
import type { Day } from '@chengan/shared/time/day';
import type { PersonFacts, PersonField } from './person.ts';

export type PersonDeed = 'ADDED' | 'CORRECTED' | 'LEFT' | 'CERTIFICATE_ADDED' | 'CERTIFICATE_ENDED';

/** What was done to a file: every version leaves a row, which nobody changes. */
export interface PersonVersion {
  readonly person: string;
  readonly version: number;
  readonly holder: string;
  readonly deed: PersonDeed;
  /** The day of the fact itself: from here runs the clock of the notice (J-9b). */
  readonly changedOn: Day;
  readonly changed: readonly PersonField[];
  readonly before: PersonFacts | null;
  readonly after: PersonFacts;
  readonly reason: string | null;
  readonly actor: string;
  /** ISO instant. */
  readonly recordedAt: string;
}

export async function insertVersion(em: Em, row: PersonVersion): Promise<void> {
  await em.execute(
    `insert into person_version (person, version, holder, deed, changed_on, changed, before, after, reason, actor,
       recorded_at) select person, version, holder, deed, "changedOn", changed, before, after, reason, actor,
       "recordedAt" from jsonb_to_record(?::jsonb) as one(person uuid, version int, holder text, deed text,
       "changedOn" date, changed text[], before jsonb, after jsonb, reason text, actor text, "recordedAt" timestamptz)`,
    [JSON.stringify(row)],
  );
}

const SELECT = `select person, version, holder, deed, changed_on::text as "changedOn", changed, before, after, reason,
  actor, ${isoInstant('recorded_at')} as "recordedAt" from person_version`;

const MOST_OF_ONE = 100;

/** For each file its versions, newest first, at most 100 of each. One statement. */
export async function versionsOf(em: Em, persons: readonly string[]): Promise<PersonVersion[][]> {
  const rows = await em.execute<PersonVersion[]>(
    `${SELECT} one where person = any(?::uuid[])
       and version > (select f.version from person_file f where f.person = one.person) - ? order by version desc`,
    [textArray(persons), MOST_OF_ONE],
  );
  return persons.map((person) => rows.filter((row) => row.person === person));
}
