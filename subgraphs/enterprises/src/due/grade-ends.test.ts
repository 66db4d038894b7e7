import { day } from '@chengan/shared/time/day';
import { expect, test } from 'vitest';
import { gradeEndTerm } from './grade-ends.ts';

test.each([
  ['2023-10-02', null, null],
  ['2023-10-03', '2026-10-01', 'H-3a'],
  ['2026-01-01', '2026-10-01', 'H-3a'],
])('a grade of %s to 2026-10-01 ends %s under %s, moved by no rest day', (assessedOn, dueOn, clause) => {
  expect(gradeEndTerm({ assessedOn: day(assessedOn), validTo: day('2026-10-01') })).toMatchObject({
    dueOn,
    clause,
    provisional: false,
  });
});

test('it says that the act sets no period', () => {
  const { counted } = gradeEndTerm({ assessedOn: day('2026-01-01'), validTo: day('2026-12-31') });
  expect(counted.zh).toBe('等次由评定机关定至 2026-12-31（含当日）；文件要求定期评定，未规定周期');
});
