import { day, daysBetween } from '@chengan/shared/time/day';
import { describe, expect, test } from 'vitest';
import { penaltyTerm } from './publish-penalty.ts';

describe('a penalty is published within seven working days of the decision (N-WSL-78-2)', () => {
  test.each([
    ['a plain week', '2026-06-01', '2026-06-10', false],
    ['decided on a Friday', '2026-06-05', '2026-06-16', false],
    ['over National Day, with a make-up Saturday', '2026-09-25', '2026-10-12', false],
    ['over the Spring Festival, with a make-up Saturday', '2026-02-12', '2026-02-28', false],
    ['on the last day that the calendar covers', '2026-12-22', '2026-12-31', false],
    ['past the covered calendar', '2026-12-23', '2027-01-01', true],
  ])('%s: decided %s, due %s', (_, decidedOn, due, provisional) => {
    expect(penaltyTerm(day(decidedOn))).toMatchObject({ dueOn: due, provisional, clause: 'N-WSL-78-2' });
  });

  test.each([
    ['2026-06-09', 1],
    ['2026-06-10', 0],
    ['2026-06-11', -1],
  ])('on %s there are %i days left of one due on 2026-06-10', (today, left) => {
    const { dueOn } = penaltyTerm(day('2026-06-01'));
    expect(dueOn && daysBetween(day(today), dueOn)).toBe(left);
  });

  test('there was no such term before the law of 2021-09-01', () => {
    expect(penaltyTerm(day('2021-08-31')).dueOn).toBeNull();
    expect(penaltyTerm(day('2021-09-01')).dueOn).toBe('2021-09-10');
  });

  test('the reckoning is written out in both languages', () => {
    const { counted } = penaltyTerm(day('2026-09-25'));
    expect(counted.zh).toBe(
      '自 2026-09-25 次日起 7 个工作日，至 2026-10-12；不计休息日：中秋 2026-09-26 至 2026-09-27、国庆节 2026-10-01 至 2026-10-07、周末 2026-10-11；调休上班日计入：2026-10-10',
    );
    expect(counted.en).toMatch(
      /^7 working days from the day after 2026-09-25, to 2026-10-12; not counted: .*2026-10-01 to 2026-10-07, weekend 2026-10-11; counted as make-up working days: 2026-10-10$/,
    );
  });
});
