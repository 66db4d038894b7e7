import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DESKTOP, NO_SCRIPT, open, openBrowser, visit } from './browser.ts';
import { findPlaces, type Places } from './places.ts';

let browser: Browser;
let places: Places;

beforeAll(async () => {
  browser = await openBrowser();
  const { page, close } = await visit(browser, NO_SCRIPT);
  places = await findPlaces(page);
  await close();
});

afterAll(async () => browser?.close());

/** The figures of the credit account as it stands on the page. */
async function account(page: Page): Promise<{ opening: number; taken: number[]; closing: number }> {
  const rows = page.locator('section:has(#account) table tr:has(td.figure)');
  const figures = await rows.evaluateAll((all) =>
    all.map((row) =>
      [...row.querySelectorAll('.figure')].map((cell) => (cell.textContent ?? '').trim().replace('−', '-')),
    ),
  );
  const balances = figures.map(([, balance]) => Number(balance));
  const taken = figures
    .map(([entry]) => entry ?? '')
    .filter((entry) => entry !== '')
    .map(Number);
  return { opening: balances[0] ?? NaN, taken, closing: balances.at(-1) ?? NaN };
}

describe.each([
  ['Chinese with scripts off', '', NO_SCRIPT, 'zh-Hans-CN', '查询', '信用记分账'],
  ['English with scripts off', '/en', NO_SCRIPT, 'en', 'Search', 'Credit account'],
  ['Chinese with scripts on', '', DESKTOP, 'zh-Hans-CN', '查询', '信用记分账'],
])('a reader in %s', (_, prefix, options, lang, submit, accountTitle) => {
  test('goes from home by search to an agency, and from a deduction to its clause', async () => {
    const { page, complaints, close } = await visit(browser, options);
    expect(await open(page, prefix || '/')).toBe(200);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    const creditCode = places.agency.split('/').at(-1) ?? '';
    await page.getByRole('searchbox').fill(creditCode);
    await page.getByRole('button', { name: submit, exact: true }).click();
    await page.waitForURL(/\/search\?/);
    await page.locator('tbody th a').first().click();
    await page.waitForURL(new RegExp(`${prefix}/agency/${creditCode}$`));

    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.locator('.plate .plate-band').count()).toBeGreaterThan(0);
    expect(await page.getByRole('heading', { name: accountTitle }).count()).toBe(1);
    const { opening, taken, closing } = await account(page);
    expect(opening).toBe(100);
    expect(taken.length).toBeGreaterThan(0);
    const left = taken.reduce((balance, entry) => balance + entry, opening);
    expect(Math.abs(left - closing)).toBeLessThan(0.001);

    const clause = page.locator('section:has(#account) .ledger-clause a').first();
    const id = (await clause.textContent())?.trim() ?? '';
    await clause.click();
    await page.waitForURL(new RegExp(`${prefix}/clause/${id}$`));
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(id);
    expect(complaints).toEqual([]);
    await close();
  });
});

test('the other language shows the same page', async () => {
  const { page, close } = await visit(browser, NO_SCRIPT);
  await open(page, `${places.agency}?on=2026-01-31`);
  const name = await page.locator('.plate-name').textContent();
  await page.getByRole('link', { name: 'English' }).click();
  expect(new URL(page.url()).pathname).toBe(`/en${places.agency}`);
  expect(new URL(page.url()).search).toBe('?on=2026-01-31');
  expect(await page.locator('.plate-name').textContent()).toBe(name);
  await close();
});

test('what an agency page must say stands in the first HTML', async () => {
  const { page, close } = await visit(browser, NO_SCRIPT);
  await open(page, places.agency);
  const text = (await page.locator('body').innerText()).replaceAll('\n', ' ');
  for (const words of [
    '安全生产主体责任在企业', // J-6
    '不推荐任何机构', // C1-19a
    '地方失信惩戒名单',
    '地方“黑名单”等级',
    '国家严重失信主体名单',
    '如此项不成立',
    '截至',
    '异议',
  ]) {
    expect(text).toContain(words);
  }
  expect(await page.title()).toContain((await page.locator('.plate-name').innerText()).trim());
  await close();
});
