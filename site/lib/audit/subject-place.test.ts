import { expect, test } from 'vitest';
import { subjectPlace } from './subject-place.ts';

test.each([
  ['Agency', '91320281MXDA00011D', '/agency/91320281MXDA00011D'],
  ['Enterprise', '91320281MXDE90014N', '/enterprise/91320281MXDE90014N'],
  ['Finding', 'f', '/desk/findings/f'],
  ['Notice', 'n', '/desk/notices/n'],
  ['Listing', 'l', '/desk/listings/l'],
  ['Account', 'demonstration:jiangyin:clerk', undefined],
  ['Import', 'i', undefined],
])('%s %s has its page at %s', (kind, id, place) => {
  expect(subjectPlace(kind, id)).toBe(place);
});
