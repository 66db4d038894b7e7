import { expect, test } from 'vitest';
import { confirmationOf, mayConfirmAt } from './confirmation.ts';

test.each([
  ['AUTHORITY', 'reviewer', true, true, false, 'WAITING'],
  ['AUTHORITY', 'leader', true, true, false, 'WAITING'],
  // whoever confirms is confirmed: or an administrator would make the second person too
  ['AUTHORITY', 'administrator', true, true, false, 'WAITING'],
  ['AUTHORITY', 'auditor', true, true, false, 'WAITING'],
  ['AUTHORITY', 'clerk', true, true, false, 'NOT_NEEDED'],
  ['AUTHORITY', 'leader', true, false, false, 'FIRST'],
  // the first auditor of a bureau with a leader: the leader confirms
  ['AUTHORITY', 'auditor', true, false, true, 'WAITING'],
  ['AUTHORITY', 'clerk', true, false, true, 'NOT_NEEDED'],
  ['AUTHORITY', 'leader', false, true, true, 'NOT_NEEDED'],
  ['AGENCY', 'manager', true, true, false, 'NOT_NEEDED'],
  ['PARTNER', 'administrator', true, true, false, 'NOT_NEEDED'],
] as const)(
  '%s %s, given by a person: %s, held before: %s, somebody may confirm: %s: %s',
  (kind, role, byPerson, hadBefore, hasConfirmer, expected) => {
    expect(confirmationOf({ kind, role }, { byPerson, hadBefore, hasConfirmer })).toBe(expected);
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
