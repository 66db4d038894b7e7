import { day } from '@chengan/shared/time/day';
import { expect, test } from 'vitest';
import { contractWarnings, reasonProblems, unexplained } from './contract-warnings.ts';
import { KUNSHAN, TERMS } from './terms.fixture.ts';

const warnings = (terms: Partial<typeof TERMS>) =>
  contractWarnings({ ...TERMS, ...terms }).map(({ code, clause }) => [code, clause]);

test.each([
  ['2027-03-08', [['TERM_SHORT', 'J-11b']]],
  ['2027-03-09', []],
  ['2027-03-10', []],
])('a term from 2026-03-10 to %s in Jiangyin: %j', (endsOn, expected) => {
  expect(warnings({ endsOn: day(endsOn) })).toEqual(expected);
});

test.each([
  [5, [['VISITS_FEW', 'J-11b']]],
  [6, []],
  [7, []],
])('%d visits a year in Jiangyin: %j', (visitsPerYear, expected) => {
  expect(warnings({ visitsPerYear })).toEqual(expected);
});

test('before 1 April 2020 and outside Jiangyin a short term is nobody’s concern', () => {
  const short = { startsOn: day('2020-03-31'), endsOn: day('2020-06-30'), visitsPerYear: 1 };
  expect(warnings({ ...short, signedOn: day('2020-03-31') })).toEqual([]);
  expect(warnings({ ...short, signedOn: day('2020-04-01') })).toHaveLength(2);
  expect(warnings({ ...short, place: '652301' })).toEqual([]);
});

test.each([
  [4, [['STANDARDISATION_VISITS_FEW', 'S-5.4.2']]],
  [5, []],
  [6, []],
])('%d visits in a year of standardisation in Suzhou: %j', (visitsPerYear, expected) => {
  expect(warnings({ place: KUNSHAN, kinds: ['STANDARDISATION'], visitsPerYear })).toEqual(expected);
});

test('half a year of ten visits a year is four whole visits: too few; other services have no least number', () => {
  const half = { place: KUNSHAN, visitsPerYear: 10, endsOn: day('2026-08-31') };
  expect(warnings({ ...half, kinds: ['STANDARDISATION'] })).toHaveLength(1);
  expect(warnings({ ...half, kinds: ['DUAL_PREVENTION'] })).toEqual([]);
});

test('warnings stand until a reason is written; blanks are none', () => {
  const short = contractWarnings({ ...TERMS, visitsPerYear: 5 });
  expect(unexplained(short, ' ').map(({ code }) => code)).toEqual(['VISITS_FEW', 'REASON_NEEDED']);
  expect(unexplained(short, '\u200B\u2060').map(({ code }) => code)).toEqual(['VISITS_FEW', 'REASON_NEEDED']);
  expect(unexplained(short, '企业规模小')).toEqual([]);
  expect(unexplained([], null)).toEqual([]);
});

test.each([
  [null, []],
  [' ', []],
  ['企业规模小', []],
  ['一'.repeat(501), ['TEXT_TOO_LONG']],
  ['企业规模小\u202E', ['TEXT_CONTROL_CHARACTER']],
])('the reason %j: %j', (reason, codes) => {
  expect(reasonProblems(reason).map(({ code }) => code)).toEqual(codes);
});
