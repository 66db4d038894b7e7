import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installation } from '../../scripts/browser/installation.ts';
import { oneTimeCode, send } from './accounts.ts';
import { NO_SCRIPT, open, openBrowser, visit } from './browser.ts';
import { passNotice } from './days-pass.ts';
import { type SignedIn, signInAll } from './officials.ts';

/** The agency of the demonstration whose last year the town and the bureau have not closed. */
const AGENCY = { code: '91320281MXDA00302G', name: '江阴演蘅石应急技术服务有限公司' };
const TOWN = 'jiangyin-320281107';
const LEADER = 'leader@jiangyin';
const MANAGER = 'manager@agency-unfinished';
const PEOPLE = [LEADER, MANAGER, `clerk@${TOWN}`, `reviewer@${TOWN}`, `leader@${TOWN}`] as const;
const FOUND = '检查发现一处配电箱未接地，仅口头告知，未出具书面整改建议（年度评定演示）';

const TODAY = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const YEAR = Number(TODAY.slice(0, 4)) - 1;
/** Before it the demonstration has no year that is over and scored. */
const FIRST_DAY = `${TODAY.slice(0, 4)}-01-20`;
const CYCLE = `/desk/cycle?year=${YEAR}`;
const FILE = `/portal/file?cycle=${YEAR}`;

let browser: Browser;
let people: Record<(typeof PEOPLE)[number], SignedIn>;
beforeAll(async () => {
  browser = await openBrowser();
  people = await signInAll(browser, installation().graphUrl, PEOPLE);
}, 300_000);
afterAll(async () => browser?.close());

const main = (page: Page) => page.getByRole('main').innerText();
const said = (word: string) => (url: URL) => url.searchParams.get('said') === word;

/** The words of a page once they say something: what one part of the hub tells another comes a moment later. */
async function until(page: Page, path: string, words: string): Promise<string> {
  const read = async () => {
    await open(page, path);
    return main(page);
  };
  await expect.poll(read, { timeout: 30_000, interval: 500 }).toContain(words);
  return main(page);
}

/** Sends the form of `button` for all agencies that it is for; gives a one-time code when it is asked for. */
async function forAll(page: Page, button: string, word: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  const code = page.getByLabel('动态口令');
  await Promise.race([page.waitForURL(said(word)), code.waitFor()]);
  if (said(word)(new URL(page.url()))) return;
  await code.fill(await oneTimeCode(`${LEADER}.demo.invalid`));
  await send(page, button, said(word));
}

test.skipIf(TODAY < FIRST_DAY)(
  'a year (from 20 January on): sheets, public notice, an objection, publication, and what the towns are told',
  async () => {
    const agency = people[MANAGER].page;
    const city = people[LEADER].page;
    const [clerk, reviewer, leader] = [
      people[`clerk@${TOWN}`],
      people[`reviewer@${TOWN}`],
      people[`leader@${TOWN}`],
    ];

    // the town is told that a part is open still, and finds one more thing before it closes it
    expect(await until(reviewer.page, '/desk', `${YEAR} 年第四季度镇街园评分（10 分）评定期已过`)).toContain(
      '此为本系统设定',
    );
    const input = {
      ...{ subject: { kind: 'AGENCY', code: AGENCY.code }, clause: 'J-A3-3-7', occurredOn: `${YEAR}-11-12` },
      ...{ place: '320281107', part: 'Q4', summary: FOUND },
    };
    const proposed = await clerk.ask(
      'mutation ($input: ProposeFindingInput!) { proposeFinding(input: $input) { id } }',
      { input },
    );
    expect(proposed.codes).toEqual([]);
    const { id } = proposed.data['proposeFinding'] as { id: string };
    const confirm = 'mutation ($id: ID!) { confirmFinding(id: $id, revision: 1) { id } }';
    expect((await reviewer.ask(confirm, { id })).codes).toEqual([]);

    // the agency sees it at once, before anything is decided
    const live = await until(agency, FILE, FOUND);
    expect(live).toContain('97.5');
    expect(live).toContain('J-A3-3-7');

    for (const part of ['Q4', 'YEAR_END']) {
      await open(reviewer.page, CYCLE);
      await reviewer.page.locator('select[name="part"]').selectOption(part);
      await reviewer.page.locator(`input[name="agencies"][value="${AGENCY.code}"]`).check();
      await forAll(reviewer.page, '办结评分', 'close');
    }
    await open(city, CYCLE);
    await forAll(city, '办结评分', 'close');
    await open(city, CYCLE);
    await forAll(city, '公示评定结果', 'announce');
    expect(await main(city)).toContain('已公示 1 家');

    // everybody reads it, with scripts off; the agency is told that it may object
    const { page: reader, complaints, close } = await visit(browser, NO_SCRIPT);
    await open(reader, '/results');
    await reader
      .getByRole('link', { name: `${YEAR} 年度诚信等级评定结果公示` })
      .first()
      .click();
    await reader.getByRole('link', { name: AGENCY.name }).click();
    await reader.waitForURL(new RegExp(`/results/${YEAR}/[\\d-]+/${AGENCY.code}$`));
    const result = new URL(reader.url()).pathname;
    const announced = await main(reader);
    for (const words of ['拟定等级', 'A 级', '97.5', FOUND, 'J-A3-3-7', '文件未规定公示期，此为本系统设定'])
      expect(announced).toContain(words);
    expect(await until(agency, '/portal', `${YEAR} 年度诚信等级评定结果正在公示`)).toContain('J-A3-4a');
    expect(await until(agency, FILE, '年度评定结果正在公示')).toContain('查看公示');
    await agency.locator(`#entry-${id}`).getByRole('link', { name: '对此项提出异议' }).click();
    await agency.getByLabel('异议理由').fill('书面整改建议已于次日送达，有签收单为证。');
    await send(agency, '提出异议', said('object'));
    const objection = new URL(agency.url()).pathname.split('/').at(-1) ?? '';
    await until(reader, result, '异议处理中');

    // while it is open the result is not published; somebody who had no part in the finding decides
    await open(leader.page, `/desk/objections/${objection}`);
    await leader.page.getByLabel('异议不成立，维持认定').check();
    await leader.page.getByLabel('复核理由').fill('签收单所列日期晚于检查日，未在服务后及时出具。');
    await send(leader.page, '作出复核决定', said('decide'));
    await expect
      .poll(async () => (await open(reader, result), main(reader)), { timeout: 30_000, interval: 500 })
      .not.toContain('异议处理中');

    await passNotice(AGENCY.code, YEAR);
    await open(city, CYCLE);
    await forAll(city, '公布评定结果', 'publish');
    expect(await main(city)).toContain('已公布 1 家');

    // the grade with its account and history; the notice is gone
    await open(reader, `/agency/${AGENCY.code}`);
    const published = await main(reader);
    for (const words of [FOUND, '97.5', `${YEAR} 年度`, `${YEAR - 1} 年度`, '历年信用等级'])
      expect(published).toContain(words);
    expect(complaints).toEqual([]);
    expect(await open(reader, result)).toBe(404);
    await close();

    // the town acknowledges what was sent down to it, and the city sees that it did
    await until(reviewer.page, '/desk', `${YEAR} 年度诚信等级评定结果已下发，待签收`);
    const waiting = async () => {
      await open(city, CYCLE);
      return Number(/(\d+) 个尚未签收/.exec(await main(city))?.[1] ?? 0);
    };
    const before = await waiting();
    await open(reviewer.page, CYCLE);
    await send(reviewer.page, '签收评定结果', said('receive'));
    expect(await waiting()).toBe(before - 1);
  },
  180_000,
);
