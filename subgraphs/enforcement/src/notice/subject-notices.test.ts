import { fixedClock } from '@chengan/shared/time/clock';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SubjectKey } from '../subject/subject.ts';
import { type TestEnforcement, testEnforcement } from '../testing/enforcement.fixture.ts';
import { type Ask, testGraph } from '../testing/graph.fixture.ts';
import { valueOf } from '../testing/outcomes.fixture.ts';
import { ENTERPRISE, PEOPLE } from '../testing/people.fixture.ts';
import { publishOn } from '../testing/publish.fixture.ts';
import { withdrawNotice } from './withdraw-notice.command.ts';

let house: TestEnforcement;
let ask: Ask;
const agencies: SubjectKey[] = [];

beforeAll(async () => {
  house = await testEnforcement();
  for (let index = 0; index < 30; index += 1) agencies.push(await house.newAgency());
  const [first, second] = agencies as [SubjectKey, SubjectKey];
  for (const on of ['2026-02-01', '2026-02-02', '2026-02-03'])
    await publishOn(house, on, { subjects: agencies });
  await publishOn(house, '2026-02-04', { subjects: [first, ENTERPRISE] });
  await publishOn(house, '2026-02-05', { subjects: [first], naming: 'MASKED' });
  const gone = await publishOn(house, '2026-02-06', { subjects: [first, second] });
  valueOf(
    await withdrawNotice(house.em(), fixedClock(day('2026-02-07')), PEOPLE.stateReviewer, {
      id: gone.id,
      reason: '有误',
    }),
  );
  ask = await testGraph(house, '2026-03-01');
});
afterAll(() => house.close());

interface Shown {
  readonly notices: {
    readonly nodes: { readonly decidedOn: string }[];
    readonly totalCount?: number;
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  };
}

async function entities(keys: readonly SubjectKey[], fields: string): Promise<Shown[]> {
  const representations = keys.map(({ kind, code }) => ({
    __typename: kind === 'AGENCY' ? 'Agency' : 'Enterprise',
    creditCode: code,
  }));
  const { data, codes } = await ask(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Agency { ${fields} } ... on Enterprise { ${fields} } } }`,
    { representations },
  );
  expect(codes).toEqual([]);
  return data?.['_entities'] as Shown[];
}

test('the notices of thirty agencies come in one statement, and their totals in another', async () => {
  house.statements.length = 0;
  const shown = await entities(
    agencies,
    'notices(first: 10) { nodes { decidedOn basis { clause } issuedBy { name } } pageInfo { hasNextPage endCursor } }',
  );
  expect(shown).toHaveLength(30);
  expect(shown[0]?.notices.nodes.map((one) => one.decidedOn)).toEqual([
    '2026-02-04',
    '2026-02-03',
    '2026-02-02',
    '2026-02-01',
  ]);
  expect(shown[29]?.notices.nodes.map((one) => one.decidedOn)).toEqual([
    '2026-02-03',
    '2026-02-02',
    '2026-02-01',
  ]);
  expect(house.statements).toHaveLength(1);
  house.statements.length = 0;
  const counted = await entities(
    agencies,
    'notices(first: 1) { nodes { decidedOn } totalCount pageInfo { hasNextPage endCursor } }',
  );
  expect(counted.map((one) => one.notices.totalCount)).toEqual([4, ...Array<number>(29).fill(3)]);
  expect(counted.every((one) => one.notices.nodes.length === 1 && one.notices.pageInfo.hasNextPage)).toBe(
    true,
  );
  expect(house.statements).toHaveLength(2);
});

test('pages of one agency give each notice once', async () => {
  const seen: string[] = [];
  for (let after = 'null'; ;) {
    const [shown] = await entities(
      agencies.slice(0, 1),
      `notices(first: 1, after: ${after}) { nodes { decidedOn } pageInfo { hasNextPage endCursor } }`,
    );
    seen.push(...(shown?.notices.nodes ?? []).map((one) => one.decidedOn));
    if (!shown?.notices.pageInfo.hasNextPage) break;
    after = JSON.stringify(shown.notices.pageInfo.endCursor);
  }
  expect(seen).toEqual(['2026-02-04', '2026-02-03', '2026-02-02', '2026-02-01']);
});

test('an enterprise has its own, and a stranger none, without a row anywhere', async () => {
  const fields = 'notices { nodes { decidedOn } totalCount pageInfo { hasNextPage endCursor } }';
  const [enterprise, stranger] = await entities(
    [ENTERPRISE, { kind: 'AGENCY', code: '91320281MADEM0039X' }],
    fields,
  );
  expect(enterprise?.notices).toMatchObject({ nodes: [{ decidedOn: '2026-02-04' }], totalCount: 1 });
  expect(stranger?.notices).toEqual({
    nodes: [],
    totalCount: 0,
    pageInfo: { hasNextPage: false, endCursor: null },
  });
});
