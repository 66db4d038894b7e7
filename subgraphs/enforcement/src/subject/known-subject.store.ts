import type { Em } from '@chengan/shared/database/database';
import { type SubjectKey, type SubjectKind, subjectText } from './subject.ts';

/** Somebody who is registered, as the journals told it. */
export interface KnownSubject extends SubjectKey {
  readonly name: string;
  /** Region code; null where the address did not tell. */
  readonly region: string | null;
}

/** Writes what a batch of journal entries says, the last word on each subject; one statement. */
export async function rememberSubjects(em: Em, subjects: readonly KnownSubject[]): Promise<void> {
  const latest = [...new Map(subjects.map((one) => [subjectText(one), one])).values()];
  if (latest.length === 0) return;
  await em.execute(
    `insert into known_subject (kind, code, name, region)
     select kind, code, name, region from jsonb_to_recordset(?::jsonb) as given(kind text, code text, name text, region text)
     on conflict (kind, code) do update set name = excluded.name, region = excluded.region`,
    [JSON.stringify(latest)],
  );
}

/** Those of `keys` that are registered, by `subjectText`; one statement. */
export async function knownSubjects(em: Em, keys: readonly SubjectKey[]): Promise<Map<string, KnownSubject>> {
  if (keys.length === 0) return new Map();
  const kinds = [...Map.groupBy(keys, (key) => key.kind)];
  const rows = await em.execute<KnownSubject[]>(
    `select kind, code, name, region from known_subject
     where ${kinds.map(() => `(kind = ? and code = any(string_to_array(?, ',')))`).join(' or ')}`,
    kinds.flatMap(([kind, ofKind]) => [kind, ofKind.map(({ code }) => code).join(',')]),
  );
  return new Map(rows.map((row) => [subjectText(row), row]));
}

/**
 * Locks a subject's row until the transaction ends, so that what is counted about a subject (talks, exposures) is
 * counted by one transaction at a time. Returns the subject; undefined when it is not registered.
 */
export async function lockSubject(
  em: Em,
  { kind, code }: { kind: SubjectKind; code: string },
): Promise<KnownSubject | undefined> {
  const [row] = await em.execute<KnownSubject[]>(
    'select kind, code, name, region from known_subject where kind = ? and code = ? for no key update',
    [kind, code],
  );
  return row;
}
