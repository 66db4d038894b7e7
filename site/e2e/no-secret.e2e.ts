import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installation } from '../../scripts/browser/installation.ts';
import { password, signIn } from './accounts.ts';
import { NO_SCRIPT, open, openBrowser, siteUrl, visit } from './browser.ts';

const OFFICIAL = 'auditor@suzhou.demo.invalid';
const BUNDLES = join(import.meta.dirname, '..', '.next', 'static');

let browser: Browser;
let secrets: readonly string[];

/** What the installation under test keeps to itself: its keys, and what signs its people in. */
function planted(): string[] {
  const { accountsFile, keys, spare } = installation();
  const codes = [...readFileSync(accountsFile, 'utf8').matchAll(/"codeSecret": "(\w+)"/g)].map(
    ([, code = '']) => code,
  );
  const databases = [spare.ownerUrl, spare.appUrl].map((url) => new URL(url).password);
  return [String(keys.privateKey.d), keys.journalSecret, keys.authSecret, password(), ...databases, ...codes];
}

const foundIn = (text: string, wanted: readonly string[]) => wanted.filter((secret) => text.includes(secret));

beforeAll(async () => {
  browser = await openBrowser();
  secrets = planted();
});

afterAll(async () => browser?.close());

test('there is something to look for, and looking finds it', () => {
  expect(secrets.length).toBeGreaterThan(50);
  expect(Math.min(...secrets.map((one) => one.length))).toBeGreaterThanOrEqual(16);
  expect(foundIn(`… ${secrets[3] ?? ''} …`, secrets)).toEqual([secrets[3]]);
});

test('no bundle that a browser is sent holds a secret, or the name of a variable that holds one', () => {
  const files = readdirSync(BUNDLES, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  expect(files.length).toBeGreaterThan(10);
  const names = [
    'AUTH_SECRET',
    'TOKEN_PRIVATE_KEY',
    'JOURNAL_SECRET',
    'PERSON_HASH_KEY',
    'DATABASE_URL',
    'HUB_URL',
  ];
  const found = files.flatMap((file) =>
    foundIn(readFileSync(join(file.parentPath, file.name), 'utf8'), [...secrets, ...names]).map(
      (one) => `${file.name}: ${one}`,
    ),
  );
  expect(found).toEqual([]);
});

test('no page holds one, for the public or behind the sign-in; nor the session that opened it', async () => {
  const { page, close } = await visit(browser, NO_SCRIPT);
  const seen: string[] = [];
  const look = async (path: string, wanted: readonly string[]) => {
    await open(page, path);
    seen.push(...foundIn(await page.content(), wanted).map((one) => `${path}: ${one}`));
  };
  for (const path of ['/', '/search?q=91320281', '/notices', '/sign-in', '/nothing-here'])
    await look(path, secrets);

  await signIn(page, OFFICIAL, '/desk');
  const cookies = await page.context().cookies(siteUrl());
  const session = cookies.find(({ name }) => name.endsWith('session_token'));
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', secure: false });
  const token = decodeURIComponent(session?.value ?? '').split('.')[0] ?? '';
  expect(token.length).toBeGreaterThanOrEqual(20);
  for (const path of ['/desk', '/desk/account', '/desk/audit', '/desk/nothing-here', '/'])
    await look(path, [...secrets, token]);
  expect(seen).toEqual([]);
  await close();
});
