import { day } from '@chengan/shared/time/day';
import { describe, expect, test } from 'vitest';
import { month } from './month.ts';
import { changeIn, prefilledLines } from './prefill.ts';
import { contractOf, visitOf } from './report.fixture.ts';
import { correctedFigures, isNil, NO_FIGURES, totalsOf } from './report-line.ts';

const OCTOBER = month('2026-10');

describe('a report is what the visits say', () => {
  const lines = prefilledLines(
    OCTOBER,
    [contractOf(2), contractOf(1), contractOf(4)],
    [
      visitOf(1, '2026-10-20', {
        contents: [7, 5, 5],
        hazards: { total: 2, major: 1, rectified: 1, advice: ['建议、1', '02'], refused: 1 },
      }),
      visitOf(1, '2026-10-12', {
        people: ['张 三'],
        hazards: { total: 1, major: 0, rectified: 0, advice: ['02'], refused: 0 },
      }),
    ],
  );

  test('one line for each contract, by town and then by client', () => {
    expect(lines.map(({ head }) => [head.town, head.enterprise])).toEqual([
      ['320281100', '91320281MADEME001Y'],
      ['320281100', '91320281MADEME004Y'],
      ['320281104', '91320281MADEME002Y'],
    ]);
  });

  test('its figures add up, its visits stand by day', () => {
    expect(lines[0]?.reported).toEqual({
      services: [
        { on: '2026-10-12', people: ['张 三'], contents: [1, 6] },
        { on: '2026-10-20', people: ['张三', '李四'], contents: [5, 7] },
      ],
      hazards: 3,
      majorHazards: 1,
      rectified: 1,
      advice: ['建议 1', '02'],
      refusals: 1,
      trainings: 1,
      drills: 1,
      contractNumber: '01',
      note: '',
    });
    expect(totalsOf(lines)).toMatchObject({ clients: 3, visits: 2, hazards: 3 });
  });

  test('where nothing happened it is nil, whatever the remarks say', () => {
    expect(isNil(lines)).toBe(false);
    expect(isNil(prefilledLines(OCTOBER, [contractOf(1)], []))).toBe(true);
    expect(isNil([{ reported: { ...NO_FIGURES, note: '停产', contractNumber: '7' } }])).toBe(true);
    expect(isNil([{ reported: { ...NO_FIGURES, drills: 1 } }])).toBe(false);
  });
});

test.each([
  ['2026-10-01', '2027-09-30', 'SIGNED'],
  ['2026-10-31', '2027-09-30', 'SIGNED'],
  ['2026-09-30', '2026-10-01', 'ENDED'],
  ['2026-09-30', '2026-10-31', 'ENDED'],
  ['2026-09-30', '2026-11-01', null],
  ['2026-10-05', '2026-10-20', 'SIGNED_AND_ENDED'],
])('a contract from %s to %s is %s in October', (startsOn, endsOn, change) =>
  expect(changeIn(OCTOBER, { startsOn: day(startsOn), endsOn: day(endsOn) })).toBe(change),
);

test('what was corrected by hand is named; a remark and a number of the contract correct nothing', () => {
  const [line] = prefilledLines(OCTOBER, [contractOf(1)], [visitOf(1, '2026-10-12')]);
  if (!line) throw new Error('no line');
  expect(correctedFigures(line)).toEqual([]);
  const reported = { ...line.reported, hazards: 1, note: '停产', contractNumber: 'A-7' };
  expect(correctedFigures({ ...line, reported })).toEqual(['hazards']);
});
