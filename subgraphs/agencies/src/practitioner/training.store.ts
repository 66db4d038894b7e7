import type { Em } from '@chengan/shared/database/database';
import { isoInstant } from '@chengan/shared/database/transaction';
import type { Day } from '@chengan/shared/time/day';

/** One line of the training log (S-4.2). */
export interface Training {
  readonly id: string;
  readonly person: string;
  readonly heldOn: Day;
  readonly topic: string;
  /** Hours of class, at most one decimal. */
  readonly hours: string;
  readonly trainer: string;
  readonly passed: boolean;
  /** ISO instant. */
  readonly recordedAt: string;
}

export async function insertTraining(em: Em, holder: string, actor: string, row: Training): Promise<void> {
  const { id, person, heldOn, topic, hours, trainer, passed, recordedAt } = row;
  await em.execute(
    `insert into training (id, holder, person, held_on, topic, hours, trainer, passed, actor, recorded_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [id, holder, person, heldOn, topic, hours, trainer, passed, actor, recordedAt],
  );
}

/** For each person the latest lines of the log, at most `limit`. One statement. */
export async function trainingsOf(em: Em, persons: readonly string[], limit: number): Promise<Training[][]> {
  const rows = await em.execute<Training[]>(
    `select t.id, t.person, t.held_on::text as "heldOn", t.topic, t.hours::text as hours, t.trainer, t.passed,
       ${isoInstant('t.recorded_at')} as "recordedAt"
     from unnest(string_to_array(?, ',')::uuid[]) as asked(person)
     cross join lateral (select * from training where training.person = asked.person
       order by held_on desc, id desc limit ?) t order by t.held_on desc, t.id desc`,
    [persons.join(','), limit],
  );
  return persons.map((person) => rows.filter((row) => row.person === person));
}
