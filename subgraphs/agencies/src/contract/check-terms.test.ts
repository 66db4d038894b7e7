import { addDays, day } from '@chengan/shared/time/day';
import { expect, test } from 'vitest';
import { clientProblems, termsProblems } from './check-terms.ts';
import { TERMS } from './terms.fixture.ts';

const TODAY = day('2026-03-01');
const codes = (terms: Partial<typeof TERMS>) =>
  termsProblems({ ...TERMS, ...terms }, TODAY).map(({ code }) => code);

test('nothing is wrong with proper terms, signed today', () => {
  expect(codes({})).toEqual([]);
});

test.each([
  [{ signedOn: day('2026-03-02') }, ['SIGNED_IN_FUTURE']],
  [{ startsOn: day('2026-02-28') }, ['STARTS_BEFORE_SIGNING']],
  [{ startsOn: day('2026-03-01') }, []],
  [{ endsOn: day('2026-03-09') }, ['ENDS_BEFORE_START']],
  [{ endsOn: TERMS.startsOn }, []],
  [{ endsOn: day('2036-03-09') }, []],
  [{ endsOn: day('2036-03-10') }, ['TERM_TOO_LONG']],
  [{ visitsPerYear: 0 }, ['VISITS_PER_YEAR']],
  [{ visitsPerYear: 366 }, []],
  [{ visitsPerYear: 367 }, ['VISITS_PER_YEAR']],
  [{ visitsPerYear: 1.5 }, ['VISITS_PER_YEAR']],
  [{ place: '999999' }, ['REGION_UNKNOWN']],
  [{ place: '32' }, ['PLACE_TOO_LARGE']],
  [{ kinds: [] }, ['KINDS_MISSING']],
  [{ contents: [1, 11] }, ['CONTENTS_UNKNOWN']],
  [{ contents: [1, 1] }, ['CONTENTS_UNKNOWN']],
  [{ fee: '字'.repeat(501) }, ['TEXT_TOO_LONG']],
  [{ number: 'A'.repeat(60) }, []],
  [{ number: 'A'.repeat(61) }, ['TEXT_TOO_LONG']],
  [{ sections: { CONTENT: '字'.repeat(2001) } }, ['TEXT_TOO_LONG']],
] as const)('%j: %j', (terms, expected) => {
  expect(codes(terms as Partial<typeof TERMS>)).toEqual(expected);
});

test('every reason comes at once', () => {
  const wrong = { signedOn: addDays(TODAY, 40), endsOn: TODAY, visitsPerYear: 0, kinds: [] };
  expect(codes(wrong)).toEqual([
    'SIGNED_IN_FUTURE',
    'STARTS_BEFORE_SIGNING',
    'ENDS_BEFORE_START',
    'VISITS_PER_YEAR',
    'KINDS_MISSING',
  ]);
});

test.each([
  ['91320281MADEME001Y', []],
  ['320281', ['CREDIT_CODE_MALFORMED']],
  ['91320281MADEMA001X', ['CLIENT_IS_AGENCY']],
])('a client with the code %s: %j', (code, expected) => {
  expect(clientProblems(code, '91320281MADEMA001X').map((one) => one.code)).toEqual(expected);
});
