import { steppedUp } from '@chengan/shared/testing/stepped-up';
import { fixedClock } from '@chengan/shared/time/clock';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestEnforcement, testEnforcement } from '../testing/enforcement.fixture.ts';
import { type Ask, testGraph } from '../testing/graph.fixture.ts';
import { PEOPLE } from '../testing/people.fixture.ts';

const NOW = fixedClock(day('2026-06-10')).now();
let house: TestEnforcement;
let ask: Ask;

beforeAll(async () => {
  house = await testEnforcement();
  ask = await testGraph(house, '2026-06-10');
});
afterAll(() => house.close());

async function list(code: string): Promise<string> {
  const input = {
    register: 'LOCAL_DISCREDIT',
    subject: { kind: 'AGENCY', code },
    basis: ['C1-17-0'],
    reason: '伪造资质证书',
    decidedOn: '2026-06-10',
    from: '2026-06-10',
    until: '2027-06-09',
    priorNotice: { servedOn: '2026-05-01', document: '告〔2026〕1号' },
    restrictions: [{ measure: 'RECTIFY', area: '全州', basis: ['C1-17-0'] }],
  };
  const propose =
    'mutation ($input: ProposeListingInput!) { proposeListing(input: $input) { id state register until } }';
  const { data } = await ask(propose, { input }, PEOPLE.stateClerk);
  expect(data?.['proposeListing']).toMatchObject({
    state: 'PROPOSED',
    register: 'LOCAL_DISCREDIT',
    until: '2027-06-09',
  });
  const { id } = data?.['proposeListing'] as { id: string };
  const decided = await ask(
    'mutation ($id: ID!) { decideListing(id: $id, revision: 1) { state decidedBy } }',
    { id },
    steppedUp(PEOPLE.stateLeader, NOW),
  );
  expect(decided.data).toEqual({ decideListing: { state: 'DECIDED', decidedBy: 'state-leader' } });
  return id;
}

test('entries and restrictions of twenty agencies come in one statement each, and by reference too', async () => {
  const codes: string[] = [];
  for (let index = 0; index < 20; index += 1) codes.push((await house.newAgency()).code);
  const ids = [await list(codes[0] ?? ''), await list(codes[1] ?? '')];
  house.statements.length = 0;
  const shown = await ask(
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Agency { listings { id basis { clause } } restrictions { id listing { id } } } } }',
    { r: codes.map((creditCode) => ({ __typename: 'Agency', creditCode })) },
  );
  expect(house.statements).toHaveLength(2);
  const entities = shown.data?.['_entities'] as {
    listings: { id: string }[];
    restrictions: { id: string; listing: { id: string } }[];
  }[];
  expect(entities.map((one) => one.listings.map(({ id }) => id))).toEqual([
    [ids[0]],
    [ids[1]],
    ...Array<string[]>(18).fill([]),
  ]);
  expect(entities.map((one) => one.restrictions.map(({ listing }) => listing.id))).toEqual([
    [ids[0]],
    [ids[1]],
    ...Array<string[]>(18).fill([]),
  ]);

  const restriction = entities[0]?.restrictions[0]?.id;
  const byReference = await ask(
    `query ($r: [_Any!]!) { _entities(representations: $r) {
      ... on Listing { register subject { ... on Agency { creditCode } } } ... on Restriction { measure } ... on Authority { nameEn } } }`,
    {
      r: [
        { __typename: 'Listing', id: ids[0] },
        { __typename: 'Listing', id: 'x' },
        { __typename: 'Restriction', id: restriction },
        { __typename: 'Restriction', id: '018f0000-0000-7000-8000-000000000000' },
        { __typename: 'Authority', id: 'jiangyin-320281108' },
        { __typename: 'Authority', id: 'nowhere' },
      ],
    },
  );
  expect(byReference.data?.['_entities']).toEqual([
    { register: 'LOCAL_DISCREDIT', subject: { creditCode: codes[0] } },
    null,
    { measure: '责令改正' },
    null,
    { nameEn: 'Work Safety Supervision Department of Zhouzhuang Town, Jiangyin' },
    null,
  ]);
});

test('a refused, a lifted and a disputed entry, through the graph', async () => {
  const id = await list((await house.newAgency()).code);
  const step = (name: string, more = '') =>
    `mutation ($id: ID!) { ${name}(id: $id${more}) { state disputed } }`;
  expect((await ask(step('disputeListing'), { id }, PEOPLE.stateClerk)).data).toEqual({
    disputeListing: { state: 'DECIDED', disputed: true },
  });
  expect((await ask(step('upholdListing'), { id }, PEOPLE.stateReviewer)).data).toEqual({
    upholdListing: { state: 'DECIDED', disputed: false },
  });
  expect((await ask(step('liftListing', ', reason: "已整改"'), { id }, PEOPLE.stateLeader)).data).toEqual({
    liftListing: { state: 'LIFTED', disputed: false },
  });
  expect((await ask(step('refuseListing', ', reason: "x"'), { id }, PEOPLE.stateLeader)).codes).toEqual([
    'LISTING_STATE',
  ]);
});
