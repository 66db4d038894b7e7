import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { send, signIn } from './accounts.ts';
import { NO_SCRIPT, openBrowser, visit } from './browser.ts';

const AGENCY = '91320281MXDA00011D';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => browser?.close());

test(
  'without scripts a manager corrects a file, writes the training log, and ends a certificate',
  { timeout: 120_000 },
  async () => {
    const { page, close } = await visit(browser, NO_SCRIPT);
    await signIn(page, 'manager@agency-a.demo.invalid', '/portal/practitioners');
    const main = page.getByRole('main');
    await main.locator('tbody a').first().click();
    const file = new URL(page.url()).pathname;
    const at = ({ pathname }: URL) => pathname === file;

    await main.getByRole('link', { name: '更正信息' }).click();
    const years = page.locator('fieldset', { has: page.getByText('安全生产工作年限（年）') });
    await years.getByLabel('烟花爆竹').fill('九');
    await main.getByRole('button', { name: '更正信息' }).click();
    await main.getByText('年限是 0 至 60 的整数').first().waitFor();
    await years.getByLabel('烟花爆竹').fill('9');
    await years.getByLabel('纺织').fill('2');
    await send(page, '更正信息', at);
    expect(await main.innerText()).toMatch(/烟花爆竹安全工作 9 年[^]*纺织安全工作 2 年/);

    await main.locator('summary', { hasText: '登记培训' }).click();
    await page.getByLabel('培训日期').fill('2026-03-05');
    await page.getByLabel('培训内容').fill('有限空间作业安全');
    await page.getByLabel('学时').fill('2.5');
    await page.getByLabel('培训单位').fill('演示培训学校');
    await page.getByLabel('合格', { exact: true }).check();
    await send(page, '登记培训', at);
    const log = main.locator('section:has(#trainings)');
    expect(await log.innerText()).toMatch(/2026-03-05[^]*有限空间作业安全[^]*演示培训学校[^]*2\.5[^]*合格/);

    await page.locator('section:has(#end-certificate-form) select').selectOption({ index: 1 });
    await page.getByLabel('失效日期').fill('2026-03-06');
    await page.getByLabel('原因').fill('到期未续期');
    await send(page, '注销证书登记', at);
    expect(await main.innerText()).toContain('已注销登记');
    await close();
  },
);

test(
  'a reviewer records that a qualification was suspended and restored; a clerk reads it alone',
  { timeout: 120_000 },
  async () => {
    const { page, close } = await visit(browser, NO_SCRIPT);
    const path = `/desk/agency/${AGENCY}/qualifications`;
    await signIn(page, 'reviewer@jiangyin.demo.invalid', path);
    const main = page.getByRole('main');
    const list = main.locator('section:has(#list)');
    const measure = main.locator('section:has(#measure-form)');
    await measure.getByLabel('资质', { exact: true }).selectOption({ index: 1 });
    await measure.getByLabel('暂停').check();
    await measure.getByLabel('起始日期').fill('2026-10-08');
    await measure.getByLabel('依据或原因').fill('演示资质认可机关决定书 1 号');
    await measure.getByRole('button', { name: '登记', exact: true }).click();
    await list.getByText('暂停').waitFor();
    expect(await list.innerText()).toMatch(/目前不可用[^]*暂停 2026-10-08 – 未定/);
    const lift = main.locator('section:has(#lift-form)');
    await lift.getByLabel('资质', { exact: true }).selectOption({ index: 1 });
    await lift.getByLabel('恢复日期').fill('2026-10-15');
    await lift.getByRole('button', { name: '登记恢复' }).click();
    await list.getByText('2026-10-14').waitFor();
    await close();

    const clerk = await visit(browser, NO_SCRIPT);
    await signIn(clerk.page, 'clerk@jiangyin.demo.invalid', path);
    const read = clerk.page.getByRole('main');
    expect(await read.innerText()).toContain('暂停 2026-10-08 – 2026-10-14');
    expect(await read.locator('form').count()).toBe(0);
    await clerk.close();
  },
);

test(
  'an enterprise says that a contract is none of its own; a reviewer of the place settles it',
  { timeout: 120_000 },
  async () => {
    const { page, close } = await visit(browser, NO_SCRIPT);
    await signIn(page, 'manager@enterprise.demo.invalid', '/portal/contracts');
    const main = page.getByRole('main');
    await main.locator('.due-list a').first().click();
    const contract = new URL(page.url()).pathname.replace('/portal', '');
    await page.getByLabel('企业说明').fill('从未与该机构签约');
    await main.getByRole('button', { name: '提出异议' }).click();
    await main.getByText('待属地监管部门核实').waitFor();
    await close();

    const desk = await visit(browser, NO_SCRIPT);
    await signIn(desk.page, 'reviewer@jiangyin.demo.invalid', `/desk${contract}`);
    const seen = desk.page.getByRole('main');
    expect(await seen.innerText()).toContain('从未与该机构签约');
    await desk.page.getByLabel('确为企业所签').check();
    await desk.page.getByLabel('核实情况').fill('已向双方核对合同原件');
    await seen.getByRole('button', { name: '办结异议' }).click();
    await seen.getByText('已向双方核对合同原件').waitFor();
    await desk.close();
  },
);
