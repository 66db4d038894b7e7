import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { send } from './accounts.ts';
import { NO_SCRIPT, open, openBrowser, useSite, visit } from './browser.ts';
import { approveAndPublish, bulletinInput, draftBulletin, type Matter, recordFinding } from './case-pages.ts';
import { askGraph } from './graph.ts';
import { type SignedIn, signInAll } from './officials.ts';
import { tokenOf } from './token.ts';
import { type Place, TOPOLOGIES } from './topologies.ts';
import { until } from './until.ts';
import { expectNoDoor, INTO_A_FINDING, INTO_A_NOTICE } from './ways-in.ts';

const COUNTY = 'changji-652301';
const CLERK = `clerk@${COUNTY}` as const;
const LEADER = `leader@${COUNTY}` as const;
/** Of another county of the same prefecture, and of another bureau; each will have a draft of their own. */
const OTHERS = ['clerk@changji-zhundong', 'clerk@jiangyin'] as const;
const PEOPLE = [
  LEADER,
  CLERK,
  `reviewer@${COUNTY}`,
  `auditor@${COUNTY}`,
  ...OTHERS,
  'leader@changji-zhundong',
] as const;

/** An agency of the demonstration about which nothing is public. */
const ABOUT = '91652302MXDA00388C';
const FOUND = '未与委托单位签订技术服务合同即开展安全生产技术服务';
const TITLES = {
  [CLERK]: '关于一起未签订合同开展技术服务情况的通报',
  'clerk@changji-zhundong': '关于准东开发区安全生产技术服务情况的通报',
  'clerk@jiangyin': '关于江阴市安全生产技术服务情况的通报',
};

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => browser?.close());

describe.each(TOPOLOGIES)('in a hub with its subgraphs %s', (_, start) => {
  let place: Place;
  let people: Record<(typeof PEOPLE)[number], SignedIn>;
  let finding: string;
  let notice: string;
  let matter: Matter;
  /** All drafts, with their drafters. */
  const drafts: { readonly drafter: keyof typeof TITLES; readonly id: string }[] = [];

  beforeAll(async () => {
    place = await start();
    useSite(place.siteUrl);
    people = await signInAll(browser, place.graphUrl, PEOPLE);
    const { data } = await askGraph(place.graphUrl, '{ hub { today } }');
    const { today } = data['hub'] as { today: string };
    matter = { about: ABOUT, clause: 'C1-15-2', words: FOUND, on: today };
  }, 180_000);
  afterAll(async () => {
    for (const { page } of Object.values(people ?? {})) await page.context().close();
    useSite();
    await place?.stop?.();
  });

  test('a clerk of a county records a finding, and may not confirm it', async () => {
    const { page } = people[CLERK];
    finding = await recordFinding(page, matter);
    const words = await page.getByRole('main').innerText();
    expect(words).toContain('已提出，等待另一人确认。');
    expect(words).toContain('须由审核人或负责人办理。');
    expect(await page.getByRole('button', { name: '确认认定' }).count()).toBe(0);
  });

  test('another county and another bureau neither see it nor touch it', async () => {
    for (const who of OTHERS) {
      const places = [`/desk/findings/${finding}`, '/desk/findings', `/desk/findings?subject=${ABOUT}`];
      await expectHidden(people[who], places, FOUND);
      for (const [way, query] of Object.entries(INTO_A_FINDING)) {
        const { text } = await people[who].ask(query, { id: finding, code: ABOUT });
        expect([who, way, text]).toEqual([who, way, expect.not.stringContaining(FOUND)]);
      }
    }
    const query = 'query ($id: ID!) { finding(id: $id) { summary state revision } }';
    const { data } = await people[CLERK].ask(query, { id: finding });
    expect(data['finding']).toEqual({ summary: FOUND, state: 'PROPOSED', revision: 1 });
  });

  test('a reviewer of the county confirms it', async () => {
    const { page } = people[`reviewer@${COUNTY}`];
    await open(page, `/desk/findings/${finding}`);
    await send(page, '确认认定', ({ search }) => search === '?said=confirm');
    expect(await page.getByRole('main').innerText()).toContain('已确认');
  });

  test('the clerk drafts the notice, which is nowhere in public; the others draft theirs', async () => {
    for (const drafter of [CLERK, ...OTHERS]) {
      const own = drafter === 'clerk@jiangyin' ? { about: '91320281MXDA00011D', clause: 'J-16a' } : {};
      const words = TITLES[drafter];
      const id = await draftBulletin(people[drafter].page, { ...matter, ...own, words });
      drafts.push({ drafter, id });
    }
    notice = drafts[0]?.id ?? '';
    const { page, close } = await visit(browser, NO_SCRIPT);
    expect(await open(page, `/notice/${notice}`)).toBe(404);
    expect(await page.getByRole('main').innerText()).not.toContain(TITLES[CLERK]);
    await close();
  });

  test('no clerk sees or touches the draft of another, by the pages or past them', async () => {
    for (const who of [CLERK, ...OTHERS]) {
      const { page } = people[who];
      const own = drafts.find(({ drafter }) => drafter === who);
      expect([who, await open(page, `/desk/notices/${own?.id}`)]).toEqual([who, 200]);
      await open(page, '/desk/notices');
      expect(await page.getByRole('main').innerText()).toContain(TITLES[who]);
      for (const { drafter, id } of drafts.filter((one) => one.drafter !== who)) {
        const at = `/desk/notices/${id}`;
        const lists = ['/desk', '/desk/notices', `/desk/notices?subject=${ABOUT}`];
        await expectHidden(people[who], [at, `${at}/amend`, `${at}/preview`, ...lists], TITLES[drafter]);
        await expectClosed(TITLES[drafter], id, people[who].ask);
        const { codes } = await people[who].ask(INTO_A_NOTICE['see'] ?? '', { id });
        expect([who, drafter, codes]).toEqual([who, drafter, ['NOT_FOUND']]);
      }
    }
    await expectUntouched();
  });

  test('nor does a leader of another county, who approves at home', async () => {
    await expectClosed(TITLES[CLERK], notice, people['leader@changji-zhundong'].ask);
    await expectUntouched();
  });

  test('a signed token is worth nothing at the door of the hub: only a session or a key is', async () => {
    const token = await tokenOf(LEADER);
    await expectClosed(TITLES[CLERK], notice, (query, variables) =>
      askGraph(place.graphUrl, query, variables, token),
    );
    const { codes } = await askGraph(place.graphUrl, INTO_A_NOTICE['see'] ?? '', { id: notice }, token);
    expect(codes).toEqual(['UNAUTHENTICATED']);
  });

  test('called directly, the subgraph answers a stranger what is public, and an official their own', async () => {
    const at = place.enforcement;
    if (at === undefined) return expectNoDoor(new URL(place.graphUrl).origin);
    const open = await askGraph(at, '{ notices { totalCount } }');
    expect((open.data['notices'] as { totalCount: number }).totalCount).toBeGreaterThan(0);
    await expectClosed(TITLES[CLERK], notice, (query, variables) => askGraph(at, query, variables));
    for (const who of [...OTHERS, 'leader@changji-zhundong', 'leader@jiangyin']) {
      const token = await tokenOf(who);
      await expectClosed(TITLES[CLERK], notice, (query, variables) => askGraph(at, query, variables, token));
    }
    await expectUntouched();
    const own = await askGraph(at, INTO_A_NOTICE['see'] ?? '', { id: notice }, await tokenOf(CLERK));
    expect(own.text).toContain(TITLES[CLERK]);
  });

  test('a leader of the county approves it, and publishes it with a fresh one-time code', async () => {
    const { page } = people[LEADER];
    await approveAndPublish(page, notice, `${LEADER}.demo.invalid`);
    expect(await page.getByRole('main').innerText()).toContain('已公布，公开网站上可以查到。');
  });

  test('and it is public with its reasons: by search, on the page of the agency, in the list', async () => {
    const { page, close } = await visit(browser, NO_SCRIPT);
    expect(await open(page, `/notice/${notice}`)).toBe(200);
    const words = await page.getByRole('main').innerText();
    for (const part of [TITLES[CLERK], '已责令改正', 'C1-15-2', '昌吉市应急管理局'])
      expect(words).toContain(part);
    await until(async () => {
      await open(page, `/search?q=${ABOUT}`);
      await page.locator('tbody th a').first().click();
      return (await page.getByRole('main').innerText()).includes(TITLES[CLERK]);
    });
    await open(page, '/notices');
    await page.getByRole('link', { name: TITLES[CLERK] }).click();
    expect(new URL(page.url()).pathname).toBe(`/notice/${notice}`);
    await close();
  });

  test('the auditor of the county finds every step: who, as whom, in which request', async () => {
    const { page } = people[`auditor@${COUNTY}`];
    const rows = page.locator('table.audit tbody tr');
    const steps: readonly (readonly [about: string, what: string, role: string, named: string])[] = [
      [finding, 'finding.proposed', 'clerk', '经办人'],
      [ABOUT, 'finding.confirmed', 'reviewer', '审核人'],
      [notice, 'notice.drafted', 'clerk', '经办人'],
      [notice, 'notice.approved', 'leader', '负责人'],
      [notice, 'notice.published', 'leader', '负责人'],
    ];
    const requests = new Set<string>();
    for (const [about, what, role, named] of steps) {
      await until(async () => {
        await open(page, `/desk/audit?subject=${about}&type=${what}&from=${matter.on}`);
        return (await rows.count()) > 0;
      });
      expect([what, await rows.count()]).toEqual([what, 1]);
      const text = await rows.first().innerText();
      expect(text).toContain(`demonstration:${COUNTY}:${role}`);
      expect(text).toContain(`昌吉市应急管理局 ${named}`);
      requests.add((await rows.first().locator('.audit-request').innerText()).trim());
    }
    expect(requests.size).toBe(steps.length);
    for (const request of requests) expect(request).toMatch(/^[\da-f]{8}-[\da-f-]{27}$/);
    const other = people['leader@changji-zhundong'];
    await expectHidden(other, [`/desk/audit?subject=${finding}`], 'finding.proposed');
  });

  /** Nothing of it on those pages; its own address says that there is no such thing, or that it is not for them. */
  async function expectHidden({ page }: SignedIn, paths: readonly string[], words: string): Promise<void> {
    for (const path of paths) {
      const status = await open(page, path);
      const isAbout = path.includes(finding) || drafts.some(({ id }) => path.includes(id));
      expect([path, isAbout ? [403, 404] : [200]]).toEqual([path, expect.arrayContaining([status])]);
      const text = await page.getByRole('main').innerText();
      expect([path, text]).toEqual([path, expect.not.stringContaining(words)]);
      expect(text.length).toBeGreaterThan(10);
    }
  }

  /** No way past the pages shows a word of the notice or does anything to it. */
  async function expectClosed(title: string, id: string, ask: SignedIn['ask']): Promise<void> {
    const input = bulletinInput({ ...matter, words: '改' });
    for (const [way, query] of Object.entries(INTO_A_NOTICE)) {
      const { text, data, codes } = await ask(query, { id, code: ABOUT, input });
      expect([way, text]).toEqual([way, expect.not.stringContaining(title)]);
      if (query.startsWith('mutation')) expect([way, data, codes.length]).toEqual([way, {}, 1]);
    }
  }

  /** The county's draft is as its drafter wrote it. */
  async function expectUntouched(): Promise<void> {
    const query = 'query ($id: ID!) { noticeFile(id: $id) { title state revision disputed } }';
    const { data } = await people[CLERK].ask(query, { id: notice });
    expect(data['noticeFile']).toEqual({
      ...{ title: TITLES[CLERK], state: 'DRAFT', revision: 1, disputed: false },
    });
  }
});
