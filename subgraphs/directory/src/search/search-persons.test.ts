import { type Day, day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DirectoryFixture, memoryJournal, openDirectory, TODAY } from '../testing/directory.fixture.ts';

const agencies = memoryJournal('agencies');
const enforcement = memoryJournal('enforcement');
const sources = { agencies, enforcement };
const EXPERT = { kind: 'EXPERT', id: 'e-1' };
let directory: DirectoryFixture;

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const published = (n: number, subjects: unknown[], publicUntil: string | null) => ({
  type: 'notice.published',
  facts: { noticeId: id(n), kind: 'EXPOSURE', title: 't', subjects, publicUntil },
});
const withdrawn = (n: number) => ({ type: 'notice.withdrawn', facts: { noticeId: id(n), reason: 'r' } });
const listed = (n: number, until: string | null) => ({
  type: 'listing.decided',
  facts: {
    listingId: id(n),
    register: 'LOCAL_DISCREDIT',
    subject: EXPERT,
    authority: 'x',
    from: '2026-11-20',
    until,
  },
});
const lifted = (n: number) => ({
  type: 'listing.lifted',
  facts: { listingId: id(n), liftedOn: '2026-11-20', reason: 'r' },
});

beforeAll(async () => {
  directory = await openDirectory();
  agencies.push(
    { type: 'expert.registered', facts: { id: 'e-1', name: '演明远' } },
    {
      type: 'agency.registered',
      facts: { creditCode: 'A1', name: '江苏明远安全服务有限公司', region: null },
    },
  );
  await directory.subgraph.catchUp(sources);
});
afterAll(() => directory.close());

async function search(text: string, kinds: readonly string[], on: Day = TODAY) {
  directory.at(on);
  const { data, errors } = await directory.ask(
    `query ($text: String!, $kinds: [SubjectKind!]) { search(text: $text, kinds: $kinds) {
      totalCount nodes { subject { ... on Agency { creditCode } ... on Expert { id name } } }
    } }`,
    { text, kinds },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data?.['search'] as { totalCount: number; nodes: { subject: unknown }[] };
}
const isFound = async (on?: Day) => {
  const found = await search('演明远', ['EXPERT'], on);
  expect(found.nodes).toEqual(found.totalCount === 0 ? [] : [{ subject: { id: 'e-1', name: '演明远' } }]);
  return found.totalCount === 1;
};
async function after(...entries: Parameters<typeof enforcement.push>): Promise<void> {
  enforcement.push(...entries);
  await directory.subgraph.catchUp(sources);
}

describe('a natural person is found', () => {
  test.each(['演明远', '明远', 'mingyuan', 'ymy', '演名远', '演明'])(
    'by no text before a decision names him: %s',
    async (text) => {
      expect(await search(text, ['EXPERT'])).toEqual({ totalCount: 0, nodes: [] });
      const { nodes } = await search(text, []);
      expect(nodes.every(({ subject }) => Object.keys(subject as object).includes('creditCode'))).toBe(true);
    },
  );

  test('not through a masked notice, nor through one that names others', async () => {
    await after(published(1, [], null), published(2, [{ kind: 'AGENCY', id: 'A1' }], null));
    expect(await isFound()).toBe(false);
  });

  test('until the last day of the notice that names him', async () => {
    await after(published(3, [{ kind: 'AGENCY', id: 'A1' }, EXPERT], '2026-12-31'));
    expect(await isFound(day('2026-12-30'))).toBe(true);
    expect(await isFound(day('2026-12-31'))).toBe(true);
    expect(await isFound(day('2027-01-01'))).toBe(false);
    expect(await search('明远', [])).toMatchObject({ totalCount: 2 });
  });

  test('and by his id alone never', async () => {
    const { data, errors } = await directory.ask(
      '{ _entities(representations: [{ __typename: "Expert", id: "e-1" }]) { ... on Expert { name } } }',
    );
    expect(errors ?? data).toEqual({ _entities: [null] });
  });

  test('by pinyin and by a near miss as well', async () => {
    expect((await search('yanmingyuan', ['EXPERT'])).totalCount).toBe(1);
    expect((await search('演名远', ['EXPERT'])).totalCount).toBe(1);
  });

  test('while one of two notices still names him, and not after the last is withdrawn', async () => {
    await after(published(4, [EXPERT], null), withdrawn(3));
    expect(await isFound()).toBe(true);
    await after(withdrawn(4));
    expect(await isFound()).toBe(false);
  });

  test('while he is on a list: from its first day to its last, and not once it is lifted', async () => {
    await after(listed(5, '2027-11-19'));
    expect(await isFound(day('2026-11-19'))).toBe(false);
    expect(await isFound(day('2026-11-20'))).toBe(true);
    expect(await isFound(day('2027-11-19'))).toBe(true);
    expect(await isFound(day('2027-11-20'))).toBe(false);
    await after(lifted(5));
    expect(await isFound()).toBe(false);
  });
});
