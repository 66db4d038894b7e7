import { day } from '@chengan/shared/time/day';
import { describe, expect, test } from 'vitest';
import { publicationTerm } from './publication-term.ts';
import { informationTerm } from './publish-information.ts';
import { nationalListTerm } from './publish-national-list.ts';

describe('information appears within twenty working days of the decision (N-OGI-26)', () => {
  test.each([
    ['2026-06-01', '2026-06-30', false],
    ['2026-06-02', '2026-07-01', false],
    ['2026-09-11', '2026-10-15', false],
    ['2026-12-03', '2026-12-31', false],
    ['2026-12-04', '2027-01-01', true],
  ])('decided %s: due %s, provisional %s', (decidedOn, due, provisional) => {
    expect(informationTerm(day(decidedOn))).toMatchObject({ dueOn: due, provisional, clause: 'N-OGI-26' });
  });

  test.each([
    ['2019-05-14', null],
    ['2019-05-15', '2019-06-13'],
  ])('decided %s: %s', (decidedOn, due) => expect(informationTerm(day(decidedOn)).dueOn).toBe(due));
});

describe('an entry on the national list is published within twenty working days (N-MEM-11-PUBLISH)', () => {
  test.each([
    ['2023-09-30', null],
    ['2023-10-01', '2023-11-01'],
    ['2026-06-01', '2026-06-30'],
  ])('decided %s: %s', (decidedOn, due) => expect(nationalListTerm(day(decidedOn)).dueOn).toBe(due));
});

describe('which clock runs', () => {
  const of = (kind: 'PENALTY' | 'LISTING' | 'CASE', national: boolean, decidedOn: string | null) =>
    publicationTerm({ kind, national, decidedOn: decidedOn === null ? null : day(decidedOn) });

  test.each([
    ['PENALTY', false, '2026-06-01', '2026-06-10', 'N-WSL-78-2'],
    ['LISTING', false, '2026-06-01', '2026-06-30', 'N-OGI-26'],
    ['LISTING', true, '2026-06-01', '2026-06-30', 'N-MEM-11-PUBLISH'],
    ['LISTING', true, '2023-09-28', '2023-11-01', 'N-OGI-26'],
    ['CASE', false, '2026-06-01', '2026-06-30', 'N-OGI-26'],
  ] as const)('%s (national: %s) of %s: %s under %s', (kind, national, on, due, clause) => {
    expect(of(kind, national, on)).toMatchObject({ dueOn: due, clause });
  });

  test('none without the day of decision, and the line says why', () => {
    expect(of('PENALTY', false, null)).toMatchObject({
      dueOn: null,
      clause: 'N-WSL-78-2',
      counted: { zh: '尚未填写决定日期，公开期限无从起算' },
    });
  });
});
