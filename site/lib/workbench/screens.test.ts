import { expect, test } from 'vitest';
import { isAt, screensOf, SCREENS } from './screens.ts';

const at = (to: string) => {
  const screen = SCREENS.find((one) => one.to === to);
  if (!screen) throw new Error(`no screen ${to}`);
  return screen;
};

test('a clerk has what is due, an administrator has not: administrators work on no cases', () => {
  expect(screensOf({ kind: 'AUTHORITY', role: 'clerk' }).map(({ to }) => to)).toContain('/desk');
  expect(screensOf({ kind: 'AUTHORITY', role: 'administrator' }).map(({ to }) => to)).not.toContain('/desk');
});

test('nobody has a screen of the other workbench', () => {
  expect(screensOf({ kind: 'AUTHORITY', role: 'leader' }).every(({ to }) => to.startsWith('/desk'))).toBe(
    true,
  );
  expect(screensOf({ kind: 'AGENCY', role: 'manager' }).every(({ to }) => to.startsWith('/portal'))).toBe(
    true,
  );
});

test('an agency and an enterprise have their file, an expert and a partner none', () => {
  const files = (['AGENCY', 'ENTERPRISE', 'EXPERT', 'PARTNER'] as const).map((kind) =>
    screensOf({ kind, role: kind === 'EXPERT' ? 'expert' : 'manager' }).some(({ name }) => name === 'file'),
  );
  expect(files).toEqual([true, true, false, false]);
});

test.each([
  ['/desk', '/desk', true],
  ['/desk?x=1', '/desk', true],
  ['/desk/account', '/desk', false],
  ['/desk/account', '/desk/account', true],
  ['/desk/account/sessions', '/desk/account', true],
  ['/desk/accounts', '/desk/account', false],
])('%s is at %s: %s', (place, to, is) => {
  expect(isAt(place, at(to))).toBe(is);
});
