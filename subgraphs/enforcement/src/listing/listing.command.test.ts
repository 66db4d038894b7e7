import { enforcementEvents } from '@chengan/shared/events/events';
import { steppedUp } from '@chengan/shared/testing/stepped-up';
import { fixedClock } from '@chengan/shared/time/clock';
import { day } from '@chengan/shared/time/day';
import type { Official } from '@chengan/shared/permission/actor';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { escalationsOf } from '../escalation/escalation.store.ts';
import { type TestEnforcement, testEnforcement } from '../testing/enforcement.fixture.ts';
import { type Ask, testGraph } from '../testing/graph.fixture.ts';
import { codesOf, valueOf } from '../testing/outcomes.fixture.ts';
import { PEOPLE } from '../testing/people.fixture.ts';
import { publishOn } from '../testing/publish.fixture.ts';
import { decideListing } from './decide-listing.command.ts';
import { disputeListing } from './dispute-listing.command.ts';
import { liftListing } from './lift-listing.command.ts';
import type { Listing, ListingInput } from './listing.ts';
import { proposeListing } from './propose-listing.command.ts';
import { refuseListing } from './refuse-listing.command.ts';
import { upholdListing } from './uphold-listing.command.ts';

const clock = fixedClock(day('2026-06-10'));
let house: TestEnforcement;
let agency: Awaited<ReturnType<TestEnforcement['newAgency']>>;

beforeAll(async () => {
  house = await testEnforcement();
});
beforeEach(async () => {
  agency = await house.newAgency();
});
afterAll(() => house.close());

const input = (change: Partial<ListingInput> = {}): ListingInput => ({
  register: 'LOCAL_DISCREDIT',
  subject: { kind: 'AGENCY', code: agency.code },
  basis: ['C1-17-0'],
  reason: '伪造资质证书',
  documentNumber: '昌州应急列〔2026〕1号',
  decidedOn: day('2026-06-10'),
  from: day('2026-06-15'),
  until: day('2027-06-14'),
  priorNotice: { servedOn: day('2026-05-01'), document: '告〔2026〕1号' },
  restrictions: [{ measure: 'RECTIFY', area: '全州', basis: ['C1-17-0'] }],
  ...change,
});
const propose = async (change: Partial<ListingInput> = {}): Promise<Listing> =>
  valueOf(await proposeListing(house.em(), clock, PEOPLE.stateClerk, input(change)));
const decide = (id: string, actor: Official = PEOPLE.stateLeader) =>
  decideListing(house.em(), clock, steppedUp(actor, clock.now()), { id });
const decided = async (change: Partial<ListingInput> = {}) =>
  valueOf(await decide((await propose(change)).id));

async function shown(today: string, on?: string) {
  const ask: Ask = await testGraph(house, today);
  const day = on ? `(on: "${on}")` : '';
  const { data, codes } = await ask(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Agency {
      listings${day} { id register reason documentNumber decidedOn from until disputed basis { clause } decidedBy { id }
        subject { ... on Agency { creditCode } } notice { id } }
      restrictions${day} { measure measureEn area from until disputed decidedBy { id } listing { id } } } } }`,
    { representations: [{ __typename: 'Agency', creditCode: agency.code }] },
  );
  expect(codes).toEqual([]);
  return (
    data?.['_entities'] as { listings: Record<string, unknown>[]; restrictions: Record<string, unknown>[] }[]
  )[0];
}

test('an entry is public once another person decided, with its restrictions, and journalled about its subject', async () => {
  const before = (await house.journal()).length;
  const { id } = await propose();
  expect((await shown('2026-06-20'))?.listings).toEqual([]);
  valueOf(await decide(id));
  expect(await shown('2026-06-20')).toEqual({
    listings: [
      {
        id,
        register: 'LOCAL_DISCREDIT',
        reason: '伪造资质证书',
        documentNumber: '昌州应急列〔2026〕1号',
        decidedOn: '2026-06-10',
        from: '2026-06-15',
        until: '2027-06-14',
        disputed: false,
        basis: [{ clause: 'C1-17-0' }],
        decidedBy: { id: 'changji' },
        subject: { creditCode: agency.code },
        notice: null,
      },
    ],
    restrictions: [
      {
        measure: '责令改正',
        measureEn: 'Order to correct',
        area: '全州',
        from: '2026-06-15',
        until: '2027-06-14',
        disputed: false,
        decidedBy: { id: 'changji' },
        listing: { id },
      },
    ],
  });
  const entries = (await house.journal()).slice(before);
  expect(entries.map((one) => [one.type, one.subjectKind])).toEqual([
    ['listing.proposed', 'Listing'],
    ['listing.decided', 'Agency'],
  ]);
  expect(JSON.stringify(entries[0])).not.toContain(agency.code);
  expect(enforcementEvents['listing.decided'].parse(entries[1]?.facts)).toEqual({
    listingId: id,
    register: 'LOCAL_DISCREDIT',
    subject: { kind: 'AGENCY', id: agency.code },
    authority: 'changji',
    from: '2026-06-15',
    until: '2027-06-14',
  });
});

describe('as of a day', () => {
  test.each([
    ['2026-06-14', undefined, 0],
    ['2026-06-15', undefined, 1],
    ['2027-06-14', undefined, 1],
    ['2027-06-15', undefined, 0],
    ['2026-06-20', '2026-06-14', 0],
    ['2026-06-20', '2026-06-15', 1],
    ['2026-06-14', '2026-06-15', 0],
    ['2027-06-15', '2026-06-20', 0],
  ])('on %s, asked for %s: %i', async (today, on, count) => {
    await decided();
    const found = await shown(today, on);
    expect([found?.listings.length, found?.restrictions.length]).toEqual([count, count]);
  });

  test('a lifted entry is gone from the day of lifting on, for whatever day is asked', async () => {
    const { id } = await decided();
    const lift = (actor: Official = PEOPLE.stateLeader, reason = '已整改', on = '2026-09-01') =>
      liftListing(house.em(), fixedClock(day(on)), actor, { id, reason });
    expect(codesOf(await lift(PEOPLE.stateClerk))).toEqual(['FORBIDDEN']);
    expect(codesOf(await lift(PEOPLE.cityReviewer))).toEqual(['FORBIDDEN']);
    expect(codesOf(await lift(PEOPLE.stateLeader, ''))).toEqual(['TEXT_MISSING']);
    expect(codesOf(await lift(PEOPLE.stateLeader, '已整改', '2027-06-15'))).toEqual(['LISTING_OVER']);
    expect((await shown('2026-08-31'))?.listings).toHaveLength(1);
    valueOf(await lift());
    expect((await shown('2026-09-01'))?.listings).toEqual([]);
    expect((await shown('2026-09-01'))?.restrictions).toEqual([]);
    expect((await shown('2026-09-01', '2026-08-31'))?.listings).toEqual([]);
    expect(enforcementEvents['listing.lifted'].parse((await house.journal()).at(-1)?.facts)).toEqual({
      listingId: id,
      liftedOn: '2026-09-01',
      reason: '已整改',
    });
    expect(codesOf(await lift())).toEqual(['LISTING_STATE']);
  });
});

test.each([
  ['the proposer', { ...PEOPLE.stateLeader, account: 'state-clerk' }, ['SAME_PERSON']],
  ['a clerk', { ...PEOPLE.stateClerk, account: 'another' }, ['FORBIDDEN']],
  ['a reviewer', PEOPLE.stateReviewer, ['FORBIDDEN']],
  ['another regime', PEOPLE.cityLeader, ['FORBIDDEN']],
])('%s does not decide', async (_, actor, expected) => {
  const { id } = await propose();
  expect(codesOf(await decide(id, actor))).toEqual(expected);
});

test('of several decisions at once one is made', async () => {
  const { id } = await propose();
  const outcomes = await Promise.all([decide(id), decide(id, PEOPLE.stateLeader), decide(id)]);
  expect(outcomes.filter((one) => one.ok)).toHaveLength(1);
  expect(outcomes.flatMap(codesOf)).toEqual(['LISTING_STATE', 'LISTING_STATE']);
});

test('a refused proposal never becomes public', async () => {
  const { id } = await propose();
  valueOf(await refuseListing(house.em(), clock, PEOPLE.stateLeader, { id, reason: '证据不足' }));
  expect(codesOf(await decide(id))).toEqual(['LISTING_STATE']);
  expect((await shown('2026-06-20'))?.listings).toEqual([]);
  expect(JSON.stringify((await house.journal()).at(-1))).not.toContain(agency.code);
});

test('a dispute shows on the entry and its restrictions until it is rejected', async () => {
  const { id } = await decided();
  valueOf(await disputeListing(house.em(), clock, PEOPLE.stateClerk, { id }));
  expect(codesOf(await disputeListing(house.em(), clock, PEOPLE.stateClerk, { id }))).toEqual([
    'ALREADY_DISPUTED',
  ]);
  const found = await shown('2026-06-20');
  expect([found?.listings[0]?.['disputed'], found?.restrictions[0]?.['disputed']]).toEqual([true, true]);
  expect(codesOf(await upholdListing(house.em(), clock, PEOPLE.stateLeader, { id }))).toEqual([
    'SAME_PERSON',
  ]);
  valueOf(await upholdListing(house.em(), clock, PEOPLE.stateReviewer, { id }));
  expect((await shown('2026-06-20'))?.listings[0]?.['disputed']).toBe(false);
});

test('the notice of an entry shows while it is public, and must be about the subject', async () => {
  const notice = await publishOn(house, '2026-06-09', { subjects: [agency] });
  const other = await publishOn(house, '2026-06-09', { subjects: [await house.newAgency()] });
  const attempt = (id: string) => proposeListing(house.em(), clock, PEOPLE.stateClerk, input({ notice: id }));
  expect(codesOf(await attempt(other.id))).toEqual(['NOTICE_UNKNOWN']);
  expect(codesOf(await attempt('x'))).toEqual(['ID_MALFORMED']);
  await decided({ notice: notice.id });
  expect((await shown('2026-12-09'))?.listings[0]?.['notice']).toEqual({ id: notice.id });
  expect((await shown('2026-12-10'))?.listings[0]?.['notice']).toBeNull();
});

test('an entry takes up the proposal that two exposures made', async () => {
  const exposure = { kind: 'EXPOSURE', subjects: [agency] } as const;
  await publishOn(house, '2026-05-01', exposure);
  await publishOn(house, '2026-05-20', exposure);
  const find = async (state: 'OPEN' | 'TAKEN') =>
    (
      await escalationsOf(house.em(), { authorities: ['changji'], state, limit: 100, after: undefined })
    ).filter((one) => one.subject.code === agency.code);
  const [open] = await find('OPEN');
  await decided({ basis: ['C1-17-0', 'C1-17-6'], escalation: open?.id ?? '' });
  expect(await find('OPEN')).toEqual([]);
  expect(await find('TAKEN')).toMatchObject([{ id: open?.id, decidedBy: 'state-leader' }]);
});

test('a stranger is refused with every other reason, and nothing is stored', async () => {
  const before = (await house.journal()).length;
  const outcome = await proposeListing(
    house.em(),
    clock,
    PEOPLE.stateClerk,
    input({ subject: { kind: 'AGENCY', code: '91320281MADEM0039X' }, reason: '' }),
  );
  expect(codesOf(outcome)).toEqual(['TEXT_MISSING', 'SUBJECT_UNKNOWN']);
  expect(await house.journal()).toHaveLength(before);
});

test.each([
  ['NAMED', 1],
  ['MASKED', 0],
] as const)('an entry leads to a notice that is %s: %i', async (naming, count) => {
  const subjects = [{ kind: 'AGENCY', code: agency.code }] as const;
  const notice = await publishOn(house, '2026-06-10', { naming, subjects });
  await decided({ notice: notice.id, from: day('2026-06-10') });
  const [entry] = (await shown('2026-06-10'))?.listings ?? [];
  expect([entry?.['notice'] ?? []].flat()).toHaveLength(count);
});
