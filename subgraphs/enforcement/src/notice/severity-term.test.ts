import { day } from '@chengan/shared/time/day';
import { expect, test } from 'vitest';
import { type Severity, termLimits } from './severity-term.ts';

test.each<[string, Severity, string, string, string]>([
  ['2026-05-10', 'MINOR', '2026-05-10', '2026-08-10', 'N-NDRC-36-CLASS'],
  ['2026-05-10', 'GENERAL', '2026-08-10', '2027-05-10', 'N-NDRC-36-CLASS'],
  ['2026-05-10', 'SERIOUS', '2027-05-10', '2029-05-10', 'N-NDRC-36-CLASS'],
  ['2026-11-30', 'GENERAL', '2027-02-28', '2027-11-30', 'N-NDRC-36-CLASS'],
  ['2028-02-29', 'SERIOUS', '2029-02-28', '2031-02-28', 'N-NDRC-36-CLASS'],
  ['2026-04-01', 'GENERAL', '2026-07-01', '2027-04-01', 'N-NDRC-36-CLASS'],
  ['2026-03-31', 'GENERAL', '2026-06-30', '2027-03-31', 'N-GBF-2025-22-CLASS'],
  ['2025-06-22', 'MINOR', '2025-06-22', '2025-09-22', 'N-GBF-2025-22-CLASS'],
  ['2025-06-21', 'MINOR', '2026-06-21', '2028-06-21', 'N-NDRC-58-TERM'],
  ['2023-05-01', 'GENERAL', '2024-05-01', '2026-05-01', 'N-NDRC-58-TERM'],
])(
  'a decision of %s of class %s is public until between %s and %s (%s)',
  (decidedOn, severity, earliest, latest, cite) => {
    expect(termLimits(severity, day(decidedOn))).toMatchObject({ earliest, latest, cite });
  },
);

test('before 2023-05-01 no version is known', () => {
  expect(termLimits('GENERAL', day('2023-04-30'))).toBeUndefined();
});
