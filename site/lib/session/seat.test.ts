import { expect, test } from 'vitest';
import { hindrance, type Seat, workbenchOf } from './seat.ts';

const seat = (change: Partial<Seat> = {}): Seat => ({
  id: 's',
  kind: 'AUTHORITY',
  holder: 'jiangyin',
  holderName: '江阴市应急管理局',
  holderNameEn: null,
  role: 'clerk',
  usable: true,
  ...change,
});

test.each([
  ['AUTHORITY', 'desk'],
  ['AGENCY', 'portal'],
  ['ENTERPRISE', 'portal'],
  ['EXPERT', 'portal'],
  ['PARTNER', 'portal'],
] as const)('a seat of the kind %s works at the %s', (kind, workbench) => {
  expect(workbenchOf({ kind })).toBe(workbench);
});

test('an official in a seat may see the desk, and is sent there from the portal', () => {
  expect(hindrance([seat()], seat(), 'desk')).toBeUndefined();
  expect(hindrance([seat()], seat(), 'portal')).toBe('other-workbench');
});

test('somebody with seats and none in use chooses one', () => {
  expect(hindrance([seat(), seat({ usable: false })], undefined, 'desk')).toBe('choose-seat');
});

test('somebody whose seats all want a second factor sets one up', () => {
  expect(hindrance([seat({ usable: false })], undefined, 'desk')).toBe('set-up-second-factor');
});

test('somebody whose seats want only the code of a second factor that is on gives it', () => {
  const wanting = seat({ usable: false, missing: 'STEP_UP' });
  expect(hindrance([wanting, seat({ usable: false, missing: 'SECOND_FACTOR' })], undefined, 'desk')).toBe(
    'step-up',
  );
});

test('somebody whose seat waits for a second person is told so where seats are chosen', () => {
  expect(hindrance([seat({ usable: false, missing: 'CONFIRMATION' })], undefined, 'desk')).toBe(
    'choose-seat',
  );
});

test('somebody without a seat is told so where seats are chosen', () => {
  expect(hindrance([], undefined, 'portal')).toBe('choose-seat');
});
