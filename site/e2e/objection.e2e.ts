import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { send } from './accounts.ts';
import { open, openBrowser } from './browser.ts';
import { type SignedIn, signInAll } from './officials.ts';
import { installation } from '../../scripts/browser/installation.ts';

/** The agency of the demonstration whose manager signs in. */
const AGENCY = '91320281MXDA00011D';
const PEOPLE = ['clerk@jiangyin', 'reviewer@jiangyin', 'leader@jiangyin', 'manager@agency-a'] as const;
const PROPOSE = 'mutation ($input: ProposeFindingInput!) { proposeFinding(input: $input) { id } }';
const CONFIRM = 'mutation ($id: ID!) { confirmFinding(id: $id, revision: 1) { id } }';

let browser: Browser;
let people: Record<(typeof PEOPLE)[number], SignedIn>;
beforeAll(async () => {
  browser = await openBrowser();
  people = await signInAll(browser, installation().graphUrl, PEOPLE);
}, 300_000);
afterAll(async () => browser?.close());

/** A deduction of five points that the clerk proposes and the reviewer confirms. */
async function deduction(summary: string): Promise<string> {
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const input = {
    subject: { kind: 'AGENCY', code: AGENCY },
    clause: 'J-A3-3-4',
    occurredOn: today,
    part: 'CITY',
    summary,
  };
  const { data } = await people['clerk@jiangyin'].ask(PROPOSE, { input });
  const { id } = data?.['proposeFinding'] as { id: string };
  await people['reviewer@jiangyin'].ask(CONFIRM, { id });
  return id;
}

test('an agency objects to one deduction; who scored it cannot decide, another does; score and page follow', async () => {
  const summary = '八月业务情况逾期报送（异议演示）';
  const finding = await deduction(summary);
  const agency = people['manager@agency-a'].page;
  const file = async () => {
    await open(agency, '/portal/file');
    return agency.getByRole('main').innerText();
  };
  await expect.poll(file, { timeout: 30_000, interval: 1_000 }).toContain(summary);
  const before = await agency.locator('.ledger-close .figure').last().innerText();

  // a button beside the deduction, with its last day; grounds are asked for and kept when they are missing
  await agency.locator(`#entry-${finding}`).getByRole('link', { name: '对此项提出异议' }).click();
  await agency.getByRole('heading', { name: '提出异议' }).waitFor();
  expect(await agency.getByRole('main').innerText()).toContain('本系统设定');
  await agency.getByLabel('异议理由').fill('当月业务情况已于五日前报送，有回执为证。');
  await send(agency, '提出异议', ({ search }) => search === '?said=object');
  expect(await agency.getByRole('main').innerText()).toContain('该项随即标明“异议处理中”');
  const id = new URL(agency.url()).pathname.split('/').at(-1) ?? '';
  await expect
    .poll(async () => ((await file()).includes('异议处理中') ? 'disputed' : 'not yet'), { timeout: 30_000 })
    .toBe('disputed');
  expect(
    await agency.locator(`#entry-${finding}`).getByRole('link', { name: '对此项提出异议' }).count(),
  ).toBe(0);

  // whoever confirmed it is told that another must decide, on the page and past it
  const scorer = people['reviewer@jiangyin'];
  await open(scorer.page, `/desk/objections/${id}`);
  const told = await scorer.page.getByRole('main').innerText();
  expect(told).toContain('须由另一人办理');
  expect(await scorer.page.getByRole('button', { name: '作出复核决定' }).count()).toBe(0);
  const past = await scorer.ask(
    'mutation ($id: ID!) { decideObjection(id: $id, revision: 1, upheld: false, reason: "维持") { id } }',
    { id },
  );
  expect(JSON.stringify(past)).toContain('SAME_PERSON');

  const other = people['leader@jiangyin'].page;
  await open(other, `/desk/objections/${id}`);
  await other.getByLabel('异议成立，撤销认定').check();
  await other.getByLabel('复核理由').fill('回执属实，按时报送。');
  await send(other, '作出复核决定', ({ search }) => search === '?said=decide');
  expect(await other.getByRole('main').innerText()).toContain('异议成立，认定已撤销');

  // the points are back, the entry is gone, the agency reads the reasons
  await expect.poll(file, { timeout: 30_000, interval: 1_000 }).not.toContain(summary);
  const after = await agency.locator('.ledger-close .figure').last().innerText();
  expect(Number(after)).toBe(Number(before) + 5);
  await open(agency, `/portal/objections/${id}`);
  expect(await agency.getByRole('main').innerText()).toContain('回执属实，按时报送。');
  await open(agency, `/agency/${AGENCY}`);
  expect(await agency.getByRole('main').innerText()).not.toContain(summary);
}, 180_000);
