import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NO_SCRIPT, open, openBrowser, siteUrl, visit } from './browser.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => browser?.close());

describe('with scripts off, a refusal', () => {
  test.each([
    ['/nowhere', 404, '没有找到', '这个地址没有页面'],
    ['/en/nowhere', 404, 'Not found', 'There is no page at this address'],
    ['/agency/91320281MA00000000', 404, '没有找到', '91320281MA00000000'],
    ['/en/enterprise/91320281MA00000000', 404, 'Not found', '91320281MA00000000'],
    ['/agency/12345', 400, '填写的内容无法查询', '18 位'],
    ['/en/agency/12345', 400, 'This cannot be looked up', 'CREDIT_CODE_MALFORMED'],
    ['/notice/00000000-0000-7000-8000-000000000000', 404, '没有找到', ''],
    ['/clause/J-99', 404, '没有找到', 'J-99'],
    ['/acts/X', 404, '没有找到', ''],
    ['/search?q=a', 400, '填写的内容无法查询', ''],
    ['/agency/91320281MA00000000?on=2026-02-30', 400, '填写的内容无法查询', '2026-02-30'],
  ])('of %s has status %i and says why', async (path, status, title, words) => {
    const { page, close } = await visit(browser, NO_SCRIPT);
    expect(await open(page, path)).toBe(status);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
    expect(await page.locator('main').innerText()).toContain(words);
    expect(await page.title()).toContain(title);
    await close();
  });

  test('in English holds no Chinese of its own', async () => {
    const { page, close } = await visit(browser, NO_SCRIPT);
    await open(page, '/en/agency/12345');
    expect(await page.locator('main').innerText()).not.toMatch(/\p{Script=Han}/u);
    await close();
  });
});

test('every answer is guarded by its headers', async () => {
  for (const path of ['/', '/en/acts', '/nowhere']) {
    const { headers } = await fetch(siteUrl(path));
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'self' 'nonce-[\da-f]{32}';/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('cache-control')).toContain('no-store');
  }
});

test('a nonce is never used twice', async () => {
  const policies = await Promise.all([1, 2].map(async () => (await fetch(siteUrl('/acts'))).headers));
  const [one, two] = policies.map((headers) => headers.get('content-security-policy'));
  expect(one).not.toBe(two);
});

test.each([
  ['GET', '/%zz', undefined, 400],
  ['GET', '/clause/%E0%A4%A', undefined, 400],
  ['POST', '/', 'x=1', 405],
  ['DELETE', '/acts', undefined, 405],
  ['POST', '/display', '{"theme":"dark"}', 400],
])('%s %s is refused with a status of its own', async (method, path, body, status) => {
  const response = await fetch(siteUrl(path), {
    method,
    redirect: 'manual',
    ...(body === undefined ? {} : { body, headers: { 'content-type': 'application/json' } }),
  });
  expect(response.status).toBe(status);
  expect(await response.text()).not.toMatch(/node_modules|Error|at /);
});
