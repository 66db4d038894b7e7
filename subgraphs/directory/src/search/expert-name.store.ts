import type { Em } from '@chengan/shared/database/database';
import { readRows } from '@chengan/shared/database/read';
import { textArray } from '@chengan/shared/database/text-array';

/** Writes how experts are called, each name over its predecessor; one statement. */
export async function saveExpertNames(
  em: Em,
  experts: readonly { readonly id: string; readonly name: string }[],
): Promise<void> {
  if (experts.length === 0) return;
  await em.execute(
    `insert into expert_name (expert, name)
     select id, name from jsonb_to_recordset(?::jsonb) as given(id text, name text)
     on conflict (expert) do update set name = excluded.name`,
    [JSON.stringify(experts.map(({ id, name }) => ({ id, name })))],
  );
}

/** For each id, the name, also of a person whom nothing names in public; undefined where there is none. One statement. */
export async function expertNames(em: Em, ids: readonly string[]): Promise<(string | undefined)[]> {
  const rows = await readRows<{ expert: string; name: string }>(
    em,
    'select expert, name from expert_name where expert = any(?::text[])',
    [textArray(ids)],
  );
  const byId = new Map(rows.map((row) => [row.expert, row.name]));
  return ids.map((id) => byId.get(id));
}
