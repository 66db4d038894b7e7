import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { embeddedFonts, textOf } from '../lib/document/pdf.fixture.ts';
import { signIn } from './accounts.ts';
import { DESKTOP, NO_SCRIPT, open, openBrowser, siteUrl, visit } from './browser.ts';
import { until } from './until.ts';

type State = Awaited<ReturnType<BrowserContext['storageState']>>;
const TOWN = '江阴市周庄镇安全生产监督管理部门';
let browser: Browser;
let manager: State;
let city: State;
let town: State;
let county: State;
let filing: string;

async function signedIn(who: string, place: string): Promise<State> {
  const { page, close } = await visit(browser);
  await signIn(page, `${who}.demo.invalid`, place);
  const state = await page.context().storageState();
  await close();
  return state;
}

const at = (state: State, options = DESKTOP) => visit(browser, { ...options, storageState: state });

beforeAll(async () => {
  browser = await openBrowser();
  manager = await signedIn('manager@agency-a', '/portal/account');
  city = await signedIn('clerk@jiangyin', '/desk/account');
  town = await signedIn('clerk@jiangyin-320281108', '/desk/account');
  county = await signedIn('clerk@changji', '/desk/account');
}, 240_000);

afterAll(async () => browser?.close());

/** A change of sixty days ago that the file does not keep. */
async function tellLateChange(page: Page): Promise<void> {
  await open(page, '/portal/filings/change');
  for (const box of await page.locator('input[name="untold"]').all()) await box.uncheck();
  await page.getByLabel('变更事项').selectOption({ label: '主要负责人' });
  await page.getByLabel('变更日期').fill(daysAgo(60));
  await page.getByLabel('变更前').fill('演示前任');
  await page.getByLabel('变更后').fill('演示现任 #read("/etc/passwd")');
}

function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}

describe('an agency that files', () => {
  test('says what is missing and keeps what was typed, with scripts off too', async () => {
    const { page, close } = await at(manager, NO_SCRIPT);
    await tellLateChange(page);
    await page.getByRole('button', { name: '报送', exact: true }).click();
    const alert = page.getByRole('main').getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('请选择有关镇街园');
    expect(await page.getByLabel('变更前').inputValue()).toBe('演示前任');
    await close();
  });

  test('tells a change, gets a receipt of each authority, and reads it as a PDF', async () => {
    const { page, complaints, close } = await at(manager);
    await tellLateChange(page);
    await page.getByLabel(TOWN).check();
    await page.getByRole('button', { name: '报送', exact: true }).click();
    await page.waitForURL(({ search }) => search === '?said=filed');
    filing = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    const words = await page.getByRole('main').innerText();
    expect(words).toContain('澄应急收〔');
    expect(words).toContain('江阴市周庄镇收〔');
    expect(words).toContain('逾期');
    expect(words).toContain('J-A3-3-4');
    const receipts = await page.getByRole('link', { name: '下载回执（PDF）' }).all();
    expect(receipts).toHaveLength(2);
    const answer = await page.request.get(siteUrl((await receipts[0]?.getAttribute('href')) ?? ''));
    expect(answer.headers()).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'no-store',
    });
    expect(answer.headers()['content-disposition']).toContain(
      "filename*=UTF-8''%E6%94%B6%E4%BB%B6%E5%9B%9E%E6%89%A7",
    );
    const pdf = await answer.body();
    const { text } = await textOf(pdf);
    for (const part of ['收件回执', '江阴市应急管理局', '基本信息变更告知', '逾期', '10 个工作日'])
      expect(text).toContain(part);
    expect(embeddedFonts(pdf).every((font) => font.includes('NotoSansHans'))).toBe(true);
    const number = /澄应急收〔\d{4}〕\d{4}号/.exec(words)?.[0] ?? '';
    const code = /校验码\s*([A-Z0-9]{10})/.exec(text.replaceAll('\n', ''))?.[1] ?? '';
    await open(page, `/receipt?number=${encodeURIComponent(number)}&code=${code}`);
    expect(await page.getByRole('main').innerText()).toContain('回执属实。');
    await page.goto(siteUrl(`/receipt?number=${encodeURIComponent(number)}&code=WRONG`));
    expect(await page.getByRole('main').innerText()).toContain('没有与此编号和校验码相符的回执');
    expect(complaints.filter((one) => !one.includes('404'))).toEqual([]);
    await close();
  });
});

describe('an authority', () => {
  test.each([
    ['the city', () => city],
    ['the town', () => town],
  ])('that received it, %s, sees it with its content', async (_, state) => {
    const { page, close } = await at(state());
    await open(page, '/desk/filings');
    expect(await page.locator(`a[href="/desk/filings/${filing}"]`).count()).toBe(1);
    await open(page, `/desk/filings/${filing}`);
    expect(await page.getByRole('main').innerText()).toContain('#read("/etc/passwd")');
    await close();
  });

  test('of another prefecture sees nothing of it', async () => {
    const { page, close } = await at(county);
    await open(page, '/desk/filings');
    expect(await page.locator(`a[href="/desk/filings/${filing}"]`).count()).toBe(0);
    const answer = await page.goto(siteUrl(`/desk/filings/${filing}`));
    expect(answer?.status()).toBe(404);
    await close();
  });

  test('finds the lateness among the suggestions, and returns the filing with its reasons', async () => {
    const { page, close } = await at(city);
    await until(async () => {
      await open(page, '/desk/suggestions');
      return (await page.getByRole('main').innerText()).includes('主要负责人变化未按时告知');
    });
    await open(page, `/desk/filings/${filing}`);
    await page.locator('#return-reason').fill('变更后的负责人姓名不对。');
    await page.getByRole('button', { name: '退回补正' }).click();
    await page.waitForURL(({ search }) => search === '?said=returned');
    await close();
  });

  test('has returned it: the agency is told to amend, and the first day stays', async () => {
    const { page, close } = await at(manager);
    await open(page, '/portal');
    expect(await page.getByRole('main').innerText()).toContain('基本信息变更告知被退回');
    await open(page, `/portal/filings/${filing}`);
    await page.getByRole('link', { name: '补正后重新报送' }).click();
    await page.waitForURL(({ pathname }) => pathname === '/portal/filings/change');
    expect(await page.locator('input[name="amends"]').getAttribute('value')).toBe(filing);
    await close();
  });
});
