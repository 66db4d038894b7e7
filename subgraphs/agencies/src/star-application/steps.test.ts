import { describe, expect, test } from 'vitest';
import {
  DEEDS,
  deedsIn,
  MOVES,
  STATES,
  STEPS,
  stepProblems,
  type StarDeed,
  type StarState,
} from './steps.ts';

test('there are exactly the seven steps of S-7.3, and each has its deed', () => {
  expect(STEPS).toHaveLength(7);
  expect(new Set(DEEDS.map((deed) => MOVES[deed].step))).toEqual(new Set(STEPS));
});

test('the straight way goes through all seven', () => {
  const way: StarDeed[] = [
    'APPLY',
    'ACCEPT',
    'FINISH_REVIEW',
    'APPROVE_REVIEW',
    'ANNOUNCE',
    'GRADE',
    'PUBLISH',
  ];
  let state: StarState | undefined;
  for (const deed of way) {
    if (state) expect(stepProblems(state, deed)).toEqual([]);
    state = MOVES[deed].to;
  }
  expect(state).toBe('PUBLISHED');
  expect(way.map((deed) => MOVES[deed].step)).toEqual([...STEPS]);
});

describe('what may be done', () => {
  test.each<[StarState, StarDeed[]]>([
    ['APPLIED', ['WITHDRAW', 'ACCEPT', 'RETURN', 'REFUSE']],
    ['RETURNED', ['RESUBMIT', 'WITHDRAW']],
    ['ACCEPTED', ['WITHDRAW', 'FINISH_REVIEW']],
    ['REVIEWED', ['WITHDRAW', 'APPROVE_REVIEW', 'RETURN_REVIEW']],
    ['DELIBERATED', ['WITHDRAW', 'ANNOUNCE']],
    ['ANNOUNCED', ['ANNOUNCE_ANEW', 'GRADE']],
    ['GRADED', ['RETURN_GRADING', 'PUBLISH']],
    ['PUBLISHED', []],
    ['REFUSED', []],
    ['WITHDRAWN', []],
  ])('%s: %j', (state, deeds) => expect(deedsIn(state)).toEqual(deeds));

  test('nothing is published but what was graded, and nothing graded but what was announced', () => {
    const before = (deed: StarDeed) => STATES.filter((state) => stepProblems(state, deed).length === 0);
    expect([before('PUBLISH'), before('GRADE')]).toEqual([['GRADED'], ['ANNOUNCED']]);
    expect(stepProblems('REVIEWED', 'PUBLISH').map((one) => `${one.code} ${one.clause}`)).toEqual([
      'STEP_NOT_NOW S-7.3',
    ]);
  });
});
