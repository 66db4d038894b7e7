import { day } from '@chengan/shared/time/day';
import { describe, expect, test } from 'vitest';
import { AGENCY, PEOPLE } from '../testing/people.fixture.ts';
import { checkListing } from './check-listing.ts';
import type { ListingInput, RestrictionInput } from './listing.ts';
import { lastDay } from './registers.ts';

const today = day('2026-06-10');
const priorNotice = { servedOn: day('2026-05-01'), document: '告〔2026〕1号' };
const local: ListingInput = {
  register: 'LOCAL_DISCREDIT',
  subject: AGENCY,
  basis: ['C1-17-0', 'C1-17-1'],
  reason: '伪造资质证书',
  decidedOn: day('2026-06-01'),
  from: day('2026-06-05'),
  until: day('2027-06-04'),
  priorNotice,
};
const national: ListingInput = { ...local, register: 'NATIONAL_SERIOUS', basis: ['N-MEM-11-7'], until: null };
const black: ListingInput = { ...local, register: 'LOCAL_BLACKLIST', basis: ['Z-7-1'] };
const huiji = { ...PEOPLE.stateClerk, authority: 'huiji' };
const codes = (input: ListingInput, actor = PEOPLE.stateClerk) =>
  checkListing(input, actor, today).map((one) => one.code);

test('sound proposals for the three registers have no problem', () => {
  expect(codes(local)).toEqual([]);
  expect(codes(national)).toEqual([]);
  expect(codes(black, huiji)).toEqual([]);
  expect(codes({ ...local, register: 'LOCAL_BLACKLIST', basis: ['J-A3-4b'] }, PEOPLE.cityClerk)).toEqual([]);
});

describe('a register is reached only through an act that knows it (Q-07)', () => {
  test.each([
    [
      'the national list through Changji',
      { register: 'NATIONAL_SERIOUS', basis: ['C1-17-0'], until: null },
      ['REGISTER_NEEDS_NATIONAL_ACT'],
    ],
    [
      'the national list through Changji beside Order 11',
      { register: 'NATIONAL_SERIOUS', basis: ['C1-17-0', 'N-MEM-11-7'], until: null },
      ['REGISTER_NEEDS_NATIONAL_ACT'],
    ],
    [
      'the national list through another national act',
      { register: 'NATIONAL_SERIOUS', basis: ['N-WSL-78-1'], until: null },
      ['REGISTER_NEEDS_NATIONAL_ACT'],
    ],
    ['the local list through Order 11', { basis: ['N-MEM-11-7'] }, ['REGISTER_NOT_IN_ACT']],
    [
      'the local list through the measures on three violations',
      { basis: ['C2-10'] },
      ['REGISTER_NOT_IN_ACT'],
    ],
    ['the local list through the four activities', { basis: ['C3-10b'] }, []],
  ] as const)('%s', (_, change, expected) => expect(codes({ ...local, ...change })).toEqual(expected));
  test("nor through another bureau's act", () =>
    expect(codes({ ...local, basis: ['J-A3-4b'], register: 'LOCAL_BLACKLIST' })).toEqual([
      'BASIS_NOT_ADOPTED',
    ]));
  test("Jiangyin's act never leads to the national list", () =>
    expect(codes({ ...national, basis: ['J-A3-4b'] }, PEOPLE.cityClerk)).toEqual([
      'REGISTER_NEEDS_NATIONAL_ACT',
    ]));
});

describe('the days', () => {
  test.each([
    [{ decidedOn: day('2026-06-10'), from: day('2026-06-10') }, []],
    [{ decidedOn: day('2026-06-11'), from: day('2026-06-11') }, ['DECIDED_IN_FUTURE']],
    [{ from: day('2026-06-01') }, []],
    [{ from: day('2026-05-31') }, ['FROM_BEFORE_DECISION']],
    [{ until: day('2026-06-05') }, []],
    [{ until: day('2026-06-04') }, ['UNTIL_BEFORE_FROM']],
    [{ until: null }, []],
    [{ until: day('2126-06-05') }, []],
    [{ until: day('2126-06-06') }, ['UNTIL_TOO_LATE']],
    [{ until: day('9999-12-31') }, ['UNTIL_TOO_LATE']],
    [{ basis: Array<string>(20).fill(local.basis[0] ?? '') }, []],
    [{ basis: Array<string>(21).fill(local.basis[0] ?? '') }, ['TOO_MANY']],
  ])('%j → %j', (change, expected) => expect(codes({ ...local, ...change })).toEqual(expected));
  test.each([
    ['2029-06-04', []],
    ['2029-06-05', []],
    ['2029-06-06', ['LISTING_TOO_LONG']],
  ])('an entry on the national list from 2026-06-05 until %s → %j (N-MEM-11-TERM)', (until, expected) =>
    expect(codes({ ...national, until: day(until) })).toEqual(expected),
  );
  test('the national list lasts three years when nothing is said, a local one until it is lifted', () => {
    expect(lastDay(national)).toBe('2029-06-05');
    expect(lastDay({ ...national, from: day('2028-02-29') })).toBe('2031-02-28');
    expect(lastDay({ ...local, until: null })).toBeNull();
  });
  test('Order 11 is law from 2023-10-01', () => {
    const before = { ...national, decidedOn: day('2023-09-30'), from: day('2023-10-01'), priorNotice: null };
    expect(codes(before)).toEqual(['BASIS_NOT_IN_FORCE', 'PRIOR_NOTICE_MISSING']);
  });
});

describe('the prior notice (N-GBF-2020-49-PROCEDURE)', () => {
  test('is due', () => expect(codes({ ...local, priorNotice: null })).toEqual(['PRIOR_NOTICE_MISSING']));
  test('is not served after the decision', () =>
    expect(codes({ ...local, priorNotice: { ...priorNotice, servedOn: day('2026-06-02') } })).toEqual([
      'PRIOR_NOTICE_LATE',
    ]));
});

describe('a restriction', () => {
  const restriction: RestrictionInput = {
    measure: 'LIMIT_BIDDING',
    area: '本区政府投资项目',
    basis: ['Z-7-1'],
  };
  const withOne = (change: Partial<RestrictionInput>) =>
    checkListing({ ...black, restrictions: [{ ...restriction, ...change }] }, huiji, today).map((one) => [
      one.code,
      one.field,
    ]);
  test.each<[string, Partial<RestrictionInput>, [string, string][]]>([
    ['of the act', {}, []],
    ['unknown', { measure: 'X' }, [['MEASURE_UNKNOWN', 'restrictions.0.measure']]],
    ['of another act', { measure: 'CONFISCATE' }, [['MEASURE_NOT_IN_ACT', 'restrictions.0.measure']]],
    ['without basis', { basis: [] }, [['BASIS_MISSING', 'restrictions.0.basis']]],
    [
      'that begins before the entry',
      { from: day('2026-06-04') },
      [['RESTRICTION_OUTSIDE_ENTRY', 'restrictions.0.until']],
    ],
    ['that ends with the entry', { until: day('2027-06-04') }, []],
    [
      'that outlasts the entry',
      { until: day('2027-06-05') },
      [['RESTRICTION_OUTSIDE_ENTRY', 'restrictions.0.until']],
    ],
    ['without words', { area: '' }, [['TEXT_MISSING', 'restrictions.0.area']]],
    [
      'of the nation, on a local list',
      { measure: 'JOINT_PUNISHMENT', basis: ['N-WSL-78-1'] },
      [['NATIONAL_MEASURE_ON_LOCAL_LIST', 'restrictions.0.basis']],
    ],
  ])('%s', (_, change, expected) => expect(withOne(change)).toEqual(expected));
  test('of the nation comes with the national list', () => {
    const joint = { measure: 'JOINT_PUNISHMENT', area: '政府采购', basis: ['N-WSL-78-1'] };
    expect(codes({ ...national, restrictions: [joint] })).toEqual([]);
  });
});
