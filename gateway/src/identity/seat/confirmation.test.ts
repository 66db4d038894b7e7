import { expect, test } from 'vitest';
import { confirmationOf, mayConfirmAt } from './confirmation.ts';

test.each([
  ['AUTHORITY', 'reviewer', true, true, 'WAITING'],
  ['AUTHORITY', 'leader', true, true, 'WAITING'],
  // whoever confirms is confirmed: or an administrator would make the second person too
  ['AUTHORITY', 'administrator', true, true, 'WAITING'],
  ['AUTHORITY', 'auditor', true, true, 'WAITING'],
  ['AUTHORITY', 'clerk', true, true, 'NOT_NEEDED'],
  ['AUTHORITY', 'leader', true, false, 'FIRST'],
  ['AUTHORITY', 'leader', false, true, 'NOT_NEEDED'],
  ['AGENCY', 'manager', true, true, 'NOT_NEEDED'],
  ['PARTNER', 'administrator', true, true, 'NOT_NEEDED'],
] as const)(
  '%s %s, given by a person: %s, held before: %s: %s',
  (kind, role, byPerson, hadBefore, expected) => {
    expect(confirmationOf({ kind, role }, { byPerson, hadBefore })).toBe(expected);
  },
);

test.each([
  ['AUTHORITY', 'jiangyin', 'administrator', true],
  ['AUTHORITY', 'jiangyin', 'leader', true],
  ['AUTHORITY', 'jiangyin', 'auditor', true],
  ['AUTHORITY', 'jiangyin', 'reviewer', false],
  ['AUTHORITY', 'jiangyin', 'clerk', false],
  ['AUTHORITY', 'jiangyin-320281108', 'administrator', false],
  ['AUTHORITY', 'suzhou', 'administrator', false],
  ['AGENCY', 'jiangyin', 'manager', false],
] as const)('%s %s %s confirms posts of jiangyin: %s', (kind, holder, role, expected) => {
  expect(mayConfirmAt({ kind, holder, role }, 'jiangyin')).toBe(expected);
});

test('of a town also the administrator of the bureau above, and nobody else there', () => {
  const at = (role: string) =>
    mayConfirmAt({ kind: 'AUTHORITY', holder: 'jiangyin', role }, 'jiangyin-320281108');
  expect([at('administrator'), at('leader'), at('auditor')]).toEqual([true, false, false]);
});
