import { describe, expect, test } from 'vitest';
import { codeOf } from '../../testing/register.fixture.ts';
import { looksLikeRow, readHeader } from './columns.ts';

const headings = (...cells: string[]) => readHeader({ ordinal: 1, line: 1, cells });

describe('headings', () => {
  test.each([
    [['name', 'credit_code', 'address']],
    [['企业名称', '统一社会信用代码', '地址']],
    [['单位名称（必填）', '社会信用代码*', '注册地址']],
    [['\ufeff企业 名称', '统一社会信用代码/注册号', '住所']],
    [['Enterprise Name', 'Unified Social Credit Code', 'Registered Address']],
  ])('%j are known', (cells) => {
    const reading = headings(...cells);
    expect(reading.kind === 'header' && [...reading.header.places]).toEqual([
      ['name', 0],
      ['creditCode', 1],
      ['address', 2],
    ]);
  });

  test('what means nothing is named; empty headings at the end are not counted', () => {
    expect(headings('企业名称', '法定代表人', '统一社会信用代码', '', '')).toMatchObject({
      header: { width: 3, unused: ['法定代表人'] },
    });
  });

  test.each<[string, string[], object]>([
    [
      'no code',
      ['企业名称', '地址'],
      { kind: 'lacking', missing: ['creditCode'], headings: ['企业名称', '地址'] },
    ],
    ['no name', ['credit_code'], { kind: 'lacking', missing: ['name'], headings: ['credit_code'] }],
    ['neither', ['江阴市企业名录', ''], { kind: 'none' }],
    [
      'two names',
      ['企业名称', '单位名称', '信用代码'],
      { kind: 'ambiguous', column: 'name', headings: ['企业名称', '单位名称'] },
    ],
  ])('with %s', (_, cells, expected) => expect(headings(...cells)).toEqual(expected));
});

test.each([
  [codeOf(1), true],
  [`"${codeOf(1)}"`, true],
  ['320281000000011', true],
  ['周庄镇', false],
  ['', false],
])('a line with %j where the code belongs is a row: %s', (cell, expected) => {
  const reading = headings('name', 'credit_code');
  expect(reading.kind === 'header' && looksLikeRow(reading.header, ['x', cell])).toBe(expected);
});
