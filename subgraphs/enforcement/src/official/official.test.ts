import { expect, test } from 'vitest';
import { anotherPersonProblems, type Official, roleProblems } from './official.ts';

const official = (role: Official['role']): Official => ({ account: 'a', role, authority: 'jiangyin' });

test.each(['reviewer', 'leader'] as const)('a %s may do what takes a reviewer or a leader', (role) => {
  expect(roleProblems(official(role), ['reviewer', 'leader'])).toEqual([]);
});

test('a clerk may not, and is told who may', () => {
  expect(roleProblems(official('clerk'), ['reviewer', 'leader'])).toEqual([
    {
      code: 'FORBIDDEN',
      message: '此事须由复核人或负责人办理，您的角色是经办人。',
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
