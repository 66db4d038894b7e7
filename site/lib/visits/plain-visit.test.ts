import { expect, test } from 'vitest';
import { instantTyped, timeProblems } from './plain-visit.ts';

test.each([
  ['2026-05-11 09:30', '2026-05-11T09:30:00+08:00'],
  ['2026-05-11T09:30', '2026-05-11T09:30:00+08:00'],
  ['2026/5/11 9:30', '2026-05-11T09:30:00+08:00'],
  ['2026年5月11日9时30分', '2026-05-11T09:30:00+08:00'],
  ['２０２６－０５－１１　０９：３０', '2026-05-11T09:30:00+08:00'],
  ['2026-05-11 00:05', '2026-05-11T00:05:00+08:00'],
  ['2026-02-30 09:30', undefined],
  ['2026-05-11 25:30', undefined],
  ['2026-05-11', undefined],
  ['5月11日 9:30', undefined],
  ['', undefined],
])('“%s” is typed for %s', (text, instant) => expect(instantTyped(text)).toBe(instant));

test('every time that cannot be read is named by its field; the sheet need not have one', () => {
  const data = new FormData();
  data.set('from', '上午九点');
  data.set('to', '');
  data.set('signedAt', '');
  expect(timeProblems(data).map(({ field }) => field)).toEqual(['from', 'to']);
});
