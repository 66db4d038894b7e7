import { expect, test } from 'vitest';
import { type HeldPost, mayEndSeat, mayResetSecondFactor } from './may-manage.ts';

const AGENCY = '91320281MADEM00012';

function held(text: string): HeldPost {
  const [account = '', kind = '', holder = '', role = ''] = text.split(' ');
  return { account, kind: kind as HeldPost['kind'], holder, role };
}

test.each([
  ['a AUTHORITY jiangyin administrator', 'b AUTHORITY jiangyin leader', true],
  ['a AUTHORITY jiangyin administrator', 'b AUTHORITY jiangyin administrator', true],
  ['a AUTHORITY jiangyin administrator', 'a AUTHORITY jiangyin administrator', false],
  ['a AUTHORITY jiangyin administrator', 'a AUTHORITY jiangyin leader', false],
  ['a AUTHORITY jiangyin administrator', 'b AUTHORITY jiangyin-320281108 administrator', true],
  ['a AUTHORITY jiangyin administrator', 'b AUTHORITY jiangyin-320281108 clerk', false],
  ['a AUTHORITY jiangyin-320281108 administrator', 'b AUTHORITY jiangyin administrator', false],
  ['a AUTHORITY jiangyin administrator', 'b AUTHORITY suzhou clerk', false],
  ['a AUTHORITY jiangyin leader', 'b AUTHORITY jiangyin clerk', false],
  ['a AUTHORITY jiangyin administrator', `b AGENCY ${AGENCY} manager`, false],
  [`a AGENCY ${AGENCY} manager`, `b AGENCY ${AGENCY} staff`, true],
  [`a AGENCY ${AGENCY} manager`, `b AGENCY ${AGENCY} manager`, true],
  [`a AGENCY ${AGENCY} staff`, `b AGENCY ${AGENCY} manager`, false],
  [`a AGENCY ${AGENCY} manager`, `b ENTERPRISE ${AGENCY} staff`, false],
  ['a PARTNER map administrator', 'b PARTNER map administrator', true],
  ['a EXPERT e-1 expert', 'b EXPERT e-1 expert', false],
])('%s ends the seat %s: %s', (manager, seat, allowed) => {
  expect(mayEndSeat(held(manager), held(seat), undefined)).toBe(allowed);
});

test.each([
  ['a AUTHORITY jiangyin administrator', `b AGENCY ${AGENCY} manager`, 'jiangyin', true],
  ['a AUTHORITY jiangyin administrator', `b AGENCY ${AGENCY} staff`, 'jiangyin', true],
  ['a AUTHORITY jiangyin administrator', `b ENTERPRISE ${AGENCY} manager`, 'jiangyin', true],
  ['a AUTHORITY jiangyin administrator', 'b PARTNER map administrator', 'jiangyin', true],
  ['a AUTHORITY jiangyin administrator', 'b EXPERT e-1 expert', 'jiangyin', true],
  ['a AUTHORITY jiangyin administrator', `a AGENCY ${AGENCY} manager`, 'jiangyin', false],
  ['a AUTHORITY jiangyin administrator', `b AGENCY ${AGENCY} manager`, 'suzhou', false],
  ['a AUTHORITY jiangyin administrator', `b AGENCY ${AGENCY} manager`, 'jiangyin-320281108', false],
  ['a AUTHORITY jiangyin-320281108 administrator', `b AGENCY ${AGENCY} manager`, 'jiangyin', false],
  ['a AUTHORITY jiangyin leader', `b AGENCY ${AGENCY} manager`, 'jiangyin', false],
  ['a AUTHORITY jiangyin administrator', 'b AUTHORITY suzhou clerk', 'jiangyin', false],
  [`a AGENCY ${AGENCY} manager`, 'b PARTNER map administrator', 'jiangyin', false],
  [`a AGENCY ${AGENCY} manager`, 'b AUTHORITY jiangyin clerk', 'jiangyin', false],
])('%s ends the seat %s of a holder that %s brought in: %s', (manager, seat, responsible, allowed) => {
  expect(mayEndSeat(held(manager), held(seat), responsible)).toBe(allowed);
});

test.each([
  ['a AUTHORITY jiangyin administrator', ['b AUTHORITY jiangyin leader'], true],
  [
    'a AUTHORITY jiangyin administrator',
    ['b AUTHORITY jiangyin leader', 'b AUTHORITY jiangyin-320281108 clerk'],
    true,
  ],
  ['a AUTHORITY jiangyin administrator', ['b AUTHORITY jiangyin leader', 'b AUTHORITY suzhou leader'], false],
  [
    'a AUTHORITY jiangyin administrator',
    ['b AUTHORITY jiangyin leader', `b AGENCY ${AGENCY} manager`],
    false,
  ],
  ['a AUTHORITY jiangyin administrator', ['b AUTHORITY jiangyin-320281108 clerk'], false],
  ['a AUTHORITY jiangyin administrator', [], false],
  ['b AUTHORITY jiangyin administrator', ['b AUTHORITY jiangyin administrator'], false],
  ['a AUTHORITY jiangyin leader', ['b AUTHORITY jiangyin clerk'], false],
  [`a AGENCY ${AGENCY} manager`, [`b AGENCY ${AGENCY} staff`], false],
])('%s takes the second factor off one with %j: %s', (manager, seats, allowed) => {
  expect(mayResetSecondFactor(held(manager), 'b', seats.map(held))).toBe(allowed);
});
