import type { Problem } from '@chengan/shared/outcome/outcome';
import type { Column, Header } from '../file/columns.ts';
import { cellText } from '@chengan/shared/workbook/cell';
import type { SourceRecord } from '../file/record.ts';
import { cleanText } from './clean-text.ts';
import { maskPersonalNumbers } from '../../privacy/personal-numbers.ts';
import {
  cellTooLong,
  CHARACTERS_DAMAGED,
  columnCount,
  CONTROL_CHARACTERS,
  numbersMasked,
} from './row-problems.ts';

/** Columns of plain text, with the longest that is taken (in characters) and what the clerk calls them. */
const TEXTS = {
  name: [200, '企业名称'],
  otherNames: [1000, '其他名称'],
  formerNames: [1000, '曾用名'],
  type: [200, '企业类型'],
  capital: [200, '注册资本'],
  industry: [200, '行业'],
  province: [100, '省'],
  city: [100, '市'],
  county: [100, '县区'],
  address: [500, '地址'],
  scope: [20_000, '经营范围'],
} as const satisfies Partial<Record<Column, readonly [limit: number, heading: string]>>;

type TextColumn = keyof typeof TEXTS;

export type ReadCells = { readonly [column in TextColumn]: string | null } & {
  readonly reasons: readonly Problem[];
  readonly notes: readonly Problem[];
};

/**
 * The texts of a record: cleaned, without personal numbers. A record of another width than the headings is refused for
 * that alone: whatever else is wrong with it may come from the shift.
 */
export function readCells(record: SourceRecord, header: Header): ReadCells {
  const texts = new Map<TextColumn, string | null>();
  const reasons: Problem[] = [];
  const notes = new Map<string, Problem>();
  const note = (problem: Problem) => notes.set(`${problem.code} ${problem.field ?? ''}`, problem);
  const surplus = record.cells.slice(header.width).some((cell) => cellText(cell).trim() !== '');
  const shifted = surplus || record.cells.length < header.width;
  if (shifted) reasons.push(columnCount(surplus ? widthOf(record) : record.cells.length, header.width));
  for (const [column, [limit, heading]] of Object.entries(TEXTS) as [
    TextColumn,
    (typeof TEXTS)[TextColumn],
  ][]) {
    const written = cellText(record.cells[header.places.get(column) ?? -1]);
    if (!shifted && written.length > limit && written.trim().length > limit)
      reasons.push(cellTooLong(heading, column, limit));
    const clean = cleanText(written.slice(0, limit), column === 'name' ? '\n' : ' ');
    if (clean.hadControls) note(CONTROL_CHARACTERS);
    if (clean.isDamaged) note(CHARACTERS_DAMAGED);
    const masked = clean.text === null ? null : maskPersonalNumbers(clean.text);
    if (masked !== clean.text) note(numbersMasked(heading, column));
    texts.set(column, masked);
  }
  const text = (column: TextColumn) => texts.get(column) ?? null;
  return {
    name: text('name'),
    otherNames: text('otherNames'),
    formerNames: text('formerNames'),
    type: text('type'),
    capital: text('capital'),
    industry: text('industry'),
    province: text('province'),
    city: text('city'),
    county: text('county'),
    address: text('address'),
    scope: text('scope'),
    reasons,
    notes: [...notes.values()],
  };
}

/** Without the empty cells at the end, which no one sees. */
function widthOf(record: SourceRecord): number {
  return record.cells.findLastIndex((cell) => cellText(cell).trim() !== '') + 1;
}
