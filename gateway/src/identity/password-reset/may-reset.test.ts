import { expect, test } from 'vitest';
import type { HeldPost } from '../people/may-manage.ts';
import { mayResetPassword, wouldOpenAlone } from './may-reset.ts';

const AGENCY = '91320281MADEM00012';
const OTHER = '91320281MADEM00020';

function held(text: string): HeldPost {
  const [account = '', kind = '', holder = '', role = ''] = text.split(' ');
  return { account, kind: kind as HeldPost['kind'], holder, role };
}

test.each<[string, string[], string | undefined, boolean]>([
  ['a AUTHORITY jiangyin administrator', ['b AUTHORITY jiangyin leader'], undefined, true],
  [
    'a AUTHORITY jiangyin administrator',
    ['b AUTHORITY jiangyin leader', 'b AUTHORITY jiangyin clerk'],
    undefined,
    true,
  ],
  ['b AUTHORITY jiangyin administrator', ['b AUTHORITY jiangyin administrator'], undefined, false],
  ['a AUTHORITY jiangyin leader', ['b AUTHORITY jiangyin clerk'], undefined, false],
  ['a AUTHORITY jiangyin administrator', ['b AUTHORITY suzhou clerk'], undefined, false],
  ['a AUTHORITY jiangyin administrator', ['b AUTHORITY jiangyin-320281108 administrator'], undefined, false],
  [
    'a AUTHORITY jiangyin administrator',
    ['b AUTHORITY jiangyin clerk', 'b AUTHORITY suzhou clerk'],
    undefined,
    false,
  ],
  [
    'a AUTHORITY jiangyin administrator',
    ['b AUTHORITY jiangyin clerk', `b AGENCY ${AGENCY} staff`],
    'jiangyin',
    false,
  ],
  ['a AUTHORITY jiangyin administrator', [], undefined, false],
  [`a AGENCY ${AGENCY} manager`, [`b AGENCY ${AGENCY} staff`], 'jiangyin', true],
  [`a AGENCY ${AGENCY} manager`, [`b AGENCY ${AGENCY} manager`], undefined, true],
  [`a AGENCY ${AGENCY} staff`, [`b AGENCY ${AGENCY} manager`], undefined, false],
  [`a AGENCY ${AGENCY} manager`, [`b AGENCY ${AGENCY} staff`, `b AGENCY ${OTHER} staff`], undefined, false],
  [`a AGENCY ${AGENCY} manager`, [`b ENTERPRISE ${AGENCY} staff`], undefined, false],
  [`a ENTERPRISE ${AGENCY} manager`, [`b ENTERPRISE ${AGENCY} staff`], undefined, true],
  ['a PARTNER map administrator', ['b PARTNER map administrator'], undefined, true],
  ['a EXPERT e-1 expert', ['b EXPERT e-1 expert'], undefined, false],
  ['a AUTHORITY jiangyin administrator', ['b EXPERT e-1 expert'], 'jiangyin', true],
  ['a AUTHORITY jiangyin administrator', [`b AGENCY ${AGENCY} manager`], 'jiangyin', true],
  ['a AUTHORITY jiangyin administrator', [`b AGENCY ${AGENCY} manager`], 'suzhou', false],
  ['a AUTHORITY jiangyin administrator', [`b AGENCY ${AGENCY} manager`], undefined, false],
  ['a AUTHORITY jiangyin clerk', [`b AGENCY ${AGENCY} manager`], 'jiangyin', false],
])('%s makes a link for one with %j, brought in by %s: %s', (manager, seats, responsible, allowed) => {
  expect(mayResetPassword(held(manager), 'b', seats.map(held), responsible)).toBe(allowed);
});

test('no link where it alone would open a seat that takes a second factor', () => {
  expect(wouldOpenAlone(['AUTHORITY'], false)).toBe(true);
  expect(wouldOpenAlone(['PARTNER'], false)).toBe(true);
  expect(wouldOpenAlone(['AUTHORITY'], true)).toBe(false);
  expect(wouldOpenAlone(['AGENCY', 'ENTERPRISE', 'EXPERT'], false)).toBe(false);
});
