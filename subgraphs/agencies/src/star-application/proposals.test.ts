import { day } from '@chengan/shared/time/day';
import { describe, expect, test } from 'vitest';
import { type HubFacts, type KnownContract, proposalsOf } from './proposals.ts';

const contract = (change: Partial<KnownContract> = {}): KnownContract => ({
  id: 'c1',
  enterprise: 'E1',
  signedOn: day('2025-03-03'),
  contentClear: true,
  visitsAgreed: 4,
  ...change,
});
const proposed = (change: Partial<HubFacts>) =>
  proposalsOf({ asOf: day('2025-12-31'), contracts: [], ...change }).map(
    ({ rule, count }) => `${rule} ${count}`,
  );

test('what the hub does not know proposes nothing', () =>
  expect(proposed({ contracts: [contract()] })).toEqual([]));

test.each<[string, Partial<HubFacts>, string[]]>([
  ['an office of 99.9 ㎡', { officeArea: 99.9 }, ['S-A1-1 1']],
  ['an office of 100 ㎡', { officeArea: 100 }, []],
  ['four qualified', { qualifiedStaff: 4 }, ['S-A2-1 1']],
  ['five qualified', { qualifiedStaff: 5 }, []],
  ['two persons elsewhere as well', { clashes: ['张*', '李*'] }, ['S-A2-2 2']],
  [
    'a contract that says nothing of its content',
    { contracts: [contract({ contentClear: false })] },
    ['S-A4-2 1'],
  ],
])('%s', (_, change, expected) => expect(proposed(change)).toEqual(expected));

describe('the first visit within ten working days of signing (S-A6-1)', () => {
  // signed on Monday 2025-09-22: 23–28 are five working days (28 is a make-up day), 1–8 October rest
  const signed = { signedOn: day('2025-09-22'), visitsAgreed: 1 };
  const late = (visits: string[], asOf = '2025-12-31') =>
    proposed({ asOf: day(asOf), contracts: [contract({ ...signed, visits: visits.map(day) })] }).includes(
      'S-A6-1 1',
    );
  test.each([
    ['on the tenth working day, after National Day', ['2025-10-11'], false],
    ['on the eleventh', ['2025-10-13'], true],
    ['never', [], true],
  ])('%s', (_, visits, expected) => expect(late(visits)).toBe(expected));
  test('is not late while the term runs', () => {
    expect([late([], '2025-10-11'), late([], '2025-10-12')]).toEqual([false, true]);
  });
});

describe('the unfinished shares (S-A6-2, S-A6-3, Q-29): summed over contracts, two decimals', () => {
  const onTime = [day('2025-03-04')];
  test('steps not done ÷ all steps', () => {
    const contracts = [contract({ stepsDone: 5 }), contract({ stepsDone: 4 }), contract({ stepsDone: 3 })];
    expect(proposed({ contracts })).toEqual(['S-A6-2 0.2']);
  });
  test('missing visits ÷ agreed visits; more than agreed makes up for no other contract', () => {
    const visits = [...onTime, day('2025-04-01'), day('2025-05-01')];
    const contracts = [
      contract({ visitsAgreed: 2, visits }),
      contract({ visitsAgreed: 4, visits: onTime }),
      contract({ visitsAgreed: 3, visits }),
    ];
    expect(proposed({ contracts })).toEqual(['S-A6-3 0.33']);
  });
  test('all done proposes nothing', () => {
    expect(proposed({ contracts: [contract({ stepsDone: 5, visitsAgreed: 1, visits: onTime })] })).toEqual(
      [],
    );
  });
});
