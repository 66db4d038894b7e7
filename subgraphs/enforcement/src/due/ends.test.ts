import { day } from '@chengan/shared/time/day';
import { expect, test } from 'vitest';
import { listingEndTerm } from './listing-ends.ts';
import { noticeEndTerm } from './notice-ends.ts';

test.each([
  ['2023-05-01', 'N-NDRC-58-TERM'],
  ['2025-06-21', 'N-NDRC-58-TERM'],
  ['2025-06-22', 'N-GBF-2025-22-CLASS'],
  ['2026-03-31', 'N-GBF-2025-22-CLASS'],
  ['2026-04-01', 'N-NDRC-36-CLASS'],
])('the public term of a decision of %s ends under %s', (decidedOn, clause) => {
  expect(
    noticeEndTerm({ severity: 'GENERAL', decidedOn: day(decidedOn), publicUntil: day('2026-10-01') }),
  ).toMatchObject({ dueOn: '2026-10-01', provisional: false, clause });
});

test('no rest day moves the end of a public term', () => {
  const { dueOn, counted } = noticeEndTerm({
    severity: null,
    decidedOn: null,
    publicUntil: day('2027-01-01'),
  });
  expect(dueOn).toBe('2027-01-01');
  expect(counted.zh).toBe('公示至 2027-01-01（含当日），次日起不再公开');
});

test.each([
  ['NATIONAL_SERIOUS', '2023-10-01', 'N-MEM-11-TERM'],
  ['NATIONAL_SERIOUS', '2023-09-30', 'N-MEM-11-7'],
  ['LOCAL_BLACKLIST', '2023-10-01', 'N-MEM-11-7'],
] as const)('an entry of %s from %s ends under %s', (register, from, clause) => {
  const until = day('2026-09-30');
  expect(listingEndTerm({ register, from: day(from), until, basis: 'N-MEM-11-7' })).toMatchObject({
    dueOn: '2026-09-30',
    clause,
  });
});
