import type { Em } from '@chengan/shared/database/database';
import type { NewEntry } from '@chengan/shared/journal/entry';
import { append } from '@chengan/shared/journal/journal';
import { type Outcome, unless } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import type { Day } from '@chengan/shared/time/day';
import { checkEnterprises } from './check-enterprise.ts';
import { decideRegistration, type Registration } from './decide-registration.ts';
import type { NewEnterprise } from './enterprise.ts';
import { findEnterprises, holdRegister, writeEnterprises } from './register.store.ts';

const CHUNK = 1000;

/**
 * Puts `rows` into the register, or changes what it holds of them, with a journal entry for each that is new or
 * changed. Returns what became of each row, in their order. Refuses the whole, with every reason, when a row has no
 * acceptable code or no name, or a code occurs twice: then nothing is stored. One transaction (`em` may be in one
 * already; the journal is written last). `actor`: an account, or `system:<job>`.
 */
export async function registerEnterprises(
  em: Em,
  clock: Clock,
  actor: string,
  rows: readonly NewEnterprise[],
): Promise<Outcome<Registration[]>> {
  const problems = checkEnterprises(rows);
  if (problems.length > 0) return unless<Registration[]>(problems, () => []);
  const registrations = await em.transactional(async (inside) => {
    const today = clock.today();
    const done: Registration[] = [];
    for (let from = 0; from < rows.length; from += CHUNK) {
      done.push(...(await layOver(inside, rows.slice(from, from + CHUNK), today)));
    }
    const entries = journalEntries(done, actor, today);
    if (entries.length > 0) await append(inside, clock, entries);
    return done;
  });
  return { ok: true, value: registrations };
}

/** Decides and writes; leaves the journal to the caller, whose last step it must be. Rows are known to be sound. */
export async function layOver(em: Em, rows: readonly NewEnterprise[], today: Day): Promise<Registration[]> {
  await holdRegister(em);
  const held = new Map(
    (
      await findEnterprises(
        em,
        rows.map((row) => row.creditCode),
      )
    ).map((one) => [one.creditCode, one]),
  );
  const done = rows.map((row) => decideRegistration(held.get(row.creditCode), row, today));
  await writeEnterprises(
    em,
    done.filter(isWritten).map((one) => one.enterprise),
  );
  return done;
}

/** The journal entries of what is new or changed; none for the rest. */
export function journalEntries(
  registrations: readonly Registration[],
  actor: string,
  today: Day,
): NewEntry[] {
  return registrations.filter(isWritten).map((one) => ({
    type: `enterprise.${one.kind}`,
    subjectKind: 'Enterprise',
    subjectId: one.enterprise.creditCode,
    facts: {
      creditCode: one.enterprise.creditCode,
      name: one.enterprise.name,
      region: one.enterprise.region,
      aliases: [...one.enterprise.formerNames, ...one.enterprise.otherNames],
      ...(one.kind === 'changed' && { changed: one.changed }),
    },
    actor,
    occurredOn: today,
  }));
}

function isWritten(one: Registration): one is Extract<Registration, { kind: 'registered' | 'changed' }> {
  return one.kind === 'registered' || one.kind === 'changed';
}
