import { day } from '@chengan/shared/time/day';
import { describe, expect, test } from 'vitest';
import {
  acceptanceTerm,
  changeTerm,
  firstFilingTerm,
  heldAgainst,
  onSiteTerm,
  practiceTerm,
  projectTerms,
} from './clocks.ts';

type Row = readonly [
  event: string,
  on: string,
  due: string | undefined,
  late: boolean | undefined,
  why: string,
];

const verdict = (term: ReturnType<typeof changeTerm>, on: string) => {
  const held = term && heldAgainst(term, day(on));
  return [held?.due, held?.late];
};

describe('a change is told within ten working days (J-9b)', () => {
  test.each<Row>([
    ['2026-03-02', '2026-03-13', '2026-03-16', false, 'a day before the last'],
    ['2026-03-02', '2026-03-16', '2026-03-16', false, 'on the last day'],
    ['2026-03-02', '2026-03-17', '2026-03-16', true, 'one day late'],
    ['2026-03-07', '2026-03-20', '2026-03-20', false, 'a change on a Saturday: Monday is the first day'],
    [
      '2026-09-28',
      '2026-10-16',
      '2026-10-16',
      false,
      'over National Day, the make-up Saturday 10 October counts',
    ],
    ['2026-09-28', '2026-10-17', '2026-10-16', true, 'one day late after National Day'],
    [
      '2026-09-18',
      '2026-10-09',
      '2026-10-09',
      false,
      'the make-up Sunday 20 September counts, Mid-Autumn does not',
    ],
    ['2020-04-01', '2020-04-16', '2020-04-16', false, 'on the first day of the act'],
    ['2020-03-31', '2021-01-01', undefined, undefined, 'before the act'],
  ])('changed %s, told %s: due %s, late %s (%s)', (event, on, due, late) =>
    expect(verdict(changeTerm(day(event)), on)).toEqual([due, late]),
  );

  test('says for which duty, breach and clause, and that the end of an uncovered year is provisional', () =>
    expect(changeTerm(day('2026-12-24'))).toMatchObject({
      clause: 'J-9b',
      breach: 'J-A3-3-4',
      due: '2027-01-07',
      provisional: true,
    }));
});

describe('a project is told within seven days of acceptance (C1-5, Q-01)', () => {
  test.each<Row>([
    ['2026-03-02', '2026-03-09', '2026-03-09', false, 'on the last day'],
    ['2026-03-02', '2026-03-10', '2026-03-09', true, 'one day late'],
    ['2026-03-07', '2026-03-16', '2026-03-16', false, 'an end on a Saturday moves to Monday'],
    ['2026-09-24', '2026-10-08', '2026-10-08', false, 'an end on National Day moves past the holiday'],
    ['2026-09-24', '2026-10-09', '2026-10-08', true, 'one day after that'],
    ['2026-10-03', '2026-10-10', '2026-10-10', false, 'an end on a make-up Saturday stays'],
    ['2024-02-29', '2024-03-07', '2024-03-07', false, 'accepted on 29 February'],
    ['2024-02-22', '2024-02-29', '2024-02-29', false, 'due on 29 February'],
    ['2020-06-28', '2020-07-06', '2020-07-06', false, 'accepted on the first day of the act, a Sunday end'],
    ['2020-06-27', '2021-01-01', undefined, undefined, 'accepted before the act'],
  ])('accepted %s, told %s: due %s, late %s (%s)', (event, on, due, late) =>
    expect(verdict(acceptanceTerm(day(event), false), on)).toEqual([due, late]),
  );

  test('cites the paragraph of its kind, and the violation that lateness would be', () => {
    expect(acceptanceTerm(day('2026-03-02'), true)).toMatchObject({ clause: 'C1-5a', breach: 'C1-15-5' });
    expect(acceptanceTerm(day('2026-03-02'), false)).toMatchObject({ clause: 'C1-5b', breach: 'C1-15-5' });
    expect(acceptanceTerm(day('2026-12-25'), false)?.provisional).toBe(true);
  });
});

describe('a licensed project is told seven working days before on-site service (Order 1, Article 19)', () => {
  test.each<Row>([
    ['2026-03-16', '2026-03-05', '2026-03-05', false, 'on the last day'],
    ['2026-03-16', '2026-03-06', '2026-03-05', true, 'one day late'],
    ['2026-10-15', '2026-09-30', '2026-09-30', false, 'back over National Day: 14, 13, 12, 10, 9, 8 October'],
    ['2026-10-15', '2026-10-08', '2026-09-30', true, 'after the holiday it is too late'],
    ['2019-05-13', '2019-05-03', undefined, undefined, 'the last day would lie before the order'],
    [
      '2019-05-14',
      '2019-05-05',
      '2019-05-05',
      false,
      'the order is in force on the last day, a make-up Sunday',
    ],
  ])('on site %s, told %s: due %s, late %s (%s)', (event, on, due, late) =>
    expect(verdict(onSiteTerm(day(event), true), on)).toEqual([due, late]),
  );

  test('an unlicensed one is not, and no local act makes a violation of it', () => {
    expect(onSiteTerm(day('2026-03-16'), false)).toBeUndefined();
    expect(onSiteTerm(day('2026-03-16'), true)).toMatchObject({ clause: 'N-MEM-1-19', breach: null });
    expect(onSiteTerm(day('2027-01-11'), true)?.provisional).toBe(true);
  });
});

describe('both clocks of a project run, the earlier one is the reminder (Q-02)', () => {
  const due = (acceptedOn: string, onSiteOn: string, licensed = true) =>
    projectTerms({ acceptedOn: day(acceptedOn), onSiteOn: day(onSiteOn), licensed }).map(
      (term) => `${term.clause} ${term.due}`,
    );
  test('service soon after acceptance: the national clock is first', () =>
    expect(due('2026-03-02', '2026-03-12')).toEqual(['N-MEM-1-19 2026-03-03', 'C1-5a 2026-03-09']));
  test('service long after acceptance: the local clock is first', () =>
    expect(due('2026-03-02', '2026-06-01')).toEqual(['C1-5a 2026-03-09', 'N-MEM-1-19 2026-05-21']));
  test('unlicensed: the local one alone', () =>
    expect(due('2026-03-02', '2026-03-12', false)).toEqual(['C1-5b 2026-03-09']));
});

describe('what comes beforehand', () => {
  test.each<Row>([
    ['2026-03-03', '2026-03-02', '2026-03-03', false, 'the day before'],
    ['2026-03-03', '2026-03-03', '2026-03-03', false, 'the same day'],
    ['2026-03-03', '2026-03-04', '2026-03-03', true, 'the day after'],
    ['2020-03-31', '2020-05-01', undefined, undefined, 'a first service before the act'],
  ])('first service %s, filed %s: due %s, late %s (%s)', (event, on, due, late) =>
    expect(verdict(firstFilingTerm(day(event)), on)).toEqual([due, late]),
  );
  test.each<Row>([
    ['2026-03-03', '2026-03-03', '2026-03-03', false, 'the same day'],
    ['2026-03-03', '2026-03-04', '2026-03-03', true, 'the day after'],
    ['2020-09-30', '2020-12-01', undefined, undefined, 'before the standard'],
  ])('business from %s, told %s: due %s, late %s (%s)', (event, on, due, late) =>
    expect(verdict(practiceTerm(day(event)), on)).toEqual([due, late]),
  );
  test('J-9a is violated under J-A3-3-1, the standard of Suzhou names no violation', () => {
    expect(firstFilingTerm(day('2026-03-03'))).toMatchObject({ clause: 'J-9a', breach: 'J-A3-3-1' });
    expect(practiceTerm(day('2026-03-03'))).toMatchObject({ clause: 'S-4.1e', breach: null });
  });
});
