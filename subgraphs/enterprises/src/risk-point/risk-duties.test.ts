import { day } from '@chengan/shared/time/day';
import { describe, expect, test } from 'vitest';
import { colourOf, isReported, RISK_LEVELS } from './risk-level.ts';
import { riskDuties } from './risk-duties.ts';

const point = {
  id: '1',
  name: '喷漆房',
  workshop: '喷漆车间',
  level: 'MAJOR',
  reportedAt: '2026-03-01T00:00:00.000Z',
  cardOn: day('2026-03-01'),
  endedOn: null,
} as const;
const MAPS = [
  { place: '厂区', postedOn: day('2026-01-10') },
  { place: '喷漆车间', postedOn: day('2026-01-10') },
];
const reviewed = (on: string) => [{ reviewedOn: day(on) }];
const codes = (record: Parameters<typeof riskDuties>[0], on: string) =>
  riskDuties(record, day(on)).map(({ code }) => code);

test('four levels, four colours; the upper two are reported', () => {
  expect(RISK_LEVELS.map(({ code }) => [code, colourOf(code), isReported(code)])).toEqual([
    ['MAJOR', 'RED', true],
    ['LARGER', 'ORANGE', true],
    ['GENERAL', 'YELLOW', false],
    ['LOW', 'BLUE', false],
  ]);
});

describe('at least one identification in each calendar year', () => {
  test.each([
    ['2025-12-31', '2026-01-01', ['REVIEW_DUE']],
    ['2026-01-01', '2026-01-01', []],
    ['2026-01-01', '2026-12-31', []],
    ['2026-01-01', '2027-01-01', ['REVIEW_DUE']],
    ['2026-12-31', '2026-12-30', ['REVIEW_DUE']],
  ])('the last on %s, asked on %s', (last, on, expected) => {
    expect(codes({ points: [], reviews: reviewed(last), maps: [] }, on)).toEqual(expected);
  });

  test('it is due by the last day of the year', () => {
    expect(riskDuties({ points: [], reviews: [], maps: [] }, day('2028-02-29'))[0]?.dueOn).toBe('2028-12-31');
  });
});

describe('a risk', () => {
  const record = (change: object, maps = MAPS) => ({
    points: [{ ...point, ...change }],
    reviews: reviewed('2026-01-01'),
    maps,
  });
  test.each([
    ['with everything in order', {}, []],
    ['that is major and unreported', { reportedAt: null }, ['RISK_UNREPORTED']],
    [
      'that is larger and has neither report nor card',
      { level: 'LARGER', reportedAt: null, cardOn: null },
      ['RISK_UNREPORTED', 'CARD_MISSING'],
    ],
    ['that is general needs neither', { level: 'GENERAL', reportedAt: null, cardOn: null }, []],
    ['that is gone asks for nothing', { reportedAt: null, endedOn: day('2026-05-31') }, []],
    ['that ends today stands today', { reportedAt: null, endedOn: day('2026-06-01') }, ['RISK_UNREPORTED']],
  ])('%s', (_what, change, expected) => {
    expect(codes(record(change), '2026-06-01')).toEqual(expected);
  });

  test('in a workshop asks for a map of the plant and of the workshop', () => {
    expect(codes(record({}, []), '2026-06-01')).toEqual(['MAP_MISSING', 'MAP_MISSING']);
    expect(codes(record({}, MAPS.slice(0, 1)), '2026-06-01')).toEqual(['MAP_MISSING']);
    expect(codes(record({ workshop: '厂区' }, []), '2026-06-01')).toEqual(['MAP_MISSING']);
  });
});
