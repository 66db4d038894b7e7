import { expect, test } from 'vitest';
import type { Official } from './actor.ts';
import { anotherPersonProblems, roleProblems, stepUpProblems } from './official.ts';

const official = (role: Official['role']): Official => ({
  account: 'a',
  name: '甲',
  role,
  authority: 'jiangyin',
});

test.each(['reviewer', 'leader'] as const)('a %s may do what takes a reviewer or a leader', (role) => {
  expect(roleProblems(official(role), ['reviewer', 'leader'])).toEqual([]);
});

test('a clerk may not, and is told who may', () => {
  expect(roleProblems(official('clerk'), ['reviewer', 'leader'])).toEqual([
    {
      code: 'FORBIDDEN',
      message: '此事须由审核人或负责人办理，您的角色是经办人。',
      messageEn: 'This takes a reviewer or a leader; your role is clerk.',
    },
  ]);
});

test('whoever acted before may not decide', () => {
  expect(anotherPersonProblems(official('leader'), ['b', 'a']).map((one) => one.code)).toEqual([
    'SAME_PERSON',
  ]);
  expect(anotherPersonProblems(official('leader'), ['b', null])).toEqual([]);
});

const NOON = Date.parse('2026-03-02T12:00:00+08:00');

test.each([
  ['just now', NOON, []],
  ['ten minutes ago', NOON - 600_000, []],
  ['ten minutes and a millisecond ago', NOON - 600_001, ['STEP_UP_REQUIRED']],
  ['in the future', NOON + 1, ['STEP_UP_REQUIRED']],
  ['never', undefined, ['STEP_UP_REQUIRED']],
])('a second factor given %s', (_, steppedUpAt, codes) => {
  const person = { ...official('leader'), ...(steppedUpAt === undefined ? {} : { steppedUpAt }) };
  expect(stepUpProblems(person, NOON).map((one) => one.code)).toEqual(codes);
});
