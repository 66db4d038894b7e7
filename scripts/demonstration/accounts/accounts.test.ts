import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { identityMigrations, SCHEMA } from '../../../gateway/src/identity/database/migrations.ts';
import { createIdentity, type Identity } from '../../../gateway/src/identity/identity.ts';
import { browserOf } from '../../../gateway/src/identity/testing/browser.fixture.ts';
import { SITE } from '../../../gateway/src/identity/testing/identity.fixture.ts';
import { SEED, worldOf } from '../../../subgraphs/shared/src/demonstration/world-of.ts';
import { createLog } from '../../../subgraphs/shared/src/log/log.ts';
import {
  createMigratedDatabase,
  type TestDatabase,
} from '../../../subgraphs/shared/src/testing/test-database.ts';
import { clockOf } from '../../../subgraphs/shared/src/time/clock.ts';
import { day } from '../../../subgraphs/shared/src/time/day.ts';
import { authenticatorSecret, codeAt, readKept } from './kept.ts';
import { loadAccounts } from './load.ts';

const world = worldOf({ seed: SEED, anchor: day('2026-11-22') });
const secret = randomBytes(32).toString('base64url');
const folder = mkdtempSync(join(tmpdir(), 'chengan-accounts-'));
const file = join(folder, 'accounts.json');
// sessions are better-auth's, and it reads the real clock
const clock = clockOf(Date.now);

let database: TestDatabase;
let identity: Identity;

const load = async (): Promise<string[]> => {
  const lines: string[] = [];
  const { appUrl: databaseUrl } = database;
  await loadAccounts({ world, databaseUrl, secret, clock, file, log: (line) => void lines.push(line) });
  return lines;
};

beforeAll(async () => {
  database = await createMigratedDatabase([{ schema: SCHEMA, migrations: identityMigrations }]);
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  identity = await createIdentity({
    databaseUrl: database.appUrl,
    clock,
    log: createLog('silent'),
    secret,
    siteOrigin: SITE,
    tokenKey: await exportJWK(privateKey),
  });
});
afterAll(async () => {
  await identity.close();
  await database.drop();
  rmSync(folder, { recursive: true });
});

let addresses = 0;
const signIn = async (email: string) => {
  const { password, accounts } = readKept(file);
  const kept = accounts.find((one) => one.email === email);
  if (!kept) throw new Error(`no account ${email}`);
  const browser = browserOf(identity, `198.18.0.${(addresses += 1)}`);
  await browser.post('/sign-in/email', { email, password });
  await browser.post('/two-factor/verify-totp', { code: codeAt(kept.codeSecret, Date.now()) });
  return (await browser.get('/seats')).body;
};

test('every role of every bureau can sign in with what was printed once, and kept for its owner alone', async () => {
  const lines = await load();
  const { password, accounts: kept } = readKept(file);
  expect(kept).toHaveLength(67);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(lines.join('\n')).toContain(password);
  for (const { email, codeSecret } of kept)
    expect(lines.join('\n')).toMatch(new RegExp(`${email} +${authenticatorSecret(codeSecret)}`));
  expect(new Set(kept.map(({ codeSecret }) => codeSecret)).size).toBe(67);
  for (const bureau of ['jiangyin', 'suzhou', 'changji', 'huiji', 'hangjin'])
    for (const role of ['clerk', 'reviewer', 'leader', 'administrator', 'auditor'])
      expect(kept.map(({ email }) => email)).toContain(`${role}@${bureau}.demo.invalid`);

  expect(await signIn('leader@jiangyin.demo.invalid')).toMatchObject({
    person: { account: 'demonstration:jiangyin:leader', twoFactor: true },
    seats: [{ kind: 'AUTHORITY', holder: 'jiangyin', role: 'leader', usable: true }],
  });
  expect(await signIn('both@two-seats.demo.invalid')).toMatchObject({
    inUse: null,
    seats: [
      { holder: 'jiangyin-320281108', role: 'clerk' },
      { holder: 'jiangyin', role: 'clerk' },
    ],
  });
});

test('a second load makes nobody and tells no password again', async () => {
  const before = readKept(file);
  const lines = await load();
  expect(readKept(file)).toEqual(before);
  expect(lines.join('\n')).not.toContain(before.password);
  for (const { codeSecret } of before.accounts)
    expect(lines.join('\n')).not.toContain(authenticatorSecret(codeSecret));
});

test('when the file is lost, all get new secrets, and the old ones are good for nothing', async () => {
  const before = readKept(file);
  rmSync(file);
  expect((await load()).join('\n')).toContain('全部重设');
  const after = readKept(file);
  expect(after.accounts.map(({ account }) => account)).toEqual(before.accounts.map(({ account }) => account));
  expect(after.password).not.toBe(before.password);
  expect(await signIn('clerk@changji.demo.invalid')).toMatchObject({ seats: [{ holder: 'changji' }] });
  const browser = browserOf(identity, '198.18.1.1');
  const { status } = await browser.post('/sign-in/email', {
    email: 'clerk@changji.demo.invalid',
    password: before.password,
  });
  expect(status).toBe(401);
});
