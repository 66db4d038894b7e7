import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installation } from '../../scripts/browser/installation.ts';
import { oneTimeCode, signIn } from './accounts.ts';
import { open, openBrowser, PHONE, visit } from './browser.ts';
import { askGraph } from './graph.ts';

const EMAIL = 'administrator@bank.demo.invalid';
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => browser?.close());

/** What the hub's graph says to a system that bears `key`. */
async function withKey(key: string) {
  return askGraph(installation().graphUrl, '{ hub { today } }', {}, { 'x-api-key': key });
}

/** Fills in the form of a new key. */
async function wish(page: Page, name: string): Promise<void> {
  await page.getByLabel('名称').fill(name);
  await page.getByLabel('有效天数').fill('30');
}

test(
  'a key is made with a one-time code, works in the graph, is rotated, and once revoked is refused',
  { timeout: 180_000 },
  async () => {
    const { page, complaints, close } = await visit(browser);
    await signIn(page, EMAIL, '/portal/keys');
    const create = page.getByRole('button', { name: '创建密钥' });
    await create.click();
    await page.locator('.error-summary').waitFor();
    expect(await page.locator('.field-problem').innerText()).toContain('请填写此项。');

    await wish(page, '授信审批系统');
    await create.click();
    const code = page.getByLabel('动态口令');
    await code.waitFor();
    // what was typed is still there
    expect(await page.getByLabel('名称').inputValue()).toBe('授信审批系统');
    expect(await page.getByLabel('有效天数').inputValue()).toBe('30');
    await code.fill(await oneTimeCode(EMAIL));
    await create.click();
    const shown = page.locator('.key-once .secret');
    await shown.waitFor();
    const key = await shown.innerText();
    expect(key).toMatch(/^cahk_[\w-]{43}$/);
    expect((await withKey(key)).data).toEqual({
      hub: { today: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) },
    });

    await open(page, '/portal/keys');
    expect(await page.content()).not.toContain(key);
    const row = page.locator('section:has(#keys) tbody tr').first();
    expect(await row.innerText()).toContain(`${key.slice(0, 11)}…`);
    expect(await row.innerText()).toContain('有效');
    expect(await row.innerText()).toContain('最近使用 ');

    await page.getByRole('link', { name: '授信审批系统' }).first().click();
    await page.getByLabel('原密钥继续有效的小时数').fill('999');
    await page.getByRole('button', { name: '更换密钥' }).click();
    await page.locator('.error-summary').waitFor();
    expect(await page.locator('.field-problem').innerText()).toContain('0 至 168 小时');
    await page.getByLabel('原密钥继续有效的小时数').fill('2');
    await page.getByRole('button', { name: '更换密钥' }).click();
    await shown.waitFor();
    const fresh = await shown.innerText();
    expect(fresh).not.toBe(key);
    for (const one of [key, fresh]) expect((await withKey(one)).status).toBe(200);

    await open(page, '/portal/keys');
    const rows = page.locator('section:has(#keys) tbody tr');
    expect(await rows.nth(1).innerText()).toContain('已更换');
    await rows.first().getByRole('link').click();
    await page.getByRole('button', { name: '立即撤销此密钥' }).click();
    await page.waitForURL(({ pathname }) => pathname === '/portal/keys');
    expect(await rows.first().innerText()).toContain('已撤销');
    const refused = await withKey(fresh);
    expect([refused.status, refused.codes]).toEqual([401, ['API_KEY_INVALID']]);
    expect((await withKey(key)).status).toBe(200);
    expect(complaints).toEqual([]);
    await close();
  },
);

test(
  'a phone shows the keys without scrolling sideways; an agency has none to manage',
  { timeout: 120_000 },
  async () => {
    const { page, close } = await visit(browser, PHONE);
    await signIn(page, EMAIL, '/portal/keys');
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBe(0);
    expect(await open(page, '/portal/keys/01900000-0000-7000-8000-000000000000')).toBe(404);
    await close();
    const agency = await visit(browser);
    await signIn(agency.page, 'manager@agency-five-stars.demo.invalid', '/portal');
    expect(await open(agency.page, '/portal/keys')).toBe(403);
    await agency.close();
  },
);
