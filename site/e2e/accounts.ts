import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { open, siteUrl } from './browser.ts';

const kept = z.object({
  password: z.string(),
  accounts: z.array(z.object({ email: z.string(), codeSecret: z.string() })),
});

const PERIOD_MS = 30_000;
/** A code is sent within so long of being read. */
const TYPING_MS = 10_000;
const usedCodes = z.record(z.string(), z.number());

function accountsFile(): string {
  const file = process.env['DEMONSTRATION_ACCOUNTS'];
  if (!file)
    throw new Error('DEMONSTRATION_ACCOUNTS is not set: the hub under test has to be started first.');
  return file;
}

/** The accounts of the demonstration under test, which the global setup left behind. */
function accounts(): z.output<typeof kept> {
  return kept.parse(JSON.parse(readFileSync(accountsFile(), 'utf8')));
}

/** When whose code was used last, in periods: kept beside the accounts, because the next file is another process. */
function readUsed(): z.output<typeof usedCodes> {
  const file = `${accountsFile()}.used`;
  return existsSync(file) ? usedCodes.parse(JSON.parse(readFileSync(file, 'utf8'))) : {};
}

/** The password of everybody in the demonstration. */
export function password(): string {
  return accounts().password;
}

/**
 * A one-time code of `email` that was not used yet here. Each is good once and only after those used before; as the hub
 * takes the codes of the periods before and after too, those are given before the next period is waited for.
 */
export async function oneTimeCode(email: string): Promise<string> {
  const account = accounts().accounts.find((one) => one.email === email);
  if (!account) throw new Error(`The demonstration has no account ${email}.`);
  const period = Math.floor(Date.now() / PERIOD_MS);
  const left = (period + 1) * PERIOD_MS - Date.now();
  const there = `${email} at ${siteUrl()}`;
  const used = readUsed();
  const step = Math.max((used[there] ?? 0) + 1, left > TYPING_MS ? period - 1 : period);
  if (step > period + 1) {
    await sleep(left + 200);
    return oneTimeCode(email);
  }
  writeFileSync(`${accountsFile()}.used`, JSON.stringify({ ...used, [there]: step }));
  return new TOTP({ secret: Secret.fromUTF8(account.codeSecret) }).generate({ timestamp: step * PERIOD_MS });
}

/** Sends the page's form and waits until its answer stands there. */
export async function send(page: Page, button: string, until: (url: URL) => boolean): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: button, exact: true }).click();
  await page.waitForURL(until);
}

/** Signs in from wherever `path` leads somebody who is not; returns where that ended. */
export async function signIn(page: Page, email: string, path = '/desk'): Promise<URL> {
  await open(page, path);
  await page.getByLabel('电子邮箱').fill(email);
  await page.getByLabel('密码').fill(password());
  await send(page, '登录', ({ pathname }) => pathname === '/sign-in/code');
  await page.getByLabel('动态口令').fill(await oneTimeCode(email));
  await send(page, '继续', ({ pathname }) => pathname !== '/sign-in/code');
  return new URL(page.url());
}
