import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';

/** Those of the accounts that there are. */
export async function personsAmong(em: Em, accounts: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await em.execute<{ id: string }[]>('select id from person where id = any(?::text[])', [
    textArray(accounts),
  ]);
  return new Set(rows.map(({ id }) => id));
}

export async function replacePassword(em: Em, account: string, passwordHash: string): Promise<void> {
  await em.execute(
    `update credential set password = ?, "updatedAt" = now() where "userId" = ? and "providerId" = 'credential'`,
    [passwordHash, account],
  );
}

/** Gives a person this second factor, switched on, instead of any other. Secret and backup codes are encrypted. */
export async function keepSecondFactor(
  em: Em,
  factor: {
    readonly id: string;
    readonly account: string;
    readonly codeSecret: string;
    readonly backupCodes: string;
  },
): Promise<void> {
  const { id, account, codeSecret, backupCodes } = factor;
  await em.execute('delete from second_factor where "userId" = ?', [account]);
  await em.execute(
    'insert into second_factor (id, secret, "backupCodes", "userId", verified) values (?, ?, ?, ?, true)',
    [id, codeSecret, backupCodes, account],
  );
  await em.execute('update person set "twoFactorEnabled" = true, "updatedAt" = now() where id = ?', [
    account,
  ]);
}
