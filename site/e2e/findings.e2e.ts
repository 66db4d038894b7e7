import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { send, signIn } from './accounts.ts';
import { DESKTOP, NO_SCRIPT, open, openBrowser, visit } from './browser.ts';

/** An agency of the demonstration (docs/demonstration.md), and a part of its name that no other bears. */
const AGENCY = { code: '91320281MXDA00126K', name: '江阴演荷径安全咨询有限公司', part: '荷径' };
const SUBJECT = '对象的名称或统一社会信用代码';

type State = Awaited<ReturnType<BrowserContext['storageState']>>;
let browser: Browser;
let clerk: State;
let reviewer: State;

async function signedIn(who: string): Promise<State> {
  const { page, close } = await visit(browser);
  await signIn(page, `${who}@jiangyin.demo.invalid`, '/desk/account');
  const state = await page.context().storageState();
  await close();
  return state;
}

beforeAll(async () => {
  browser = await openBrowser();
  clerk = await signedIn('clerk');
  reviewer = await signedIn('reviewer');
}, 180_000);

afterAll(async () => browser?.close());

const at = (state: State, options = DESKTOP) => visit(browser, { ...options, storageState: state });

/** Fills in everything but the subject: a report that came too late. */
async function fillIn(page: Page, summary: string): Promise<void> {
  const item = page.locator('input[name="clause"][value="J-A3-3-4"]');
  const group = page.locator('details.clause-group', { has: item });
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
  await item.check();
  await page.getByLabel('行为发生日').fill('2026-08-06');
  await page.getByLabel('公开摘要').fill(summary);
}

async function record(page: Page, summary: string): Promise<string> {
  await open(page, '/desk/findings/new');
  await page.getByLabel(SUBJECT).fill(AGENCY.code);
  await fillIn(page, summary);
  await send(page, '提出，送确认', ({ search }) => search === '?said=propose');
  return new URL(page.url()).pathname;
}

describe('a finding', () => {
  test('is recorded by name, by a choice among those found; what was typed is kept meanwhile', async () => {
    const { page, complaints, close } = await at(clerk);
    await open(page, '/desk/findings/new');
    await page.getByLabel(SUBJECT).fill(AGENCY.part);
    await fillIn(page, '7月份业务情况逾期未报送。');
    await page.getByRole('button', { name: '提出，送确认' }).click();
    await page.getByRole('main').getByRole('alert').waitFor();
    expect(await page.getByRole('main').getByRole('alert').innerText()).toContain('请在查到的对象中选定一个');
    expect(await page.getByLabel('公开摘要').inputValue()).toBe('7月份业务情况逾期未报送。');
    expect(await page.locator('input[name="clause"]:checked').inputValue()).toBe('J-A3-3-4');
    await page.getByLabel(AGENCY.name).check();
    await send(page, '提出，送确认', ({ search }) => search === '?said=propose');
    const words = await page.getByRole('main').innerText();
    expect(words).toContain('已提出，等待另一人确认。');
    expect(words).toContain(AGENCY.code);
    expect(words).toContain('须由审核人或负责人办理。');
    expect(await page.getByRole('button', { name: '确认认定' }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  test('is confirmed by another person, and then stands in the live score', async () => {
    const first = await at(clerk);
    const path = await record(first.page, '8月份业务情况逾期未报送。');
    await first.close();
    const { page, close } = await at(reviewer);
    await open(page, path);
    await send(page, '确认认定', ({ search }) => search === '?said=confirm');
    const words = await page.getByRole('main').innerText();
    expect(words).toContain('已确认，评分随即更新。');
    expect(await page.getByRole('button', { name: '确认认定' }).count()).toBe(0);
    await expect
      .poll(
        async () => {
          await open(page, `/desk/agency/${AGENCY.code}?cycle=2026`);
          return page.getByRole('main').innerText();
        },
        { timeout: 30_000, interval: 1_000 },
      )
      .toContain('8月份业务情况逾期未报送。');
    await close();
  });

  test('is not confirmed by whoever proposed it, and the page says plainly why', async () => {
    const { page, close } = await at(reviewer);
    await record(page, '本人提出的认定。');
    expect(await page.getByRole('main').innerText()).toContain('须由另一人办理：您提出或经手过此事。');
    expect(await page.getByRole('button', { name: '确认认定' }).count()).toBe(0);
    await close();
  });

  test('of two who decide at once the second is told what changed', async () => {
    const first = await at(clerk);
    const path = await record(first.page, '两人同时办理的认定。');
    await first.close();
    const [one, two] = [await at(reviewer), await at(reviewer)];
    await open(one.page, path);
    await open(two.page, path);
    await send(one.page, '确认认定', ({ search }) => search === '?said=confirm');
    await two.page.locator('#dismiss-reason').fill('证据不足。');
    await two.page.getByRole('button', { name: '不予认定' }).click();
    const panel = two.page.getByRole('region', { name: '填写期间，别人改动了这份记录' });
    await panel.waitFor();
    expect(await panel.innerText()).toMatch(/待确认\s+已确认/);
    expect(await two.page.locator('#dismiss-reason').inputValue()).toBe('证据不足。');
    await one.close();
    await two.close();
  });

  test('is recorded and dismissed without scripts', async () => {
    const first = await at(clerk, NO_SCRIPT);
    const { page } = first;
    await open(page, '/desk/findings/new');
    await page.getByLabel(SUBJECT).fill(AGENCY.code);
    await page.getByLabel('公开摘要').fill('没有脚本的认定。');
    await page.getByRole('button', { name: '提出，送确认' }).click();
    await page.getByRole('main').getByRole('alert').waitFor();
    expect(await page.getByLabel('公开摘要').inputValue()).toBe('没有脚本的认定。');
    await fillIn(page, '没有脚本的认定。');
    await send(page, '提出，送确认', ({ search }) => search === '?said=propose');
    const path = new URL(page.url()).pathname;
    await first.close();
    const second = await at(reviewer, NO_SCRIPT);
    await open(second.page, path);
    await second.page.locator('#dismiss-reason').fill('证据不足。');
    await send(second.page, '不予认定', ({ search }) => search === '?said=dismiss');
    expect(await second.page.getByRole('main').innerText()).toContain('证据不足。');
    await second.close();
  });
});
