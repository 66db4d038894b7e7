import { day } from '@chengan/shared/time/day';
import { describe, expect, test } from 'vitest';
import { checkDrill, drillDuties, type DrillInput } from './drill.ts';

const DRILL: DrillInput = {
  kind: 'ON_SITE',
  heldOn: day('2026-06-10'),
  plan: '喷漆房火灾现场处置方案',
  participants: 12,
  evaluation: '报警及时',
  planChanges: null,
};

describe('the drills of a year', () => {
  const held = (kind: DrillInput['kind'], on: string) => ({ kind, heldOn: day(on) });
  const all = [
    held('COMPREHENSIVE', '2025-12-31'),
    held('SPECIAL', '2026-01-01'),
    held('ON_SITE', '2026-06-30'),
    held('ON_SITE', '2026-07-01'),
    held('COMPREHENSIVE', '2026-12-31'),
  ];
  test.each([
    [
      '2026-01-01',
      [
        ['YEARLY', '2026-12-31', 1],
        ['HALF_YEARLY', '2026-06-30', 0],
      ],
    ],
    [
      '2026-06-30',
      [
        ['YEARLY', '2026-12-31', 1],
        ['HALF_YEARLY', '2026-06-30', 1],
      ],
    ],
    [
      '2026-07-01',
      [
        ['YEARLY', '2026-12-31', 1],
        ['HALF_YEARLY', '2026-06-30', 1],
        ['HALF_YEARLY', '2026-12-31', 1],
      ],
    ],
    [
      '2026-12-31',
      [
        ['YEARLY', '2026-12-31', 2],
        ['HALF_YEARLY', '2026-06-30', 1],
        ['HALF_YEARLY', '2026-12-31', 1],
      ],
    ],
    [
      '2027-01-01',
      [
        ['YEARLY', '2027-12-31', 0],
        ['HALF_YEARLY', '2027-06-30', 0],
      ],
    ],
  ])('as of %s', (on, expected) => {
    expect(drillDuties(all, day(on)).map(({ kind, dueOn, held: count }) => [kind, dueOn, count])).toEqual(
      expected,
    );
  });
});

test.each([
  ['as it should be', {}, []],
  ['today', { heldOn: day('2026-06-15') }, []],
  ['tomorrow', { heldOn: day('2026-06-16') }, ['DAY_IN_FUTURE']],
  ['with nobody', { participants: 0 }, ['DRILL_PARTICIPANTS']],
  ['with half a person', { participants: 1.5 }, ['DRILL_PARTICIPANTS']],
  ['without plan or evaluation', { plan: ' ', evaluation: '' }, ['TEXT_MISSING', 'TEXT_MISSING']],
])('a drill %s', (_what, change, expected) => {
  expect(checkDrill({ ...DRILL, ...change }, day('2026-06-15')).map(({ code }) => code)).toEqual(expected);
});
