import { day } from '@chengan/shared/time/day';
import { expect, test } from 'vitest';
import { digestOf } from './digest.command.ts';
import { checkDraw, checkPlan, checkResult, lowest } from './spot-check.ts';

const TODAY = day('2026-06-15');
const plan = { year: 2026, number: 5, scope: '服务质量和现场服务真实性' };

test.each([
  ['this year', {}, 'jiangyin', false, []],
  ['next year', { year: 2027 }, 'jiangyin', false, []],
  ['last year', { year: 2025 }, 'jiangyin', false, ['YEAR_OUT_OF_RANGE']],
  ['in two years', { year: 2028 }, 'jiangyin', false, ['YEAR_OUT_OF_RANGE']],
  ['a second time', {}, 'jiangyin', true, ['PLANNED_BEFORE']],
  ['none in Jiangyin', { number: 0 }, 'jiangyin', false, ['NUMBER_OUT_OF_RANGE']],
  ['one in Jiangyin', { number: 1 }, 'jiangyin', false, []],
  ['two in Changji', { number: 2 }, 'changji', false, ['NUMBER_OUT_OF_RANGE']],
  ['three in a county of Changji', { number: 3 }, 'changji-652301', false, []],
  ['with no scope', { scope: '' }, 'jiangyin', false, ['TEXT_MISSING']],
])('a plan %s', (_, change, authority, existing, expected) => {
  expect(checkPlan({ ...plan, ...change }, authority, TODAY, existing).map(({ code }) => code)).toEqual(
    expected,
  );
});

test.each([
  [1, 10, 5, []],
  [5, 10, 5, []],
  [6, 10, 5, ['DRAW_OUT_OF_RANGE']],
  [4, 3, 5, ['DRAW_OUT_OF_RANGE']],
  [0, 10, 5, ['DRAW_OUT_OF_RANGE']],
  [1, 0, 5, ['POOL_EMPTY', 'DRAW_OUT_OF_RANGE']],
])('%d drawn of %d, %d left of the plan: %j', (number, pool, left, expected) => {
  expect(checkDraw({ number, participants: null }, { pool, left }).map(({ code }) => code)).toEqual(expected);
});

test('whoever has the seed and the pool comes to the same agencies, whatever the order of the pool', () => {
  const codes = ['91320281MADEM00012', '91320281MADEM00020', '91320281MADEM00039', '91320281MADEM00047'];
  const draw = (pool: readonly string[], seed: string) =>
    lowest(
      pool.map((code) => ({ code, digest: digestOf(seed, code) })),
      2,
    );
  // sha256 of "seed-1:91320281MADEM00012" and so on, by any tool
  expect(digestOf('seed-1', '91320281MADEM00012')).toHaveLength(64);
  expect(draw(codes.toReversed(), 'seed-1')).toEqual(draw(codes, 'seed-1'));
  const seeds = Array.from({ length: 40 }, (_, index) => draw(codes, `seed-${index}`).toString());
  expect(new Set(seeds).size).toBeGreaterThan(6);
});

test.each([
  ['a spot check of it on the day of the draw', {}, []],
  ['one of the day before', { inspectedOn: day('2026-06-09') }, ['INSPECTION_UNFIT']],
  ['a daily inspection', { kind: 'DAILY' }, ['INSPECTION_UNFIT']],
  ['one of another agency', { agencyParts: [{ agency: 'other' }] }, ['INSPECTION_UNFIT']],
])('%s', (_, change, expected) => {
  const inspected = {
    kind: 'SPOT_CHECK',
    inspectedOn: day('2026-06-10'),
    agencyParts: [{ agency: 'a' }],
    ...change,
  };
  const target = { draw: 'd', agency: 'a', position: 0, inspection: null };
  expect(checkResult(target, day('2026-06-10'), inspected).map(({ code }) => code)).toEqual(expected);
});
