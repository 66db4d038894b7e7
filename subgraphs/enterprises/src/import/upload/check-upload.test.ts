import { describe, expect, test } from 'vitest';
import { checkPart, newUploadProblems } from './check-upload.ts';
import { lengthOfPart, missingParts, partsOf } from '@chengan/shared/file-parts/file-parts';

const SHA = 'a'.repeat(64);
const codes = (input: Partial<Parameters<typeof newUploadProblems>[0]>) =>
  newUploadProblems({ fileName: '名录.csv', size: 1000, sha256: SHA, ...input }).map((one) => one.code);

describe('a file may be announced', () => {
  test.each([
    [0, ['IMPORT_FILE_SIZE']],
    [1, []],
    [19_999_999, []],
    [20_000_000, []],
    [20_000_001, ['IMPORT_FILE_SIZE']],
    [-1, ['IMPORT_FILE_SIZE']],
  ])('with %i bytes: %j', (size, expected) => expect(codes({ size })).toEqual(expected));

  test.each([
    ['名录.tsv', []],
    ['名录.XLSX', []],
    ['名录.xls', ['FILE_FORMAT_UNKNOWN']],
    ['名录.csv.exe', ['FILE_FORMAT_UNKNOWN']],
    ['', ['IMPORT_FILE_NAME', 'FILE_FORMAT_UNKNOWN']],
    ['../名录.csv', ['IMPORT_FILE_NAME']],
    ['C:\\名录.csv', ['IMPORT_FILE_NAME']],
    ['名\u0000录.csv', ['IMPORT_FILE_NAME']],
    ['名录\u202Evsc.csv', ['IMPORT_FILE_NAME']],
    ['名\u200B录.csv', ['IMPORT_FILE_NAME']],
    ['.csv', ['IMPORT_FILE_NAME']],
    [' .XLSX', ['IMPORT_FILE_NAME']],
    [`${'名'.repeat(196)}.csv`, []],
    [`${'名'.repeat(197)}.csv`, ['IMPORT_FILE_NAME']],
  ])('named %j: %j', (fileName, expected) => expect(codes({ fileName })).toEqual(expected));

  test.each([
    ['名录', []],
    ['名\u202E录', ['IMPORT_SHEET']],
  ])('with the sheet %j: %j', (sheet, expected) => expect(codes({ sheet })).toEqual(expected));

  test('and every reason against it is given at once', () => {
    expect(codes({ fileName: 'a/b.pdf', size: 0, sha256: 'x', sheet: '\n' })).toEqual([
      'IMPORT_FILE_NAME',
      'FILE_FORMAT_UNKNOWN',
      'IMPORT_FILE_SIZE',
      'IMPORT_SHA256',
      'IMPORT_SHEET',
    ]);
  });
});

test.each([
  [1, 1, 1],
  [59_999, 1, 59_999],
  [60_000, 1, 60_000],
  [60_001, 2, 1],
  [120_000, 2, 60_000],
  [20_000_000, 334, 20_000],
])('a file of %i bytes has %i parts, the last of %i', (bytes, parts, last) => {
  expect(partsOf(bytes)).toBe(parts);
  expect(lengthOfPart(bytes, parts - 1)).toBe(last);
});

test('the parts that are missing are told in order', () => {
  expect(missingParts(300_000, [4, 0, 2])).toEqual([1, 3]);
  expect(missingParts(60_000, [0])).toEqual([]);
});

describe('a part', () => {
  const upload = { state: 'RECEIVING', bytes: 60_003 } as const;
  const check = (
    index: number,
    content: string,
    state: Parameters<typeof checkPart>[0]['state'] = 'RECEIVING',
  ) => {
    const outcome = checkPart({ ...upload, state }, index, content);
    return outcome.ok ? outcome.value : outcome.problems.map((one) => one.code);
  };
  test.each<[string, number, string, unknown]>([
    ['of the right length', 1, 'AAAA', 3],
    ['one byte short', 1, 'AAA=', ['IMPORT_PART_SIZE']],
    ['one byte long', 1, 'AAAAAA==', ['IMPORT_PART_SIZE']],
    ['before the first', -1, 'AAAA', ['IMPORT_PART_INDEX']],
    ['after the last', 2, 'AAAA', ['IMPORT_PART_INDEX']],
    ['that is no base64', 1, 'A*AA', ['IMPORT_PART_ENCODING']],
    ['with two faults', 7, '?', ['IMPORT_PART_INDEX', 'IMPORT_PART_ENCODING']],
  ])('%s', (_, index, content, expected) => expect(check(index, content)).toEqual(expected));

  test('comes too late once the import waits for its run', () => {
    expect(check(1, 'AAAA', 'QUEUED')).toEqual(['IMPORT_NOT_RECEIVING']);
  });
});
