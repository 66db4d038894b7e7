import { randomBytes } from 'node:crypto';
import { identityMigrations, SCHEMA as IDENTITY } from '@chengan/gateway/identity/database/migrations';
import { setUpPeople } from '@chengan/gateway/identity/demonstration/set-up-people.command';
import { HIGHEST_PER_MINUTE } from '@chengan/gateway/identity/keys/key';
import { MOST_KEYS } from '@chengan/gateway/identity/keys/key-problems';
import { createKey } from '@chengan/gateway/identity/keys/manage.command';
import { openDatabase } from '@chengan/shared/database/database';
import { migrate } from '@chengan/shared/database/migrate';
import { systemFork } from '@chengan/shared/database/session';
import { runningClock } from '../data/calendar.ts';
import type { Urls } from '../data/generate.ts';
import { rowsOf } from '../database/bench-database.ts';

/** What a regulator signs in with, and a partner's keys. */
export interface Accounts {
  readonly email: string;
  readonly password: string;
  /** The text that is the key of the one-time codes. */
  readonly codeSecret: string;
  /** As many as a partner may have: one key alone is let in a hundred times a second at most. */
  readonly keys: readonly string[];
}

/**
 * Makes the identity service's tables anew, with a reviewer who has a second factor and a partner with keys. `secret`
 * and `startedAt` are those of the servers that will use them.
 */
export async function makeAccounts(urls: Urls, secret: string, startedAt: number): Promise<Accounts> {
  await rowsOf(urls.ownerUrl, `drop schema if exists ${IDENTITY} cascade`);
  await migrate({ schema: IDENTITY, ...urls, migrations: identityMigrations });
  const orm = await openDatabase({ schema: IDENTITY, entities: [], url: urls.appUrl, poolSize: 1 });
  try {
    const clock = runningClock(startedAt);
    const account = 'bench-reviewer';
    const email = 'reviewer@bench.invalid';
    const [password, codeSecret] = [randomBytes(24).toString('base64url'), randomBytes(24).toString('hex')];
    const seat = { kind: 'AUTHORITY', holder: 'jiangyin', role: 'reviewer' } as const;
    const reviewer = { account, email, name: '演示审核', seats: [seat], codeSecret };
    await setUpPeople(systemFork(orm, 'bench'), clock, secret, password, [reviewer]);
    const keys: string[] = [];
    const wish = { name: '基准', scopes: ['public:read'], expiresInDays: 30, perMinute: HIGHEST_PER_MINUTE };
    while (keys.length < MOST_KEYS) {
      const made = await createKey(systemFork(orm, 'bench'), clock, account, 'bench-partner', wish);
      if (!made.ok) throw new Error(made.problems.map(({ messageEn }) => messageEn).join('; '));
      keys.push(made.value.key);
    }
    return { email, password, codeSecret, keys };
  } finally {
    await orm.close();
  }
}
