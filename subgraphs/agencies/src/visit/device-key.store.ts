import type { Em } from '@chengan/shared/database/database';
import { inTransaction } from '@chengan/shared/database/transaction';

/** The key of the account's drafts; `made` becomes it where there is none. Two askings at once get the same. */
export async function deviceKey(em: Em, account: string, made: string): Promise<string> {
  return inTransaction(em, async (em) => {
    await em.execute(
      `insert into visit_device_key (account, key) values (?, ?) on conflict (account) do nothing`,
      [account, made],
    );
    const [row] = await em.execute<{ key: string }[]>(`select key from visit_device_key where account = ?`, [
      account,
    ]);
    if (!row) throw new Error('the key of an account is not in sight of its own session');
    return row.key;
  });
}
