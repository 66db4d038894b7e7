import { expect, test } from 'vitest';
import type { Official } from './actor.ts';
import { publisherProblems } from './publisher.ts';

const NOW = Date.parse('2026-03-02T12:00:00+08:00');
const leader: Official = {
  account: 'l',
  name: '负责人',
  role: 'leader',
  authority: 'jiangyin',
  steppedUpAt: NOW - 60_000,
};
const { steppedUpAt: _, ...withoutFactor } = leader;

test.each<[string, Official | undefined, string[]]>([
  ['its own leader with a second factor of a minute ago', leader, []],
  ['its own leader without one', withoutFactor, ['STEP_UP_REQUIRED']],
  [
    'its own leader with one of eleven minutes ago',
    { ...leader, steppedUpAt: NOW - 660_000 },
    ['STEP_UP_REQUIRED'],
  ],
  ['its reviewer', { ...leader, role: 'reviewer' }, ['FORBIDDEN']],
  ['the leader of the bureau above', { ...leader, authority: 'suzhou' }, ['FORBIDDEN']],
  ['nobody', undefined, ['UNAUTHENTICATED']],
])('results of 江阴 by %s', (_, official, codes) => {
  expect(publisherProblems(official, 'jiangyin', 'J-16a', NOW).map((one) => one.code)).toEqual(codes);
});
