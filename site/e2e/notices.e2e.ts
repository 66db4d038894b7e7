import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oneTimeCode, send, signIn } from './accounts.ts';
import { DESKTOP, open, openBrowser, visit } from './browser.ts';

const AGENCY = '91320281MXDA00126K';
const SAVE = '保存并核对公布条件';
/** Decided on the first of last month, public for half a year from then. */
const [DECIDED, UNTIL] = [monthFrom(-1), monthFrom(5)];

type State = Awaited<ReturnType<BrowserContext['storageState']>>;
type Official = 'clerk' | 'reviewer' | 'leader';
const states: Partial<Record<Official, State>> = {};
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
  for (const who of ['clerk', 'reviewer', 'leader'] as const) {
    const { page, close } = await visit(browser);
    await signIn(page, emailOf(who), '/desk/account');
    states[who] = await page.context().storageState();
    await close();
  }
}, 180_000);

afterAll(async () => browser?.close());

function monthFrom(months: number): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1)).toISOString().slice(0, 10);
}

function emailOf(who: Official): string {
  return `${who}@jiangyin.demo.invalid`;
}

function at(who: Official) {
  const storageState = states[who];
  return visit(browser, storageState ? { ...DESKTOP, storageState } : DESKTOP);
}

/** Fills in a bulletin, but for its last public day. */
async function fillIn(page: Page, title: string): Promise<void> {
  await page.getByLabel('类别', { exact: true }).selectOption('BULLETIN');
  await page.locator('#notice-subjects').fill(AGENCY);
  await page.locator('#notice-title').fill(title);
  await page.locator('#notice-body').fill(`${title}。已责令改正。`);
  await page.getByLabel('其他条款编号').fill('J-15a');
  await page.getByLabel('决定日期').fill(DECIDED);
  await page.getByLabel('一般', { exact: true }).check();
  await page.getByLabel('署名公开').check();
  await page.locator('#notice-namingReason').fill('当事人为法人，公开其名称有条款依据。');
}

/** Drafts a bulletin that lacks nothing; returns the place of its record. */
async function drafted(page: Page, title: string): Promise<string> {
  await open(page, '/desk/notices/new');
  await fillIn(page, title);
  await page.getByLabel('公示截止日期').fill(UNTIL);
  await send(page, SAVE, ({ search }) => search === '?said=draft');
  return new URL(page.url()).pathname;
}

describe('a notice', () => {
  test('lacking a part is kept as a draft, told beside the field, mended, approved, published and public', async () => {
    const title = '关于一家机构逾期报送的通报';
    const clerk = await at('clerk');
    await open(clerk.page, '/desk/notices/new');
    await fillIn(clerk.page, title);
    await send(clerk.page, SAVE, ({ search }) => search === '?said=saved');
    const record = new URL(clerk.page.url()).pathname.replace(/\/amend$/, '');
    const field = clerk.page.getByLabel('公示截止日期');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await clerk.page.locator('#notice-publicUntil-problem').innerText()).toContain('公示截止日期');
    expect(
      await clerk.page
        .getByRole('alert')
        .getByRole('link', { name: /公示截止日期/ })
        .count(),
    ).toBe(1);
    expect(await clerk.page.locator('#notice-title').inputValue()).toBe(title);

    const early = await at('leader');
    await open(early.page, record);
    expect(await early.page.getByRole('main').innerText()).toContain('公布条件尚不齐备，须先修改草稿。');
    expect(await early.page.getByRole('button', { name: '批准', exact: true }).count()).toBe(0);

    await field.fill(UNTIL);
    await send(clerk.page, SAVE, ({ search }) => search === '?said=draft');
    expect(await clerk.page.getByRole('main').innerText()).toContain('齐备，可以送批、公布。');
    expect(clerk.complaints).toEqual([]);
    await clerk.close();

    const { page } = early;
    await open(page, record);
    await send(page, '批准', ({ search }) => search === '?said=approve');
    await page.getByRole('button', { name: '公布', exact: true }).click();
    await page.getByLabel('动态口令').waitFor();
    await page.getByLabel('动态口令').fill(await oneTimeCode(emailOf('leader')));
    await send(page, '公布', ({ search }) => search === '?said=publish');
    await early.close();

    const public_ = await visit(browser);
    expect(await open(public_.page, record.replace('/desk/notices/', '/notice/'))).toBe(200);
    expect(await public_.page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
    await public_.close();
  });

  test('previews as the public will see it', async () => {
    const { page, close } = await at('clerk');
    const record = await drafted(page, '预览的通报');
    await open(page, `${record}/preview`);
    const words = await page.getByRole('main').innerText();
    expect(words).toContain('这是预览');
    expect(words).toContain('预览的通报。已责令改正。');
    await close();
  });

  test('on which two people work shows the second what the first changed, and keeps their words', async () => {
    const clerk = await at('clerk');
    const record = await drafted(clerk.page, '两人同时修改的通报');
    const reviewer = await at('reviewer');
    await open(clerk.page, `${record}/amend`);
    await open(reviewer.page, `${record}/amend`);
    await clerk.page.locator('#notice-title').fill('经办人改过的标题');
    await send(clerk.page, SAVE, ({ search }) => search === '?said=draft');
    await reviewer.page.getByLabel('文号').fill('澄应急通〔2026〕9号');
    await reviewer.page.getByRole('button', { name: SAVE }).click();
    const panel = reviewer.page.getByRole('region', { name: '填写期间，别人改动了这份记录' });
    await panel.waitFor();
    expect(await panel.innerText()).toMatch(/标题\s+两人同时修改的通报\s+经办人改过的标题/);
    expect(await reviewer.page.getByLabel('文号').inputValue()).toBe('澄应急通〔2026〕9号');
    await clerk.close();
    await reviewer.close();
  });

  test('is withdrawn for a reason and gone from the public page', async () => {
    const { page, close } = await at('clerk');
    const record = await drafted(page, '作废的通报');
    await page.getByRole('button', { name: '撤回' }).click();
    await page.getByRole('main').getByRole('alert').waitFor();
    await page.locator('#withdraw-reason').fill('事实有误。');
    await send(page, '撤回', ({ search }) => search === '?said=withdraw');
    expect(await page.getByRole('main').innerText()).toContain('事实有误。');
    expect(await open(page, record.replace('/desk/notices/', '/notice/'))).not.toBe(200);
    await close();
  });
});
