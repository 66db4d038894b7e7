import { day } from '@chengan/shared/time/day';
import { expect, test } from 'vitest';
import { missingParts } from './mandatory-parts.ts';
import { CHANGJI_CITY, KUNSHAN, TERMS } from './terms.fixture.ts';

const missing = (terms: Partial<typeof TERMS>) =>
  missingParts({ ...TERMS, ...terms }).map(({ field, clause }) => [field, clause]);

test('Jiangyin names no parts of a contract', () => {
  expect(missing({})).toEqual([]);
});

test('Changji asks for object, scope, rights, duties and liability', () => {
  expect(missing({ place: CHANGJI_CITY })).toEqual([
    ['sectionObject', 'C1-5c'],
    ['sectionScope', 'C1-5c'],
    ['sectionRights', 'C1-5c'],
    ['sectionDuties', 'C1-5c'],
    ['sectionLiability', 'C1-5c'],
  ]);
});

test('what is stated is not missing, and blanks state nothing', () => {
  const sections = { OBJECT: '某公司', SCOPE: ' \n', RIGHTS: '…', DUTIES: '…', LIABILITY: '…' };
  expect(missing({ place: CHANGJI_CITY, sections })).toEqual([['sectionScope', 'C1-5c']]);
});

test('Suzhou asks for leader, content, time, quality and 责权利; the frequency is a field of its own', () => {
  expect(missing({ place: KUNSHAN })).toEqual([
    ['leader', 'S-5.3'],
    ['sectionContent', 'S-5.3'],
    ['sectionTime', 'S-5.3'],
    ['sectionQuality', 'S-5.3'],
    ['sectionLiability', 'S-5.3'],
    ['sectionRights', 'S-5.3'],
    ['sectionInterests', 'S-5.3'],
  ]);
});

test.each([
  ['2020-06-27', 0],
  ['2020-06-28', 5],
])('in Changji, signed on %s: %d parts missing', (signedOn, count) => {
  expect(missing({ place: CHANGJI_CITY, signedOn: day(signedOn) })).toHaveLength(count);
});

test.each([
  ['2020-09-30', 0],
  ['2020-10-01', 7],
])('in Suzhou, signed on %s: %d parts missing', (signedOn, count) => {
  expect(missing({ place: KUNSHAN, signedOn: day(signedOn) })).toHaveLength(count);
});
