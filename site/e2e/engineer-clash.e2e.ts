import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installation } from '../../scripts/browser/installation.ts';
import { send } from './accounts.ts';
import { open, openBrowser } from './browser.ts';
import { type SignedIn, signInAll } from './officials.ts';

const PEOPLE = ['manager@agency-a', 'manager@agency-five-stars', 'clerk@jiangyin'] as const;
const NAME = '演双栖';
/** A number with its check character, of nobody. */
const NUMBER = '110105194912310038';
const ADD = `mutation ($number: IdentityNumber!) { addPractitioner(identityNumber: $number, input: { name: "${NAME}",
  sex: MALE, title: ENGINEER, employedOn: "2026-01-05", fullTime: true }) { id } }`;
const WHERE = '{ agency(creditCode: "91320583MXDA004173") { name } }';

let browser: Browser;
let people: Record<(typeof PEOPLE)[number], SignedIn>;
beforeAll(async () => {
  browser = await openBrowser();
  people = await signInAll(browser, installation().graphUrl, PEOPLE);
}, 300_000);
afterAll(async () => browser?.close());

test('an engineer of another agency: the manager is told and confirms, officials are told, the number is nowhere', async () => {
  const elsewhere = await people['manager@agency-five-stars'].ask(ADD, { number: NUMBER });
  expect(elsewhere.codes).toEqual([]);

  const { page } = people['manager@agency-a'];
  const seen: string[] = [];
  await open(page, '/portal/practitioners/new');
  const fill = async () => {
    await page.getByLabel('姓名').fill(NAME);
    await page.getByLabel('男').check();
    await page.getByLabel('证件号').fill(NUMBER);
    await page.getByLabel('职称', { exact: true }).selectOption('ENGINEER');
    await page.getByLabel('入职日期').fill('2026-03-02');
  };
  await fill();
  await page.getByRole('main').getByRole('button', { name: '新增执业人员' }).click();
  await page.getByRole('main').getByRole('alert').waitFor();
  const refused = await page.getByRole('main').innerText();
  expect(refused).toContain('该人员目前还在另一家机构登记执业');
  // which agency it is, is nobody's business here
  const { data } = await people['manager@agency-five-stars'].ask(WHERE, {});
  expect(refused).not.toContain((data?.['agency'] as { name: string }).name);
  seen.push(await page.content());
  // what was typed is there, but for the number
  expect(await page.getByLabel('姓名').inputValue()).toBe(NAME);
  expect(await page.getByLabel('证件号').inputValue()).toBe('');

  await page.getByLabel('证件号').fill(NUMBER);
  await page.getByLabel('已核实，仍要登记').check();
  await send(page, '新增执业人员', ({ pathname }) => /\/portal\/practitioners\/[\da-f-]{36}$/.test(pathname));
  expect(await page.getByRole('main').innerText()).toContain('监管部门已收到提示');
  seen.push(await page.content());
  await open(page, '/portal/practitioners');
  seen.push(await page.content());

  const desk = people['clerk@jiangyin'].page;
  const suggestions = async () => {
    await open(desk, '/desk/suggestions?state=OPEN&subject=91320281MXDA00011D');
    return desk.getByRole('main').innerText();
  };
  await expect.poll(suggestions, { timeout: 30_000, interval: 1_000 }).toContain('J-A3-2-4');
  seen.push(await desk.content());
  await open(desk, '/desk/agency/91320281MXDA00011D/practitioners');
  const list = await desk.getByRole('main').innerText();
  expect(list).toContain(NAME);
  expect(list).toContain('110105********0038');
  seen.push(await desk.content());

  const publicPage = await browser.newPage();
  await open(publicPage, '/agency/91320281MXDA00011D');
  seen.push(await publicPage.content());
  for (const html of seen) expect(html).not.toContain(NUMBER);
});
