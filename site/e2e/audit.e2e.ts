import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn } from './accounts.ts';
import { DESKTOP, NO_SCRIPT, open, openBrowser, PHONE, visit } from './browser.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => browser?.close());

test(
  'with scripts off an auditor narrows the record down by link and by form, and follows what it cites',
  { timeout: 120_000 },
  async () => {
    const { page, close } = await visit(browser, NO_SCRIPT);
    await signIn(page, 'auditor@jiangyin.demo.invalid', '/desk/audit?subject=91320281MXDA00062M');
    const rows = page.locator('table.audit tbody tr');
    expect(await rows.count()).toBeGreaterThan(0);
    for (const text of await rows.allInnerTexts()) {
      expect(text).toContain('91320281MXDA00062M');
      expect(text).toMatch(/\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}/);
    }
    const confirmed = page.getByRole('link', { name: '确认违法认定' }).first();
    // the newest entries are of the year's result; what was done in its cases stands on a later page
    while ((await confirmed.count()) === 0) {
      const here = page.url();
      await page.getByRole('link', { name: '下一页' }).click();
      await page.waitForURL((url) => url.href !== here);
    }
    await confirmed.click();
    await page.waitForURL(/type=finding\.confirmed/);
    expect(new URL(page.url()).searchParams.get('subject')).toBe('91320281MXDA00062M');
    const cited = rows.first().locator('a[href^="/clause/"]').first();
    const clause = await cited.innerText();
    expect(clause).toMatch(/^J-A3-/);

    await open(page, '/desk/audit');
    await page.getByLabel('条款编号').fill(clause);
    await page.getByLabel('事项').selectOption({ label: '确认违法认定' });
    await page.getByRole('button', { name: '查询' }).click();
    await page.waitForURL(/clause=J-A3-/);
    expect(await page.getByLabel('条款编号').inputValue()).toBe(clause);
    for (const text of await rows.allInnerTexts()) expect(text).toContain(clause);
    await cited.click();
    await page.waitForURL(`**/clause/${clause}`);
    await close();
  },
);

test(
  'pages follow one another; a day that is none is refused, and English is complete',
  { timeout: 120_000 },
  async () => {
    const { page, complaints, close } = await visit(browser);
    await signIn(page, 'auditor@jiangyin.demo.invalid', '/desk/audit');
    const rows = page.locator('table.audit tbody tr');
    const first = await rows.first().innerText();
    expect(await rows.count()).toBe(20);
    await page.getByRole('link', { name: '下一页' }).click();
    await page.getByRole('link', { name: '回到第一页' }).waitFor();
    expect(await rows.first().innerText()).not.toBe(first);

    expect(await open(page, '/desk/audit?from=2026-02-30')).toBe(400);
    expect(await page.getByRole('main').innerText()).toContain('2026-02-30');
    await open(page, '/desk/audit?person=nobody-here');
    expect(await page.getByRole('main').innerText()).toContain('没有符合条件的记录');
    await open(page, '/en/desk/audit');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Audit');
    expect(complaints.filter((one) => !one.includes('400'))).toEqual([]);
    await close();
  },
);

test(
  'a clerk is refused the record and the people, in words, with status 403',
  { timeout: 120_000 },
  async () => {
    const { page, close } = await visit(browser);
    await signIn(page, 'clerk@huiji.demo.invalid', '/desk/account');
    const nav = page.getByRole('navigation', { name: '工作台栏目' });
    expect(await nav.innerText()).not.toMatch(/操作记录|人员/);
    for (const path of ['/desk/audit', '/desk/people', '/desk/partners']) {
      expect([path, await open(page, path)]).toEqual([path, 403]);
      expect(await page.getByRole('main').innerText()).toContain('FORBIDDEN');
    }
    await open(page, '/desk/audit');
    expect(await page.getByRole('main').innerText()).toContain('审计员');
    await close();
  },
);

test.each([
  ['a phone', PHONE],
  ['a desktop', DESKTOP],
])('the record does not scroll sideways on %s', async (_, size) => {
  const { page, close } = await visit(browser, size);
  await signIn(page, 'auditor@suzhou.demo.invalid', '/desk/audit');
  const excess = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await excess()).toBe(0);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.audit-form').isVisible()).toBe(false);
  expect(await page.locator('.print-only').innerText()).toContain('演示审计员');
  await close();
});
