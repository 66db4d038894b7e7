import { addDays, type Day, day, parseDay } from '@chengan/shared/time/day';
import type { Cell } from '@chengan/shared/workbook/cell';

export type DayInCell =
  | { readonly kind: 'day'; readonly day: Day }
  /** Written as the number of a spreadsheet. */
  | { readonly kind: 'serial'; readonly day: Day }
  | { readonly kind: 'unreadable' };

/** Day 0 of the spreadsheet's count. It takes 1900 for a leap year, so serials before 1 March 1900 are not read. */
const EPOCH = day('1899-12-30');
const FIRST_SERIAL = 61;
/** 31 December 9999 is the last day that a spreadsheet knows. */
const LAST_SERIAL = 2_958_465;

const WRITTEN = /^(\d{4})\s*(?:[-/.]|年)\s*(\d{1,2})\s*(?:[-/.]|月)\s*(\d{1,2})\s*日?(?:[ T].*)?$/;
const COMPACT = /^((?:18|19|20)\d{2})(\d{2})(\d{2})$/;
const SERIAL = /^\d{2,7}(?:\.\d+)?$/;

/** The day that a cell says: 2003-5-1, 2003/5/1, 2003.5.1, 2003年5月1日, 20030501, a spreadsheet's date or its number. */
export function dayInCell(cell: Cell): DayInCell {
  if (typeof cell !== 'string' && 'day' in cell) return written(cell.day);
  const text = (typeof cell === 'string' ? cell : cell.number).normalize('NFKC').trim();
  const parts = WRITTEN.exec(text) ?? COMPACT.exec(text);
  if (parts) return written(`${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}`);
  const serial = SERIAL.test(text) ? Math.floor(Number(text)) : 0;
  return serial >= FIRST_SERIAL && serial <= LAST_SERIAL
    ? { kind: 'serial', day: addDays(EPOCH, serial) }
    : { kind: 'unreadable' };
}

function written(text: string): DayInCell {
  const parsed = parseDay(text);
  return parsed ? { kind: 'day', day: parsed } : { kind: 'unreadable' };
}
