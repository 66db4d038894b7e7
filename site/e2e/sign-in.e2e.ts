import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oneTimeCode, password, send, signIn } from './accounts.ts';
import { DESKTOP, NO_SCRIPT, open, openBrowser, siteUrl, visit } from './browser.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => browser?.close());

describe.each([
  ['on', DESKTOP, 'clerk@jiangyin.demo.invalid', '以“江阴市应急管理局 经办人”身份'],
  ['off', NO_SCRIPT, 'clerk@suzhou.demo.invalid', '以“苏州市应急管理局 经办人”身份'],
] as const)('with scripts %s', (scripts, options, email, actingAs) => {
  test('an official signs in with password and one-time code, comes to where they wanted, and signs out', async () => {
    const { page, complaints, close } = await visit(browser, options);
    const there = await signIn(page, email, '/desk/account');
    expect(there.pathname).toBe('/desk/account');
    expect(await page.getByRole('banner').innerText()).toContain(actingAs);
    expect(await page.evaluate(() => document.cookie).catch(() => '')).toBe('');

    await page.getByRole('link', { name: '待办' }).click();
    await page.waitForURL(({ pathname }) => pathname === '/desk');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('待办');

    await page.getByRole('button', { name: '退出登录' }).click();
    await page.waitForURL(({ pathname }) => pathname === '/sign-in');
    expect(await page.getByRole('main').innerText()).toContain('您已退出登录');
    await open(page, '/desk');
    expect(new URL(page.url()).pathname).toBe('/sign-in');
    expect(complaints).toEqual([]);
    await close();
  });

  test('a wrong password and an unknown address are told in the same words, and nothing typed is lost', async () => {
    const { page, close } = await visit(browser, options);
    const told: string[] = [];
    for (const typed of [email.replace('clerk', 'reviewer'), 'nobody@demo.invalid']) {
      await open(page, '/sign-in');
      await page.getByLabel('电子邮箱').fill(typed);
      await page.getByLabel('密码').fill('certainly wrong');
      await page.getByRole('main').getByRole('button', { name: '登录' }).click();
      await page.getByRole('alert').filter({ hasText: '需要处理' }).waitFor();
      told.push(await page.locator('.error-summary').innerText());
      expect(await page.getByLabel('电子邮箱').inputValue()).toBe(typed);
      expect(await page.getByLabel('密码').inputValue()).toBe('');
    }
    expect(told[0]).toBe(told[1]);
    await close();
  });

  test('what is missing stands beside its field and in the summary', async () => {
    const { page, close } = await visit(browser, options);
    await open(page, '/sign-in');
    await page.getByRole('main').getByRole('button', { name: '登录' }).click();
    const summary = page.locator('.error-summary');
    await summary.waitFor();
    expect(await summary.innerText()).toContain('电子邮箱：请填写此项。');
    expect(await summary.getByRole('link').count()).toBe(2);
    const field = page.getByLabel('电子邮箱');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    const beside = await field.getAttribute('aria-describedby');
    expect(await page.locator(`#${beside}`).innerText()).toContain('请填写此项。');
    await expectFocus(scripts, async () => page.evaluate(() => document.activeElement?.className));
    await close();
  });
});

/** The summary takes the focus; without scripts the browser itself puts it there, and cannot be asked. */
async function expectFocus(scripts: 'on' | 'off', focused: () => Promise<string | undefined>): Promise<void> {
  if (scripts === 'on') expect(await focused()).toBe('error-summary');
}

test('a wrong code is told beside its field; the way back is only ever a path of this site', async () => {
  const { page, close } = await visit(browser);
  const email = 'reviewer@changji.demo.invalid';
  await open(page, '/sign-in?back=https://evil.example/desk');
  expect(await page.getByRole('main').locator('input[name=back]').count()).toBe(0);
  await page.getByLabel('电子邮箱').fill(email);
  await page.getByLabel('密码').fill(password());
  await send(page, '登录', ({ pathname }) => pathname === '/sign-in/code');
  const field = page.getByLabel('动态口令');
  await field.fill('12 34');
  await page.getByRole('main').getByRole('button', { name: '继续' }).click();
  await page.locator('.error-summary').waitFor();
  expect(await page.locator('.field-problem').innerText()).toContain('动态口令是 6 位数字。');
  await page.getByLabel('动态口令').fill(await oneTimeCode(email));
  await send(page, '继续', ({ pathname }) => pathname === '/desk');
  expect(new URL(page.url()).origin).toBe(new URL(siteUrl()).origin);
  await close();
});

describe('what is sent', () => {
  const form = new URLSearchParams({ email: 'a@b.invalid', password: 'x' });
  test.each([
    ['/sign-in', { origin: 'https://evil.example' }],
    ['/desk', { origin: 'https://evil.example' }],
    ['/en/portal/account', { origin: 'null' }],
    ['/sign-in', {}],
    ['/api/auth/sign-in/email', { origin: 'https://evil.example' }],
    ['/api/auth/sign-out', {}],
  ])('to %s with %o is refused', async (path, headers) => {
    const answer = await fetch(siteUrl(path), { method: 'POST', headers, body: form, redirect: 'manual' });
    expect(answer.status).toBe(403);
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  test('from this site reaches the identity service, whose answer nobody keeps', async () => {
    const answer = await fetch(siteUrl('/api/auth/seats'));
    expect(answer.status).toBe(401);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toMatchObject({ code: 'NOT_SIGNED_IN' });
  });
});

test.each(['/sign-in', '/sign-in/code', '/desk/invitation', '/en/sign-in'])(
  '%s is kept by nobody, listed by nobody, and tells only this site where one came from',
  async (path) => {
    const { status, headers } = await fetch(siteUrl(path));
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toContain('no-store');
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('content-security-policy')).toMatch(/script-src 'self' 'nonce-[\da-f]{32}';/);
  },
);
