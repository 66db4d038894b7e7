import { fixedClock } from '@chengan/shared/time/clock';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestEnforcement, testEnforcement } from '../testing/enforcement.fixture.ts';
import { type Ask, testGraph } from '../testing/graph.fixture.ts';
import { valueOf } from '../testing/outcomes.fixture.ts';
import { AGENCY, ENTERPRISE, EXPERT, PEOPLE } from '../testing/people.fixture.ts';
import { caseOf, publishOn } from '../testing/publish.fixture.ts';
import { disputeNotice } from './dispute-notice.command.ts';
import { draftNotice } from './draft-notice.command.ts';
import { withdrawNotice } from './withdraw-notice.command.ts';

const TODAY = '2026-06-10';
const BUREAUS = {
  county: { clerk: PEOPLE.countyClerk, leader: PEOPLE.countyLeader },
  city: { clerk: PEOPLE.cityClerk, leader: PEOPLE.cityLeader },
  town: { clerk: PEOPLE.townClerk, leader: PEOPLE.townLeader },
};
const jiangyin = { kind: 'BULLETIN', basis: ['J-16a'] } as const;
const ids: Record<string, string> = {};
let house: TestEnforcement;
let ask: Ask;

beforeAll(async () => {
  house = await testEnforcement();
  ids['state'] = (
    await publishOn(house, '2026-03-10', {
      subjects: [AGENCY, ENTERPRISE, EXPERT],
      documentNumber: '昌州应急〔2026〕1号',
      measures: ['TALK'],
    })
  ).id;
  ids['county'] = (await publishOn(house, '2026-04-10', {}, BUREAUS.county)).id;
  ids['city'] = (await publishOn(house, '2026-05-10', jiangyin, BUREAUS.city)).id;
  ids['town'] = (await publishOn(house, '2026-05-10', jiangyin, BUREAUS.town)).id;
  ids['masked'] = (await publishOn(house, '2026-05-20', { naming: 'MASKED', subjects: [AGENCY] })).id;
  ids['lastDay'] = (
    await publishOn(house, '2026-03-11', {
      severity: 'MINOR',
      publicUntil: day(TODAY),
      decidedOn: day('2026-03-10'),
    })
  ).id;
  ids['expired'] = (
    await publishOn(house, '2026-03-09', { severity: 'MINOR', publicUntil: day('2026-06-09') })
  ).id;
  ids['withdrawn'] = (await publishOn(house, '2026-06-01')).id;
  valueOf(
    await withdrawNotice(house.em(), fixedClock(day('2026-06-02')), PEOPLE.stateReviewer, {
      id: ids['withdrawn'],
      reason: '有误',
    }),
  );
  ids['draft'] = valueOf(
    await draftNotice(house.em(), fixedClock(day('2026-06-01')), PEOPLE.stateClerk, caseOf('2026-06-01')),
  ).id;
  valueOf(
    await disputeNotice(house.em(), fixedClock(day('2026-06-02')), PEOPLE.stateClerk, {
      id: ids['state'] ?? '',
    }),
  );
  ask = await testGraph(house, TODAY);
});
afterAll(() => house.close());

const list = async (args: string) => {
  const { data, codes } = await ask(
    `{ notices${args} { nodes { id } totalCount pageInfo { hasNextPage endCursor } } }`,
  );
  const found = data?.['notices'] as
    | { nodes: { id: string }[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string } }
    | undefined;
  const names = found?.nodes.map(({ id }) => Object.keys(ids).find((name) => ids[name] === id));
  return { names, total: found?.totalCount, page: found?.pageInfo, codes };
};

describe('the list of notices', () => {
  test('is newest first and holds only what is public today', async () => {
    const { names, total } = await list('');
    expect(names).toEqual(['masked', 'town', 'city', 'county', 'lastDay', 'state']);
    expect(total).toBe(6);
  });

  test.each([
    ['(region: "6523")', ['masked', 'county', 'lastDay', 'state']],
    ['(region: "652301")', ['county']],
    ['(region: "320281")', ['town', 'city']],
    ['(region: "320281108")', ['town']],
    ['(region: "320281107")', []],
    ['(region: "32")', ['town', 'city']],
    ['(kind: BULLETIN)', ['town', 'city']],
    ['(kind: CASE, region: "6523")', ['masked', 'county', 'lastDay', 'state']],
    ['(kind: PENALTY)', []],
  ])('%s → %j, with the same total', async (args, expected) => {
    const { names, total } = await list(args);
    expect(names).toEqual(expected);
    expect(total).toBe(expected.length);
  });

  test.each(['', 'region: "6523",', 'kind: CASE,'])(
    'is read page by page, each once (%s)',
    async (filter) => {
      const whole = (await list(filter ? `(${filter})` : '')).names;
      const seen: unknown[] = [];
      for (let after = 'null'; ;) {
        const { names = [], page } = await list(`(${filter} first: 1, after: ${after})`);
        seen.push(...names);
        if (!page?.hasNextPage) break;
        after = JSON.stringify(page.endCursor);
      }
      expect(seen).toEqual(whole);
    },
  );

  const cursor = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');
  test.each([
    ['(region: "999999")', 'REGION_UNKNOWN'],
    ['(region: "x")', 'REGION_MALFORMED'],
    ['(first: 0)', 'PAGE_SIZE'],
    ['(first: 101)', 'PAGE_SIZE'],
    ['(after: "x")', 'CURSOR_MALFORMED'],
    [`(after: "${cursor(['2026-03-10T00:00:00.000000Z', 'x'])}")`, 'CURSOR_MALFORMED'],
    [`(after: "${cursor(["' or 1=1", '018f0000-0000-7000-8000-000000000000'])}")`, 'CURSOR_MALFORMED'],
    [
      `(after: "${cursor(['2026-99-10T00:00:00.000000Z', '018f0000-0000-7000-8000-000000000000'])}")`,
      'CURSOR_MALFORMED',
    ],
  ])('%s is refused: %s', async (args, code) => expect((await list(args)).codes).toEqual([code]));

  test('takes an explicit null for the size of a page', async () =>
    expect((await list('(first: null)')).names).toHaveLength(6));
});

test('a person is named where a notice names him, and to nobody who only knows his id', async () => {
  const { data } = await ask(
    'query ($id: ID!) { _entities(representations: [{ __typename: "Expert", id: $id }]) { ... on Expert { name } } }',
    { id: EXPERT.code },
  );
  expect(data).toEqual({ _entities: [null] });
});

describe('one notice', () => {
  const one = (id: string) => ask(`query ($id: ID!) { notice(id: $id) { id } }`, { id });

  test('is shown with everything that it stands on', async () => {
    const { data } = await ask(
      `query ($id: ID!) { notice(id: $id) {
        kind title body documentNumber severity naming decidedOn publishedAt publicUntil disputed
        issuedBy { id name nameEn level regions { code name } }
        basis { clause act { id } }
        measures { code label labelEn }
        subjects { __typename ... on Agency { creditCode } ... on Enterprise { creditCode } ... on Expert { id name } }
      } }`,
      { id: ids['state'] },
    );
    expect(data?.['notice']).toEqual({
      kind: 'CASE',
      title: '典型案例 2026-03-10',
      body: '经查属实。',
      documentNumber: '昌州应急〔2026〕1号',
      severity: 'GENERAL',
      naming: 'NAMED',
      decidedOn: '2026-03-10',
      publishedAt: '2026-03-10T04:00:00.000Z',
      publicUntil: '2026-09-10',
      disputed: true,
      issuedBy: {
        id: 'changji',
        name: '昌吉州应急管理局',
        nameEn: 'Changji Prefecture Emergency Management Bureau',
        level: 'PREFECTURE',
        regions: [{ code: '6523', name: '昌吉回族自治州' }],
      },
      basis: [{ clause: 'C1-16-0', act: { id: 'C1' } }],
      measures: [{ code: 'TALK', label: '约谈', labelEn: 'Talk' }],
      subjects: [
        { __typename: 'Agency', creditCode: AGENCY.code },
        { __typename: 'Enterprise', creditCode: ENTERPRISE.code },
        { __typename: 'Expert', id: EXPERT.code, name: '示例专家' },
      ],
    });
  });

  test('that is masked shows nobody', async () => {
    const { data } = await ask(`query ($id: ID!) { notice(id: $id) { naming subjects { __typename } } }`, {
      id: ids['masked'],
    });
    expect(data?.['notice']).toEqual({ naming: 'MASKED', subjects: [] });
  });

  test.each([
    ['expired', 'NOTICE_EXPIRED'],
    ['withdrawn', 'NOTICE_WITHDRAWN'],
    ['draft', 'NOT_FOUND'],
  ])('that is %s is not shown: %s', async (name, code) => {
    const { data, codes, errors } = await one(ids[name] ?? '');
    expect(data?.['notice']).toBeNull();
    expect(codes).toEqual([code]);
    expect(errors[0]?.extensions['messageEn']).toEqual(expect.any(String));
  });

  test.each([
    ['018f0000-0000-7000-8000-000000000000', 'NOT_FOUND'],
    ['x', 'ID_MALFORMED'],
    ["' or 1=1 --", 'ID_MALFORMED'],
  ])('%s is refused: %s', async (id, code) => expect((await one(id)).codes).toEqual([code]));

  test('by reference is null when it is not public', async () => {
    const representations = ['state', 'expired', 'withdrawn', 'draft'].map((name) => ({
      __typename: 'Notice',
      id: ids[name],
    }));
    house.statements.length = 0;
    const { data, codes } = await ask(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Notice { id } } }`,
      { representations: [...representations, { __typename: 'Notice', id: 'x' }] },
    );
    expect(data?.['_entities']).toEqual([{ id: ids['state'] }, null, null, null, null]);
    expect(codes).toEqual([]);
    expect(house.statements).toHaveLength(1);
  });
});

test('counting is left out when nobody asks for the total', async () => {
  house.statements.length = 0;
  await ask('{ notices { nodes { id basis { clause } issuedBy { name } subjects { __typename } } } }');
  expect(house.statements).toHaveLength(1);
});
