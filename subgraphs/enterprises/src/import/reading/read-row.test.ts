import { describe, expect, test } from 'vitest';
import { codeOf, TODAY } from '../../testing/register.fixture.ts';
import { readHeader } from '../file/columns.ts';
import type { Cell } from '@chengan/shared/workbook/cell';
import type { SourceRecord } from '../file/record.ts';
import { readRow } from './read-row.ts';

const HEADINGS = ['name', 'credit_code', 'established_on', 'address', 'scope'];
const ADDRESS = '江阴市周庄镇示例路1号';

function read(cells: readonly Cell[], fault?: SourceRecord['fault']) {
  const header = readHeader({ ordinal: 1, line: 1, cells: HEADINGS });
  if (header.kind !== 'header') throw new Error('no header');
  const record = { ordinal: 2, line: 2, cells, ...(fault && { fault }) };
  return readRow(record, { header: header.header, authority: 'jiangyin', source: 'test', today: TODAY });
}
test('a cell that holds an error is no empty one: the row is refused with its address, in a column that is read', () => {
  const header = readHeader({ ordinal: 1, line: 1, cells: [...HEADINGS, '备用列'] });
  if (header.kind !== 'header') throw new Error('no header');
  const context = { header: header.header, authority: 'jiangyin', source: 'test', today: TODAY };
  const cells = ['江阴示例有限公司', codeOf(1), '2012-05-01', '', '销售', ''];
  const refused = (...errors: string[]) => {
    const reading = readRow({ ordinal: 7, line: 7, cells, errorCells: new Set(errors) }, context);
    return reading.kind === 'refused'
      ? reading.reasons.map(({ code, message }) => `${code} ${message.slice(0, 6)}`)
      : [];
  };
  expect(refused('D7', 'D8')).toEqual(['WORKBOOK_ERROR_CELL 单元格 D7']);
  expect(refused('F7', 'D8')).toEqual([]);
});

const row = (
  name: Cell,
  code: Cell = codeOf(1),
  established: Cell = '2012-05-01',
  address: Cell = ADDRESS,
  scope: Cell = '销售',
) => read([name, code, established, address, scope]);
const codes = (reading: ReturnType<typeof read>) =>
  (reading.kind === 'refused' ? reading.reasons : reading.notes).map((one) => `${reading.kind} ${one.code}`);

test('a row without fault is read whole', () => {
  expect(row(' 江阴示例（集团）有限公司 ', codeOf(1).toLowerCase())).toEqual({
    kind: 'row',
    line: 2,
    place: 'town',
    notes: [],
    row: {
      creditCode: codeOf(1),
      name: '江阴示例（集团）有限公司',
      formerNames: [],
      otherNames: [],
      address: ADDRESS,
      region: '320281108',
      establishedOn: '2012-05-01',
      type: null,
      capital: null,
      industry: null,
      scope: '销售',
      authority: 'jiangyin',
      source: 'test',
      warnings: [],
    },
  });
});

describe('a row is refused', () => {
  const NAME = '江阴示例有限公司';
  test.each<[string, ReturnType<typeof read>, string[]]>([
    ['without a name', row('  '), ['NAME_MISSING']],
    ['with N/A for a name', row('N/A'), ['NAME_MISSING']],
    ['without a code', row(NAME, ' '), ['CREDIT_CODE_MISSING']],
    ['with N/A for a code', row(NAME, 'N/A'), ['CREDIT_CODE_MISSING']],
    ['for both at once', row('', ''), ['NAME_MISSING', 'CREDIT_CODE_MISSING']],
    ['with an old number', row(NAME, '320281000000011'), ['CREDIT_CODE_OLD_NUMBER']],
    ['with an old number as a number', row(NAME, { number: '320281000000011' }), ['CREDIT_CODE_OLD_NUMBER']],
    ['with a code in scientific notation', row(NAME, '9.13E+17'), ['CREDIT_CODE_SCIENTIFIC']],
    [
      'with the same from a number cell',
      row(NAME, { number: '9.1320281142230582E+17' }),
      ['CREDIT_CODE_SCIENTIFIC'],
    ],
    [
      'with a code stored as a number',
      row(NAME, { number: '913202811422305000' }),
      ['CREDIT_CODE_NUMBER_CELL'],
    ],
    ['with a code of 17', row(NAME, codeOf(1).slice(1)), ['CREDIT_CODE_MALFORMED']],
    ['with something else for a code', row(NAME, '待补'), ['CREDIT_CODE_MALFORMED']],
    ['with too few columns', read([NAME, codeOf(1), '2012-05-01', ADDRESS]), ['COLUMN_COUNT']],
    ['with too many columns', read([NAME, codeOf(1), '2012-05-01', ADDRESS, '销售', '多']), ['COLUMN_COUNT']],
    ['with a name of 201 characters', row('江'.repeat(201)), ['CELL_TOO_LONG']],
    [
      'with a scope of 20,001 characters',
      row(NAME, codeOf(1), '', ADDRESS, '销'.repeat(20_001)),
      ['CELL_TOO_LONG'],
    ],
    ['for its quotes', read([], 'quotes'), ['QUOTES_UNBALANCED']],
    ['for its length', read([], 'line-too-long'), ['LINE_TOO_LONG']],
  ])('%s', (_, reading, expected) =>
    expect(codes(reading)).toEqual(expected.map((code) => `refused ${code}`)),
  );
});

describe('a row is taken with a doubt', () => {
  const NAME = '江阴示例有限公司';
  test.each<[string, ReturnType<typeof read>, string[]]>([
    ['about the check digit', row(NAME, '91320281MADEM00013'), ['CREDIT_CODE_CHECK_DIGIT']],
    ['about several names', row('江阴甲公司；江阴乙公司'), ['NAMES_SEVERAL']],
    ['about a phone number', row(NAME, codeOf(1), '', `${ADDRESS} 13800001111`), ['PERSONAL_NUMBER_MASKED']],
    ['about a NUL', row('江阴\0示例有限公司'), ['CONTROL_CHARACTERS']],
    ['about damage', row('江阴\ufffd有限公司'), ['CHARACTERS_DAMAGED']],
    ['about a date', row(NAME, codeOf(1), '去年'), ['DATE_UNREADABLE']],
    ["about a spreadsheet's number", row(NAME, codeOf(1), { number: '41030' }), ['DATE_SERIAL']],
    ['about tomorrow', row(NAME, codeOf(1), '2026-03-03'), ['DATE_IN_FUTURE']],
    ['about nothing today', row(NAME, codeOf(1), '2026-03-02'), []],
    ['about an address elsewhere', row(NAME, codeOf(1), '', '湖北省武汉市惠济路1号'), ['ADDRESS_ELSEWHERE']],
    ['about a town not said', row(NAME, codeOf(1), '', '江阴市示例路1号'), ['TOWN_UNKNOWN']],
    ['about no address', row(NAME, codeOf(1), '', 'N/A'), ['TOWN_UNKNOWN']],
    ['about nothing: surplus cells that are empty', read([NAME, codeOf(1), '', ADDRESS, '', '', ' ']), []],
    ['about nothing: a name of 200 characters', row('江'.repeat(200)), []],
    ['about nothing: a guarded code', row(NAME, `="${codeOf(1)}"`), []],
    ['about nothing: another guarded code', row(NAME, `'${codeOf(1)}`), []],
  ])('%s', (_, reading, expected) => expect(codes(reading)).toEqual(expected.map((code) => `row ${code}`)));

  test('and what is doubtful for good stays with the enterprise', () => {
    const reading = row('江阴甲公司\n江阴乙公司', '91320281MADEM00013', { number: '41030' }, '江阴市');
    expect(reading.kind === 'row' && reading.row).toMatchObject({
      name: '江阴甲公司',
      otherNames: ['江阴乙公司'],
      establishedOn: '2012-05-01',
      region: '320281',
      warnings: ['CREDIT_CODE_CHECK_DIGIT', 'NAMES_SEVERAL'],
    });
  });
});

describe('personal numbers', () => {
  const made = '320281200002290006';
  test.each([
    ['in a name', row(`示例店${made}`)],
    ['in an address', row('江阴示例店', codeOf(1), '', `周庄镇 ${made}`)],
    ['in place of a code', row('江阴示例店', made)],
    ['in a refused row', row(`示例店${made}`, '')],
    ['in a scope', row('江阴示例店', codeOf(1), '', ADDRESS, `联系 ${made}`)],
  ])('%s are nowhere in what is read', (_, reading) =>
    expect(JSON.stringify(reading)).not.toContain(made.slice(0, 14)),
  );
});
