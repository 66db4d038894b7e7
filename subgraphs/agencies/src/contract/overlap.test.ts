import { day } from '@chengan/shared/time/day';
import { expect, test } from 'vitest';
import type { Contract } from './contract.ts';
import { overlapProblems } from './overlap.ts';
import { TERMS } from './terms.fixture.ts';

const other: Contract = {
  ...TERMS,
  id: 'one',
  agency: 'A',
  enterprise: 'B',
  town: null,
  authority: null,
  content: null,
  terminatedOn: null,
  inForceTo: TERMS.endsOn,
  countyUploadedOn: null,
  renewedFrom: null,
  version: 1,
};
const overlaps = (startsOn: string, endsOn: string, changed: Partial<Contract> = {}) =>
  overlapProblems({ startsOn: day(startsOn), endsOn: day(endsOn), kinds: ['DAILY_SERVICE', 'TRAINING'] }, [
    { ...other, ...changed },
  ]).map(({ code, facts }) => [code, facts?.['contract']]);
const REFUSED = [['OVERLAPPING_CONTRACT', 'one']];

test.each([
  ['2027-03-09', '2028-03-08', REFUSED],
  ['2027-03-10', '2028-03-09', []],
  ['2025-03-10', '2026-03-09', []],
  ['2025-03-10', '2026-03-10', REFUSED],
])('beside one from 2026-03-10 to 2027-03-09, one from %s to %s: %j', (from, to, expected) => {
  expect(overlaps(from, to)).toEqual(expected);
});

test('it is free from the day after an early end, and for another kind of service', () => {
  const ended = { inForceTo: day('2026-09-30') };
  expect(overlaps('2026-09-30', '2027-09-29', ended)).toEqual(REFUSED);
  expect(overlaps('2026-10-01', '2027-09-30', ended)).toEqual([]);
  expect(overlaps('2026-10-01', '2027-09-30', { kinds: ['HAZOP'] })).toEqual([]);
  expect(overlaps('2026-10-01', '2027-09-30', { kinds: [] })).toEqual([]);
});
