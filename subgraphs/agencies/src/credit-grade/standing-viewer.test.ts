import type { Actor } from '@chengan/shared/permission/actor';
import { isRoleOf, ROLES } from '@chengan/shared/permission/roles';
import { expect, test } from 'vitest';
import { standingViewerProblems } from './standing-viewer.ts';

const AGENCY = '91320281MADEM00012';
const OTHER = '91652300MADEM00029';
const actor = (kind: Actor['kind'], role: Actor['role'], holder: string): Actor => ({
  account: 'a',
  name: '甲',
  kind,
  role,
  holder,
  scopes: [],
});
const codes = (who: Actor | undefined) => standingViewerProblems(who, AGENCY).map((one) => one.code);

test.each<[Actor['role'], string, string[]]>([
  ['clerk', 'jiangyin', []],
  ['reviewer', 'jiangyin', []],
  ['leader', 'jiangyin', []],
  ['auditor', 'jiangyin', []],
  ['administrator', 'jiangyin', ['FORBIDDEN']],
  ['clerk', 'jiangyin-320281108', []],
  ['clerk', 'suzhou', ['FORBIDDEN']],
  ['leader', 'changji', ['FORBIDDEN']],
])('a %s of %s', (role, holder, expected) => {
  expect(codes(actor('AUTHORITY', role, holder))).toEqual(expected);
});

test.each<[string, Actor | undefined, string[]]>([
  ['the manager of the agency itself', actor('AGENCY', 'manager', AGENCY), []],
  ['the staff of the agency itself', actor('AGENCY', 'staff', AGENCY), []],
  ['another agency', actor('AGENCY', 'manager', OTHER), ['FORBIDDEN']],
  ['an enterprise under the same code', actor('ENTERPRISE', 'manager', AGENCY), ['FORBIDDEN']],
  ['an expert', actor('EXPERT', 'expert', AGENCY), ['FORBIDDEN']],
  ['a partner', actor('PARTNER', 'system', AGENCY), ['FORBIDDEN']],
  ['nobody', undefined, ['UNAUTHENTICATED']],
])('%s', (_, who, expected) => {
  expect(codes(who)).toEqual(expected);
});

test('every role of an authority is decided above', () => {
  expect(ROLES.AUTHORITY).toEqual(['clerk', 'reviewer', 'leader', 'administrator', 'auditor']);
  expect(isRoleOf('AGENCY', 'clerk')).toBe(false);
});
