import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, day } from '../../subgraphs/shared/src/time/day.ts';
import { demonstrationHub, type DemonstrationHub } from './testing/demonstration.fixture.ts';

/** What partners ask (contract.graphql), asked of the demonstration through the gateway. */
const ANCHOR = day('2026-11-22');
const LONG = 60_000;
let demo: DemonstrationHub;
beforeAll(async () => {
  demo = await demonstrationHub(ANCHOR);
  await demo.load(ANCHOR);
}, LONG);
afterAll(() => demo.close());

async function agency(creditCode: string, fields: string): Promise<unknown> {
  const query = `query ($code: ID!) { agency(creditCode: $code) { ${fields} } }`;
  const { data, codes } = await demo.ask<{ agency: unknown }>(query, { code: creditCode });
  expect(codes).toEqual([]);
  return data.agency;
}

describe('credit grades of Jiangyin', () => {
  test.each([
    ['91320281MXDA00011D', 'A', '100'],
    ['91320281MXDA0002X5', 'A', '92.5'],
    ['91320281MXDA000385', 'A', '90'],
    ['91320281MXDA000460', 'B', '80'],
    ['91320281MXDA00054T', 'C', '60'],
    ['91320281MXDA00062M', 'BLACKLIST', '55'],
    ['91320281MXDA00070G', 'BLACKLIST', '95'],
    ['91320281MXDA00118Q', 'B', '87.5'],
    ['91320281MXDA001504', 'A', '98.3333'],
    ['91320281MXDA00222W', 'C', '78.75'],
  ])('%s has %s with %s', async (code, band, score) => {
    expect(await agency(code, 'creditGrade { cycle band score }')).toEqual({
      creditGrade: { cycle: 2025, band, score },
    });
  });

  test('the one of the older cycle was in force before', async () => {
    expect(await agency('91320281MXDA00062M', 'creditGrade(on: "2026-01-19") { cycle band score }')).toEqual({
      creditGrade: { cycle: 2024, band: 'C', score: '75' },
    });
  });

  test('a disputed deduction makes the grade disputed', async () => {
    expect(
      await agency(
        '91320281MXDA00126K',
        'creditGrade { disputed band deductions { disputed ifFell { score band } } }',
      ),
    ).toEqual({
      creditGrade: {
        disputed: true,
        band: 'B',
        deductions: [
          { disputed: false, ifFell: { score: '90', band: 'A' } },
          { disputed: true, ifFell: { score: '95', band: 'A' } },
        ],
      },
    });
  });

  test('a revoked deduction is not there', async () => {
    expect(
      await agency('91320281MXDA00134E', 'creditGrade { score deductions { clause { clause } } }'),
    ).toEqual({
      creditGrade: { score: '97.5', deductions: [{ clause: { clause: 'J-A3-3-5' } }] },
    });
  });

  test('a blacklisted agency is on the local list, with the notice that says so', async () => {
    expect(
      await agency(
        '91320281MXDA00070G',
        'listings { register documentNumber notice { documentNumber kind } }',
      ),
    ).toEqual({
      listings: [
        {
          register: 'LOCAL_BLACKLIST',
          documentNumber: expect.stringMatching(/^澄应急演〔2026〕\d+号$/),
          notice: { kind: 'LISTING', documentNumber: expect.stringMatching(/^澄应急演〔2026〕\d+号$/) },
        },
      ],
    });
  });
});

test('stars of Suzhou: five with a bonus, one not rated by veto, one cancelled', async () => {
  const stars = 'starRating { cycle band score vetoes { clause } }';
  expect(await agency('91320583MXDA004173', stars)).toEqual({
    starRating: { cycle: 2025, band: 'FIVE', score: '108', vetoes: [] },
  });
  expect(await agency('91320582MXDA00476P', stars)).toEqual({
    starRating: { cycle: 2025, band: 'NOT_RATED', score: '94', vetoes: [{ clause: 'S-7.6.2-a' }] },
  });
  expect(await agency('91320581MXDA004844', `${stars} starRatings { band cancelledOn }`)).toEqual({
    starRating: null,
    starRatings: [{ band: 'FIVE', cancelledOn: '2025-09-15' }],
  });
});

test('the ladder of Changji: exposed after two talks, listed after two exposures, an entry objected to', async () => {
  const about = 'notices { nodes { kind basis { clause } } } listings { register disputed basis { clause } }';
  expect(await agency('91652301MXDA00329T', about)).toMatchObject({
    notices: { nodes: [{ kind: 'EXPOSURE', basis: [{ clause: 'C1-16-0' }, { clause: 'C1-16-6' }] }] },
    listings: [],
  });
  expect(await agency('91652301MXDA00337M', about)).toMatchObject({
    notices: { nodes: [{ kind: 'LISTING' }, { kind: 'EXPOSURE' }, { kind: 'EXPOSURE' }] },
    listings: [
      { register: 'LOCAL_DISCREDIT', disputed: false, basis: [{ clause: 'C1-17-0' }, { clause: 'C1-17-6' }] },
    ],
  });
  expect(await agency('91652301MXDA00345G', about)).toMatchObject({ listings: [{ disputed: true }] });
});

test('contracts of an agency answer by day', async () => {
  const fields = `serviceContracts(first: 50) { totalCount } now: serviceContracts(activeOn: "${ANCHOR}", first: 50) { nodes { startsOn endsOn enterprise { name } } }`;
  const answer = (await agency('91320281MXDA0002X5', fields)) as {
    serviceContracts: { totalCount: number };
    now: { nodes: { startsOn: string; endsOn: string; enterprise: { name: string } }[] };
  };
  expect(answer.serviceContracts.totalCount).toBeGreaterThan(answer.now.nodes.length);
  expect(answer.now.nodes.length).toBeGreaterThanOrEqual(4);
  for (const { startsOn, endsOn, enterprise } of answer.now.nodes) {
    expect(startsOn <= ANCHOR && ANCHOR <= endsOn && enterprise.name.includes('演')).toBe(true);
  }
});

test('enterprises: a grade of Hangjin with its strategy, restrictions of Huiji in five fields', async () => {
  const query = `{
    graded: enterprise(creditCode: "91150625MXDE03478G") { supervisionGrade { band strategy decidedBy { id } } }
    listed: enterprise(creditCode: "91410108MXDE03785F") { restrictions { area } listings { register } }
  }`;
  expect((await demo.ask(query)).data).toEqual({
    graded: { supervisionGrade: { band: 'POOR', strategy: '整治淘汰', decidedBy: { id: 'hangjin' } } },
    listed: {
      restrictions: expect.arrayContaining(
        ['投融资', '保险税收', '政府采购', '招标投标', '土地出让'].map((area) => ({ area })),
      ),
      listings: [{ register: 'LOCAL_BLACKLIST' }],
    },
  });
});

describe('notices', () => {
  interface Public {
    kind: string;
    publicUntil: string;
    disputed: boolean;
    subjects: unknown[];
  }
  const all = async () =>
    (
      await demo.ask<{ notices: { nodes: Public[] } }>(
        '{ notices(first: 100) { nodes { kind publicUntil disputed subjects { __typename } } } }',
      )
    ).data.notices.nodes;

  test('all nine kinds are public', async () => {
    expect([...new Set((await all()).map((one) => one.kind))].sort()).toEqual([
      'BULLETIN',
      'CANCELLATION',
      'CASE',
      'EXPOSURE',
      'GRADE_RESULT',
      'LISTING',
      'PENALTY',
      'PUBLIC_CENSURE',
      'STAR_RESULT',
    ]);
  });

  test('none is expired, one expires in three days, one is disputed, masked ones name nobody', async () => {
    const nodes = await all();
    expect(nodes.filter((one) => one.publicUntil < ANCHOR)).toEqual([]);
    expect(nodes.filter((one) => one.publicUntil === addDays(ANCHOR, 3))).toHaveLength(1);
    expect(nodes.filter((one) => one.disputed)).toHaveLength(1);
    expect(nodes.filter((one) => one.kind === 'CASE' && one.subjects.length === 0)).toHaveLength(2);
  });

  test('an expired one says so, and a withdrawn one', async () => {
    const [expired] = await demo.rows<{ id: string }>(
      'enforcement',
      `select id from notice where state = 'PUBLISHED' and public_until < '${ANCHOR}' limit 1`,
    );
    const [withdrawn] = await demo.rows<{ id: string }>(
      'enforcement',
      `select id from notice where state = 'WITHDRAWN' limit 1`,
    );
    const ask = (id: string | undefined) =>
      demo.ask<{ notice: unknown }>('query ($id: ID!) { notice(id: $id) { title } }', { id });
    expect(await ask(expired?.id)).toEqual({ data: { notice: null }, codes: ['NOTICE_EXPIRED'] });
    expect(await ask(withdrawn?.id)).toEqual({ data: { notice: null }, codes: ['NOTICE_WITHDRAWN'] });
  });

  test('the result of the grades carries their figures', async () => {
    const query = '{ notices(kind: GRADE_RESULT) { nodes { body } } }';
    const { data } = await demo.ask<{ notices: { nodes: { body: string }[] } }>(query);
    expect(
      data.notices.nodes.map((one) => /共27家，其中A级13家、B级7家、C级3家，列入“黑名单”4家/.test(one.body)),
    ).toEqual([true]);
  });
});

test('search finds a name part, a code and an expert that a decision names; no other expert', async () => {
  const search = async (text: string, kinds: string[]) =>
    (
      await demo.ask<{ search: { totalCount: number; nodes: { matchedBy: string }[] } }>(
        'query ($text: String!, $kinds: [SubjectKind!]) { search(text: $text, kinds: $kinds) { totalCount nodes { matchedBy } } }',
        { text, kinds },
      )
    ).data.search;
  expect((await search('安全评价', ['AGENCY'])).totalCount).toBeGreaterThan(3);
  expect(await search('91320281MXDA00011D', ['AGENCY'])).toEqual({
    totalCount: 1,
    nodes: [{ matchedBy: 'CODE' }],
  });
  expect((await search('演无咎', ['EXPERT'])).totalCount).toBe(1);
  expect((await search('演敏求', ['EXPERT'])).totalCount).toBe(0);
});
