import { randomBytes } from 'node:crypto';
import { openDatabase, type Orm } from '@chengan/shared/database/database';
import { systemFork } from '@chengan/shared/database/session';
import { createLog } from '@chengan/shared/log/log';
import { createMigratedDatabase } from '@chengan/shared/testing/test-database';
import { clockOf } from '@chengan/shared/time/clock';
import { exportJWK, generateKeyPair } from 'jose';
import { identityMigrations, SCHEMA } from '../database/migrations.ts';
import { createIdentity, type Identity, type IdentityConfig } from '../identity.ts';
import type { Invited } from '../invitation/invitation.ts';
import { invite } from '../invitation/invite.command.ts';
import { type Browser, browserOf } from './browser.fixture.ts';

export const SITE = 'https://hub.test';

/** An identity service on a database of its own; its clock runs with the real one and can be put forward. */
export interface TestIdentity {
  readonly identity: Identity;
  readonly orm: Orm;
  readonly ownerUrl: string;
  readonly now: () => number;
  /** Puts the hub's clock forward; better-auth and the database keep to the real one. */
  later(ms: number): void;
  /** A browser that knows nothing yet, at an address of its own. */
  browser(address?: string): Browser;
  /** The token of an invitation made at the command line. */
  invited(who: Invited): Promise<string>;
  /** Types of the journal's entries with who did it, as whom and about whom, oldest first. */
  journal(): Promise<JournalLine[]>;
  logged(): Record<string, unknown>[];
  close(): Promise<void>;
}

export interface JournalLine {
  readonly type: string;
  readonly actor: string;
  readonly actingAs: string | null;
  readonly requestId: string | null;
  readonly about: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

let addresses = 0;

export async function testIdentity(
  options: Partial<Pick<IdentityConfig, 'providers' | 'anonymousPerMinute'>> = {},
): Promise<TestIdentity> {
  const database = await createMigratedDatabase([{ schema: SCHEMA, migrations: identityMigrations }]);
  const orm = await openDatabase({ schema: SCHEMA, entities: [], url: database.appUrl, poolSize: 2 });
  let ahead = 0;
  const now = () => Date.now() + ahead;
  const clock = clockOf(now);
  const lines: Record<string, unknown>[] = [];
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  const identity = await createIdentity({
    databaseUrl: database.appUrl,
    clock,
    log: createLog('error', {
      write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>),
    }),
    secret: randomBytes(32).toString('base64url'),
    siteOrigin: SITE,
    tokenKey: await exportJWK(privateKey),
    poolSize: 3,
    ...options,
  });
  return {
    identity,
    orm,
    ownerUrl: database.ownerUrl,
    now,
    later: (ms) => {
      ahead += ms;
    },
    browser: (address) => {
      addresses += 1;
      // limits are counted by address, and are kept for the whole process
      return browserOf(identity, address ?? `198.51.${Math.floor(addresses / 250)}.${(addresses % 250) + 1}`);
    },
    invited: async (who) => {
      const inviter = { kind: 'system', name: 'system:test' } as const;
      const made = await invite(systemFork(orm, 'test'), clock, SITE, inviter, who);
      if (!made.ok) throw new Error(JSON.stringify(made.problems));
      return new URL(made.value.link).hash.slice(1);
    },
    journal: async () =>
      (await identity.journal.read(0, 1000)).map(
        ({ type, actor, actingAs, requestId, subjectId, facts }) => ({
          type,
          actor,
          actingAs,
          requestId,
          about: subjectId,
          facts,
        }),
      ),
    logged: () => lines,
    close: async () => {
      await identity.close();
      await orm.close();
      await database.drop();
    },
  };
}
