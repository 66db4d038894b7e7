import type { Em } from '@chengan/shared/database/database';

/** An enterprise that is registered, as the journal of `enterprises` told it. */
export interface KnownClient {
  readonly code: string;
  readonly name: string;
}

/** Writes what a batch of journal entries says, the last word on each; one statement. */
export async function rememberClients(em: Em, clients: readonly KnownClient[]): Promise<void> {
  const latest = [...new Map(clients.map((one) => [one.code, one])).values()];
  if (latest.length === 0) return;
  await em.execute(
    `insert into known_client (code, name)
     select code, name from jsonb_to_recordset(?::jsonb) as given(code text, name text)
     on conflict (code) do update set name = excluded.name`,
    [JSON.stringify(latest)],
  );
}

/** Whether the register of enterprises has this code. */
export async function isKnownClient(em: Em, code: string): Promise<boolean> {
  const rows = await em.execute<unknown[]>('select 1 from known_client where code = ?', [code]);
  return rows.length > 0;
}
