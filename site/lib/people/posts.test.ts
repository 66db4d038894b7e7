import { expect, test } from 'vitest';
import { postsFor, postValue } from './posts.ts';

const offered = (
  kind: Parameters<typeof postsFor>[0]['kind'],
  role: Parameters<typeof postsFor>[0]['role'],
) => postsFor({ kind, role }).map(postValue);

test('an administrator of an authority may invite to every post of it, and the first of others', () => {
  expect(offered('AUTHORITY', 'administrator')).toEqual([
    'AUTHORITY.clerk.own',
    'AUTHORITY.reviewer.own',
    'AUTHORITY.leader.own',
    'AUTHORITY.auditor.own',
    'AUTHORITY.administrator.own',
    'AUTHORITY.administrator.other',
    'AGENCY.manager.other',
    'ENTERPRISE.manager.other',
    'EXPERT.expert.other',
    'PARTNER.administrator.other',
  ]);
});

test.each([
  ['AGENCY', 'manager', ['AGENCY.staff.own', 'AGENCY.manager.own']],
  ['ENTERPRISE', 'manager', ['ENTERPRISE.staff.own', 'ENTERPRISE.manager.own']],
  ['PARTNER', 'administrator', ['PARTNER.administrator.own']],
  ['AGENCY', 'staff', []],
  ['AUTHORITY', 'leader', []],
  ['AUTHORITY', 'auditor', []],
  ['EXPERT', 'expert', []],
] as const)('a %s %s may invite to %o', (kind, role, posts) => {
  expect(offered(kind, role)).toEqual(posts);
});
