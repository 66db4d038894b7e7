import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installation } from '../../scripts/browser/installation.ts';
import { send } from './accounts.ts';
import { open, openBrowser } from './browser.ts';
import { type SignedIn, signInAll } from './officials.ts';

/** The agency of the demonstration whose manager signs in. */
const AGENCY = '91320281MXDA00011D';
const PEOPLE = ['manager@agency-a', 'manager@agency-five-stars', 'clerk@jiangyin'] as const;
const FILE = `{ agencyFile(creditCode: "${AGENCY}") { revision officeAddress documents { attachment } } }`;
const PDF = Buffer.from('%PDF-1.4\n% 演示\n%%EOF');

let browser: Browser;
let people: Record<(typeof PEOPLE)[number], SignedIn>;
beforeAll(async () => {
  browser = await openBrowser();
  people = await signInAll(browser, installation().graphUrl, PEOPLE);
}, 300_000);
afterAll(async () => browser?.close());

const office = (page: Page) => page.locator('tr[data-condition="J-3-2"]').getAttribute('data-verdict');

test('a manager moves the office, attaches a paper and sees a condition turn; the bureau sees it, a rival does not', async () => {
  const { page, ask } = people['manager@agency-a'];
  await open(page, '/portal/file');
  expect(await office(page)).toBe('MET');
  const address = await ask(FILE, {});
  const before = address.data?.['agencyFile'] as { revision: number; officeAddress: string };

  // what is wrong stands beside its fields, all at once, and what was typed is kept
  await open(page, '/portal/file/amend');
  await page.getByLabel('本市办公地址').fill('江苏省苏州市昆山市玉山镇演示路9号');
  await page.getByLabel('办公场所面积').fill('-5');
  await page.getByLabel('成立日期').fill('2099-01-01');
  await page.getByRole('button', { name: '提交变更' }).click();
  await page.getByRole('main').getByRole('alert').waitFor();
  const refused = await page.getByRole('main').innerText();
  expect(refused).toContain('办公场所面积应在 0.01 至 100000 平方米之间。');
  expect(refused).toContain('日期不能晚于今天。');
  expect(await page.getByLabel('本市办公地址').inputValue()).toBe('江苏省苏州市昆山市玉山镇演示路9号');

  // something that only calls itself a PDF is told from its bytes
  await open(page, '/portal/file/amend');
  await page.getByLabel('本市办公地址').fill('江苏省苏州市昆山市玉山镇演示路9号');
  await page.getByLabel('执业人员资质证书').setInputFiles({
    name: '证书.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('<html>not a paper'),
  });
  await page.getByRole('button', { name: '提交变更' }).click();
  await page.getByRole('main').getByRole('alert').waitFor();
  expect(await page.getByRole('main').innerText()).toContain('的内容不是PDF');

  await page
    .getByLabel('执业人员资质证书')
    .setInputFiles({ name: '证书.pdf', mimeType: 'application/pdf', buffer: PDF });
  await page.getByLabel('变更说明').fill('办公场所搬迁（演示）');
  await send(page, '提交变更', ({ search }) => search === '?said=amended');
  expect(await office(page)).toBe('NOT_MET');
  const own = await page.getByRole('main').innerText();
  expect(own).toContain('办公地址不在江阴市');
  expect(own).toContain('办理变更告知');

  const clerk = people['clerk@jiangyin'].page;
  await open(clerk, `/desk/agency/${AGENCY}`);
  expect(await office(clerk)).toBe('NOT_MET');
  const seen = await clerk.getByRole('main').innerText();
  expect(seen).toContain('江苏省苏州市昆山市玉山镇演示路9号');
  expect(await clerk.getByRole('link', { name: '变更档案' }).count()).toBe(0);

  const rival = people['manager@agency-five-stars'];
  expect(JSON.stringify(await rival.ask(FILE, {}))).toContain('NOT_FOUND');
  await open(rival.page, `/agency/${AGENCY}`);
  const shown = await rival.page.getByRole('main').innerText();
  expect(shown).toContain('收费标准');
  expect(shown).not.toContain('机构条件');

  // back to where it was
  await open(page, '/portal/file/amend');
  await page.getByLabel('本市办公地址').fill(before.officeAddress);
  await send(page, '提交变更', ({ search }) => search === '?said=amended');
  expect(await office(page)).toBe('MET');
});
