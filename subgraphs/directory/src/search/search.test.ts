import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DirectoryFixture, memoryJournal, openDirectory } from '../testing/directory.fixture.ts';

const agencies = memoryJournal('agencies');
const enterprises = memoryJournal('enterprises');
const enforcement = memoryJournal('enforcement');
let directory: DirectoryFixture;

const agency = (creditCode: string, name: string, region: string | null = '320281108') =>
  agencies.push({ type: 'agency.registered', facts: { creditCode, name, region } });
const enterprise = (
  creditCode: string,
  name: string,
  region: string | null = '320281108',
  aliases: string[] = [],
) => enterprises.push({ type: 'enterprise.registered', facts: { creditCode, name, region, aliases } });

beforeAll(async () => {
  directory = await openDirectory();
  agency('91320281MA20000001', '江苏澄衡安全技术服务有限公司');
  agency('91320281MA20000002', '江阴砺石安全科技咨询有限公司', '320281104');
  agency('91652300MA20000003', '新疆天砚安全评价与职业卫生技术服务股份有限公司昌吉分公司', '652301');
  agencies.push({ type: 'expert.registered', facts: { id: 'e-1', name: '曾明' } });
  enterprise('91320281MA20000011', '单县宏大化工有限公司', null);
  enterprise('91320281MA20000012', '乐清安澜电器厂', '320281107');
  enterprise('91320281MA20000013', '江阴澄衡精密铸造有限公司', '320281108', ['江阴旧名机械厂']);
  enterprise('91320281MA20000014', '中石化（江阴）油品有限公司', '320281');
  enterprise('91320281MA20000015', '绿洲100%天然纺织有限公司', '320281');
  enforcement.push({
    type: 'notice.published',
    facts: {
      noticeId: '00000000-0000-4000-8000-000000000001',
      kind: 'EXPOSURE',
      title: 't',
      subjects: [{ kind: 'EXPERT', id: 'e-1' }],
      publicUntil: null,
    },
  });
  await directory.subgraph.catchUp({ agencies, enterprises, enforcement });
});

afterAll(() => directory.close());

interface Found {
  nodes: { matchedBy: string; subject: { creditCode?: string; id?: string } }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
  totalCount: number;
}

async function search(text: string, more: Record<string, unknown> = {}): Promise<Found> {
  const { data, errors } = await directory.ask(
    `query ($text: String!, $kinds: [SubjectKind!], $region: ID, $first: Int, $after: String) {
      search(text: $text, kinds: $kinds, region: $region, first: $first, after: $after) {
        totalCount pageInfo { endCursor hasNextPage }
        nodes { matchedBy subject { ... on Agency { creditCode } ... on Enterprise { creditCode } ... on Expert { id } } }
      }
    }`,
    { first: 20, text, ...more },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data?.['search'] as Found;
}

const hits = async (text: string, more?: Record<string, unknown>) => {
  const found = await search(text, more);
  expect(found.totalCount).toBe(found.nodes.length);
  return found.nodes.map(
    ({ matchedBy, subject }) => `${matchedBy} ${(subject.creditCode ?? subject.id ?? '').slice(-2)}`,
  );
};

describe('a search finds', () => {
  test.each([
    ['a whole code', '91320281MA20000001', ['CODE 01']],
    ['a code written small, with spaces', ' 91320281 ma20000001', ['CODE 01']],
    ['the beginning of a code', '91652300', ['CODE_PREFIX 03']],
    ['the beginning of a name', '江苏澄', ['NAME_PREFIX 01']],
    [
      'two characters within names, those that begin with them behind the place first',
      '澄衡',
      ['NAME_PART 01', 'NAME_PART 13'],
    ],
    ['a part across brackets of either width', '中石化(江阴)', ['NAME_PREFIX 14']],
    ['words apart', '澄衡 铸造', ['NAME_PART 13']],
    ['a former name', '旧名机械', ['NAME_PART 13']],
    ['pinyin', 'chengheng', ['PINYIN 01', 'PINYIN 13']],
    ['pinyin with an apostrophe and a syllable only begun', "tian'y", ['PINYIN 03']],
    ['pinyin with tones', 'lǜzhōu', ['PINYIN 15']],
    ['ü typed as v', 'lvzhou', ['PINYIN 15']],
    ['the reading of 单 in a place', 'shanxian', ['PINYIN 11']],
    ['the reading of 乐 in a place', 'yueqing', ['PINYIN 12']],
    ['both readings of 曾', 'zengming', ['PINYIN -1']],
    ['the other reading of 曾', 'cengming', ['PINYIN -1']],
    ['initials', 'chaq', ['INITIALS 01']],
    ['initials of the other reading', 'sxhd', ['INITIALS 11']],
    ['a name with one character wrong', '砺右安全科技', ['NEAR_MISS 02']],
    ['a name with one character missing', '天安全评价', ['NEAR_MISS 03']],
    ['a name with one character too many', '澄衡市精密', ['NEAR_MISS 13']],
    ['a person by name', '曾明', ['NAME_PREFIX -1']],
    ['nothing for what no name resembles', '琉璃瓦窑', []],
  ])('%s', async (_, text, expected) => {
    expect(await hits(text)).toEqual(expected);
  });

  test('only the kinds that are asked for', async () => {
    expect(await hits('澄衡', { kinds: ['ENTERPRISE'] })).toEqual(['NAME_PART 13']);
    expect(await hits('澄衡', { kinds: ['EXPERT'] })).toEqual([]);
    expect(await hits('澄衡', { kinds: ['EXPERT', 'AGENCY'] })).toEqual(['NAME_PART 01']);
    expect(await hits('澄衡', { kinds: [] })).toHaveLength(2);
  });

  test.each([
    ['another town', '320281104', ['NAME_PART 02']],
    ['the county that the towns lie in', '320281', ['NAME_PART 01', 'NAME_PART 02']],
    ['the prefecture', '3202', ['NAME_PART 01', 'NAME_PART 02']],
    ['the prefecture in six digits', '320200', ['NAME_PART 01', 'NAME_PART 02']],
    ['another province', '65', ['NAME_PART 03']],
    ['a town where nobody is', '320281100', []],
  ])('only what lies in %s', async (_, region, expected) => {
    expect((await hits('安全', { region })).sort()).toEqual(expected);
  });
});

describe('a search takes literally', () => {
  test.each(['100%天', '绿洲100%', '100_', '绿洲\\100'])('%s', async (text) => {
    expect(
      (await search(text)).nodes.every(({ subject }) => subject.creditCode === '91320281MA20000015'),
    ).toBe(true);
  });

  test.each(['澄%精', '澄_精', "澄'精", '江阴.*铸造'])('%s, which no name contains', async (text) => {
    expect((await search(text)).nodes.filter(({ matchedBy }) => matchedBy !== 'NEAR_MISS')).toEqual([]);
  });
});

const cursor = (...parts: string[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');

describe('a search is refused', () => {
  test.each([
    ['one character', { text: '澄' }, 'SEARCH_TEXT_TOO_SHORT'],
    ['one character among signs', { text: ' %澄_ ' }, 'SEARCH_TEXT_TOO_SHORT'],
    ['nothing', { text: '' }, 'SEARCH_TEXT_EMPTY'],
    ['signs alone', { text: '%%__' }, 'SEARCH_TEXT_EMPTY'],
    ['101 characters', { text: '澄'.repeat(101) }, 'SEARCH_TEXT_TOO_LONG'],
    ['a region nobody knows', { text: '澄衡', region: '110101' }, 'REGION_UNKNOWN'],
    ['a region that is no code', { text: '澄衡', region: "32'; drop" }, 'REGION_MALFORMED'],
    ['a page of none', { text: '澄衡', first: 0 }, 'PAGE_SIZE'],
    ['a page of 101', { text: '澄衡', first: 101 }, 'PAGE_SIZE'],
    ['a cursor of somebody else', { text: '澄衡', after: 'WyJhIl0' }, 'CURSOR_MALFORMED'],
    ['a cursor of no rank', { text: '澄衡', after: cursor('x', '澄衡', 'AGENCY', '1') }, 'CURSOR_MALFORMED'],
    ['a cursor of no kind', { text: '澄衡', after: cursor('1', '澄衡', 'NOBODY', '1') }, 'CURSOR_MALFORMED'],
    ['a cursor with NUL', { text: '澄衡', after: cursor('1', '\0', 'AGENCY', '1') }, 'CURSOR_MALFORMED'],
  ])('for %s', async (_, variables, code) => {
    const { errors } = await directory.ask(
      'query ($text: String!, $region: ID, $first: Int = 20, $after: String) { search(text: $text, region: $region, first: $first, after: $after) { totalCount } }',
      variables,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code, messageEn: expect.any(String) });
  });

  test('with every reason at once', async () => {
    const { errors } = await directory.ask('{ search(text: "澄", region: "999999") { totalCount } }');
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions['problems']).toMatchObject([
      { code: 'SEARCH_TEXT_TOO_SHORT' },
      { code: 'REGION_UNKNOWN' },
    ]);
  });
});

describe('pages', () => {
  test('follow each other without loss or repetition, across ranks', async () => {
    const all = (await search('an')).nodes.map(({ subject }) => subject.creditCode ?? subject.id);
    expect(all.length).toBeGreaterThan(3);
    for (const first of [1, 2, 3]) {
      const seen: unknown[] = [];
      let after: string | null = null;
      do {
        const page: Found = await search('an', { first, after });
        seen.push(...page.nodes.map(({ subject }) => subject.creditCode ?? subject.id));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(seen).toEqual(all);
    }
  });

  test('of near misses follow each other too', async () => {
    const page = await search('砺右安全', { first: 1 });
    expect(page.nodes).toMatchObject([{ matchedBy: 'NEAR_MISS' }]);
    expect(page.pageInfo.hasNextPage).toBe(false);
    expect((await search('砺右安全', { first: 1, after: page.pageInfo.endCursor })).nodes).toEqual([]);
  });
});
