import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oneTimeCode, send, signIn } from './accounts.ts';
import { DESKTOP, NO_SCRIPT, open, openBrowser, PHONE, visit } from './browser.ts';

/** An agency of Kunshan that has not applied yet, and one of Changshu that waits for its publication. */
const AGENCY = '昆山演渚川安全科技有限公司';
const WAITING = { code: '91320581MXDA00505L', name: '常熟演葭原安全科技有限公司' };
const LEADER = 'leader@suzhou-320581.demo.invalid';

type State = Awaited<ReturnType<BrowserContext['storageState']>>;
const people = {
  manager: ['manager@agency-applies.demo.invalid', '/portal/account'],
  clerk: ['clerk@suzhou-320583.demo.invalid', '/desk/account'],
  reviewer: ['reviewer@suzhou-320583.demo.invalid', '/desk/account'],
  leader: ['leader@suzhou-320583.demo.invalid', '/desk/account'],
  publisher: [LEADER, '/desk/account'],
  client: ['manager@enterprise-kunshan.demo.invalid', '/portal/account'],
} as const;
type Who = keyof typeof people;
const states = new Map<Who, State>();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
  for (const [who, [email, path]] of Object.entries(people) as [Who, readonly [string, string]][]) {
    const { page, close } = await visit(browser);
    await signIn(page, email, path);
    states.set(who, await page.context().storageState());
    await close();
  }
}, 300_000);
afterAll(async () => browser?.close());

async function as(who: Who, path: string) {
  const storageState = states.get(who);
  const at = await visit(browser, { ...DESKTOP, ...(storageState && { storageState }) });
  await open(at.page, path);
  return at;
}

const main = (page: Page) => page.getByRole('main').innerText();
const said = (word: string) => (url: URL) => url.searchParams.get('said') === word;
let application = '';

/** Asks the first respondent of a group; whoever does sees no link. */
async function ask(page: Page, group: string): Promise<void> {
  const option = page.locator(`select[name="respondent"] option[value^="${group}:"]`).first();
  await page.locator('select[name="respondent"]').selectOption((await option.getAttribute('value')) ?? '');
  await page.getByRole('button', { name: '发出测评' }).click();
  await page.getByText('已发出。').waitFor();
  expect(await page.locator('.secret').count()).toBe(0);
}

/** The link of the survey as the one addressed gets it. */
async function linkOf(who: Who, path: string): Promise<string> {
  const { page, close } = await as(who, path);
  await page.getByRole('listitem').filter({ hasText: AGENCY }).getByRole('button').click();
  const link = (await page.locator('.secret').innerText()).trim();
  await close();
  return link;
}

describe('an application for stars', () => {
  test('is sent by the agency, which sees where it stands', async () => {
    const { page, complaints, close } = await as('manager', '/portal/stars');
    expect(await main(page)).toContain('可以申报。');
    await page.getByLabel('申报说明').fill('2025年度服务企业10家，材料真实。');
    await page.getByLabel('自评扣分').fill('S-A4-3 1 一份合同未上传');
    await send(page, '提交申请', said('applied'));
    expect(await main(page)).toContain('已申请，待受理');
    expect(complaints).toEqual([]);
    await close();
  });

  test('is accepted, and the survey is answered by link, with scripts and without', async () => {
    const { page, close } = await as('clerk', '/desk/stars?state=APPLIED');
    await page.getByRole('link', { name: AGENCY }).click();
    await page.waitForURL(/\/desk\/stars\/[0-9a-f-]{36}$/);
    application = new URL(page.url()).pathname;
    expect(await main(page)).toContain('S-A4-3 × 1 一份合同未上传');
    await send(page, '受理', said('accept'));
    await ask(page, 'COUNTY');
    await open(page, application);
    await ask(page, 'ENTERPRISES');
    await open(page, '/desk/surveys');
    await page.getByRole('listitem').filter({ hasText: AGENCY }).getByRole('button').click();
    await page.getByText('须由本单位其他人员答复').waitFor();
    await close();
    const county = await linkOf('leader', '/desk/surveys');
    const enterprise = await linkOf('client', '/portal/surveys');

    const phone = await visit(browser, PHONE);
    await phone.page.goto(county);
    await phone.page.getByLabel('评分').waitFor();
    expect(phone.page.url()).not.toContain('#');
    expect(await main(phone.page)).toContain(AGENCY);
    await phone.page.getByLabel('评分').fill('9');
    await phone.page.getByRole('button', { name: '提交' }).click();
    await phone.page.getByText('已提交，谢谢。').waitFor();
    await phone.close();

    const plain = await visit(browser, NO_SCRIPT);
    await open(plain.page, '/survey');
    await plain.page.getByLabel('链接中的代码').fill(enterprise);
    await plain.page.getByRole('button', { name: '打开测评' }).click();
    await plain.page.getByLabel('评分').fill('11');
    await plain.page.getByRole('button', { name: '提交' }).click();
    expect(await main(plain.page)).toContain('请打 0 至 10 分');
    await plain.page.getByLabel('评分').fill('8.5');
    await plain.page.getByRole('button', { name: '提交' }).click();
    expect(await main(plain.page)).toContain('已提交，谢谢。');
    await open(plain.page, '/survey');
    await plain.page.getByLabel('链接中的代码').fill(enterprise);
    await plain.page.getByRole('button', { name: '打开测评' }).click();
    expect(await main(plain.page)).toContain('每个链接只能答一次');
    await plain.close();
  });

  test('is reviewed line by line, and deliberated by somebody else', async () => {
    const clerk = await as('clerk', application);
    await clerk.page.getByLabel('评分条款').first().selectOption('S-A4-3');
    await clerk.page.getByLabel('数量').first().fill('2');
    await clerk.page.getByLabel('依据').first().fill('监管系统内缺两份合同，见截图。');
    await send(clerk.page, '登记', said('line'));
    expect(await main(clerk.page)).toContain('监管系统内缺两份合同，见截图。');
    await send(clerk.page, '完成初评', said('finish'));
    await clerk.close();
    const reviewer = await as('reviewer', application);
    await send(reviewer.page, '审议通过', said('approve'));
    // (9 + 8.5) ÷ 2 = 8.75: 100 − 2 − 1.25
    expect(await main(reviewer.page)).toContain('96.75');
    await reviewer.close();
    const again = await as('clerk', application);
    await send(again.page, '开始公示', said('announce'));
    expect(await main(again.page)).toContain('5 个工作日');
    await again.close();
  });

  test('is objected to while it is announced, and somebody else decides', async () => {
    const manager = await as('manager', '/portal/stars');
    expect(await main(manager.page)).toContain('96.75');
    await manager.page.getByLabel('评分条款').first().selectOption('S-A4-3');
    await manager.page.getByLabel('异议理由').fill('其中一份已于12月上传，附回执。');
    await send(manager.page, '提出异议', said('objected'));
    await manager.close();
    const leader = await as('leader', application);
    await leader.page.getByLabel('异议成立，更正数量').check();
    await leader.page.getByLabel('更正后的数量').fill('1');
    await leader.page.getByLabel('理由').first().fill('经核对上传回执，情况属实。');
    await send(leader.page, '作出决定', said('decided'));
    const words = await main(leader.page);
    expect(words).toContain('97.75');
    expect(words).toContain('经核对上传回执，情况属实。');
    expect(words).toContain('因异议成立，重新公示');
    await leader.close();
  });
});

test('stars are published by the leader with a one-time code, and stand on the public page', async () => {
  const { page, close } = await as('publisher', '/desk/stars?state=GRADED');
  await page.getByRole('link', { name: WAITING.name }).click();
  await page.waitForURL(/\/desk\/stars\/[0-9a-f-]{36}$/);
  await page.getByRole('button', { name: '公布星级' }).click();
  await page.getByLabel('动态口令').waitFor();
  await page.getByLabel('动态口令').fill(await oneTimeCode(LEADER));
  await send(page, '公布星级', said('publish'));
  await close();
  const reader = await visit(browser, NO_SCRIPT);
  await open(reader.page, `/agency/${WAITING.code}`);
  const words = await main(reader.page);
  expect(words).toContain('2025');
  expect(words).toContain('四星');
  await reader.close();
});

describe('the calculators', () => {
  test.each([
    ['/calculators/stars?S-A4-3=2&county=9&town=8', ['自评试算，不是评定结果', '96.5 分', '五星']],
    ['/calculators/stars?S-A1-1=1&county=9', ['满意度测评至少需要2方评分']],
    ['/calculators/credit?J-A3-2-1=1&on=2026-05-10', ['自评试算，不是评定结果']],
    [
      '/en/calculators/stars?county=10&town=10&S-7.6.2-a=1',
      ['A trial of your own, not a rating.', '100 points'],
    ],
  ])('%s', async (path, expected) => {
    const { page, complaints, close } = await visit(browser, NO_SCRIPT);
    expect(await open(page, path)).toBe(200);
    const words = await main(page);
    for (const part of expected) expect(words).toContain(part);
    expect(complaints).toEqual([]);
    await close();
  });
});
