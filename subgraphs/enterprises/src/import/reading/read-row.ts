import { checkCreditCode, isAcceptable } from '@chengan/shared/credit-code/credit-code';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { regionByCode } from '@chengan/shared/region/region';
import type { Day } from '@chengan/shared/time/day';
import type { NewEnterprise } from '../../register/enterprise.ts';
import { distinctNames } from '../../register/name-key.ts';
import type { Header } from '../file/columns.ts';
import { type Cell, cellAddress, cellText } from '@chengan/shared/workbook/cell';
import type { SourceRecord } from '../file/record.ts';
import { readCells, type ReadCells } from './cells-of-row.ts';
import { dayInCell } from './day-in-cell.ts';
import { foreignDivision } from './division-of-code.ts';
import { namesInCell } from './names-in-cell.ts';
import { maskPersonalNumbers } from '../../privacy/personal-numbers.ts';
import { type PlaceOfRow, placeOfRow } from './place-of-row.ts';
import * as problems from './row-problems.ts';

/** For whom and when a file is read. */
export interface ReadingContext {
  readonly header: Header;
  /** Id in the tree of authorities; known. */
  readonly authority: string;
  readonly source: string;
  readonly today: Day;
  /** A row outside the authority's territory, by its address or else by its credit code, is refused; else taken with a note. */
  readonly ownTerritoryOnly?: boolean;
}

/** What a record says: a row for the register with doubts, or why it cannot be taken. */
export type RowReading =
  | {
      readonly kind: 'row';
      readonly line: number;
      readonly row: NewEnterprise;
      readonly place: PlaceOfRow['kind'];
      readonly notes: readonly Problem[];
    }
  | {
      readonly kind: 'refused';
      readonly line: number;
      readonly reasons: readonly [Problem, ...Problem[]];
      readonly name: string | null;
      readonly creditCode: string | null;
    };

/** Reads one record that is not blank. All reasons at once; nothing personal in what is returned. */
export function readRow(record: SourceRecord, context: ReadingContext): RowReading {
  const { line } = record;
  if (record.fault) {
    const reason = record.fault === 'quotes' ? problems.QUOTES_UNBALANCED : problems.LINE_TOO_LONG;
    return { kind: 'refused', line, reasons: [reason], name: null, creditCode: null };
  }
  const broken = brokenCells(record, context.header).map(problems.errorCell);
  const cells = readCells(record, context.header);
  const code = readCode(record.cells[context.header.places.get('creditCode') ?? -1]);
  const shifted = cells.reasons.some((one) => one.code === 'COLUMN_COUNT');
  const missing = cells.name === null ? [problems.NAME_MISSING] : [];
  const unread = [...broken, ...cells.reasons];
  const [reason, ...more] = shifted ? unread : [...unread, ...missing, ...code.reasons];
  if (reason || cells.name === null) {
    const reasons: readonly [Problem, ...Problem[]] = [reason ?? problems.NAME_MISSING, ...more];
    return { kind: 'refused', line, reasons, name: excerpt(cells.name), creditCode: excerpt(code.shown) };
  }
  const names = namesInCell(cells.name);
  const date = readDate(record.cells[context.header.places.get('establishedOn') ?? -1], context.today);
  const place = placeOfRow(cells, context.authority);
  const stranger = context.ownTerritoryOnly && outsideTerritory(place, code.shown, context.authority);
  if (stranger) {
    const reasons: readonly [Problem] = [stranger];
    return { kind: 'refused', line, reasons, name: excerpt(names.name), creditCode: code.shown };
  }
  const notes = [
    ...code.notes,
    ...(names.otherNames.length + names.formerNames.length > 0 ? [problems.NAMES_SEVERAL] : []),
    ...cells.notes,
    ...date.notes,
    ...notesOn(place),
  ];
  const row: NewEnterprise = {
    creditCode: code.shown,
    ...namesOf(names, cells),
    address: cells.address,
    region: place.kind === 'town' || place.kind === 'larger' ? place.region : null,
    establishedOn: date.day,
    type: cells.type,
    capital: cells.capital,
    industry: cells.industry,
    scope: cells.scope,
    authority: context.authority,
    source: context.source,
    warnings: [...new Set(notes.map((note) => note.code))].filter((one) => problems.LASTING.has(one)),
  };
  return { kind: 'row', line, row, place: place.kind, notes };
}

/** The cells of the columns that are read that hold an error: what stood there is lost, and is not the same as empty. */
function brokenCells({ line, errorCells }: SourceRecord, { places }: Header): string[] {
  if (!errorCells) return [];
  return [...places.values()].map((column) => cellAddress(column, line)).filter((at) => errorCells.has(at));
}

/** The address decides; where it says nothing, the division in the credit code does. */
function outsideTerritory(place: PlaceOfRow, creditCode: string, authority: string): Problem | undefined {
  if (place.kind === 'elsewhere') return problems.outsideTerritory(place.by);
  if (place.kind !== 'unknown' || place.inCounty) return undefined;
  const division = foreignDivision(creditCode, authority);
  return division === undefined ? undefined : problems.registeredElsewhere(division);
}

function namesOf(names: ReturnType<typeof namesInCell>, cells: ReadCells) {
  const also = (text: string | null) =>
    text === null ? [] : text.split(/[;；、,，|\n]/).map((one) => one.trim());
  const formerNames = distinctNames([...names.formerNames, ...also(cells.formerNames)], [names.name]);
  return {
    name: names.name,
    formerNames,
    otherNames: distinctNames([...names.otherNames, ...also(cells.otherNames)], [names.name, ...formerNames]),
  };
}

interface CodeReading {
  /** Normalised, and masked where it is a person's number. */
  readonly shown: string;
  readonly reasons: readonly Problem[];
  readonly notes: readonly Problem[];
}

function readCode(cell: Cell | undefined): CodeReading {
  const text = cellText(cell)
    .replace(/^\s*=?["']+|["']+\s*$/g, '')
    .replace(/\p{Cc}/gu, '')
    .slice(0, 100);
  const check = checkCreditCode(text);
  const shown = maskPersonalNumbers(check.code);
  const refuse = (reason: Problem): CodeReading => ({ shown, reasons: [reason], notes: [] });
  if (check.code === '' || /^(N\/?A|-+|无|NULL)$/.test(check.code)) return refuse(problems.CODE_MISSING);
  if (/^\d(\.\d+)?E\+?\d{1,3}$/.test(check.code)) return refuse(problems.CODE_SCIENTIFIC);
  const isNumber = cell !== undefined && typeof cell !== 'string' && 'number' in cell;
  if (isNumber && check.code.length > 15) return refuse(problems.CODE_NUMBER_CELL);
  if (check.problem && !isAcceptable(check.verdict)) return refuse(check.problem);
  return { shown: check.code, reasons: [], notes: check.problem ? [check.problem] : [] };
}

function readDate(
  cell: Cell | undefined,
  today: Day,
): { readonly day: Day | null; readonly notes: readonly Problem[] } {
  if (/^\s*(n\/?a|null|-+|无|暂无)?\s*$/i.test(cellText(cell))) return { day: null, notes: [] };
  const read = dayInCell(cell ?? '');
  if (read.kind === 'unreadable') return { day: null, notes: [problems.DATE_UNREADABLE] };
  if (read.day > today) return { day: null, notes: [problems.DATE_IN_FUTURE] };
  return { day: read.day, notes: read.kind === 'serial' ? [problems.DATE_SERIAL] : [] };
}

function notesOn(place: PlaceOfRow): readonly Problem[] {
  if (place.kind === 'elsewhere') return [problems.addressElsewhere(place.by)];
  if (place.kind === 'unknown') return [problems.townUnknown()];
  return place.kind === 'larger' ? [problems.townUnknown(regionByCode(place.region)?.name)] : [];
}

/** Enough to find the row again; a report is no place for a document. */
function excerpt(text: string | null): string | null {
  return text !== null && text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
