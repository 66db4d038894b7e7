import { expect, test } from 'vitest';
import type { Cell } from '@chengan/shared/workbook/cell';
import { dayInCell } from './day-in-cell.ts';

const at = (day: string, kind = 'day') => ({ kind, day });
const none = { kind: 'unreadable' };

test.each<[Cell, object]>([
  ['2003-05-01', at('2003-05-01')],
  ['2003-5-1', at('2003-05-01')],
  ['2003/5/1', at('2003-05-01')],
  ['2003.5.1', at('2003-05-01')],
  ['2003年5月1日', at('2003-05-01')],
  ['20030501', at('2003-05-01')],
  ['2003-05-01 00:00:00', at('2003-05-01')],
  ['２００３－０５－０１', at('2003-05-01')],
  [{ day: '2003-05-01' }, at('2003-05-01')],
  [{ number: '37742' }, at('2003-05-01', 'serial')],
  ['37742', at('2003-05-01', 'serial')],
  ['37742.5', at('2003-05-01', 'serial')],
  ['60', none], // the day that 1900 did not have
  ['61', at('1900-03-01', 'serial')],
  ['2958465', at('9999-12-31', 'serial')],
  ['2958466', none],
  ['2003-02-29', none],
  ['2004-02-29', at('2004-02-29')],
  ['2003-13-01', none],
  ['20031301', none],
  ['去年', none],
  ['', none],
])('%j is %j', (cell, expected) => expect(dayInCell(cell)).toEqual(expected));
