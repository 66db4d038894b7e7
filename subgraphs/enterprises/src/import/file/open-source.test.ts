import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, describe, expect, test } from 'vitest';
import { codeOf, scratchFolder } from '../../testing/register.fixture.ts';
import { openSource } from './open-source.store.ts';
import { cellText } from '@chengan/shared/workbook/cell';

const folder = scratchFolder();
afterAll(folder.remove);

const ROW = `江阴示例有限公司\t${codeOf(1)}\t江阴市周庄镇`;
const GOOD = `企业名称\t统一社会信用代码\t地址\n${ROW}\n`;

async function refusal(path: string): Promise<string[]> {
  const source = await openSource(path);
  if (!source.ok) return source.problems.map((one) => one.code);
  await source.value.close();
  return [];
}

describe('a file is refused', () => {
  test.each<[string, string, string | Uint8Array, string]>([
    ['when it is empty', 'a.tsv', '', 'FILE_EMPTY'],
    ['when it holds blanks only', 'b.tsv', ' \n\t\n\n', 'FILE_EMPTY'],
    ['when it has only headings', 'c.tsv', '企业名称\t统一社会信用代码\n', 'NO_ROWS'],
    ['when only blank lines follow the headings', 'd.tsv', '企业名称\t统一社会信用代码\n\n\t\n', 'NO_ROWS'],
    ['without a column for the code', 'e.tsv', '企业名称\t地址\n甲\t乙\n', 'COLUMN_MISSING'],
    ['without a column for the name', 'f.csv', 'credit_code,address\n1,2\n', 'COLUMN_MISSING'],
    ['without headings', 'g.tsv', `${ROW}\n${ROW}\n`, 'HEADER_MISSING'],
    ['with two columns for the name', 'h.tsv', '企业名称\t单位名称\t信用代码\na\tb\tc\n', 'COLUMN_TWICE'],
    ['of another kind', 'i.pdf', GOOD, 'FILE_FORMAT_UNKNOWN'],
    [
      'with damaged UTF-8',
      'j.tsv',
      Buffer.concat([Buffer.from(GOOD), Buffer.from([0xe6, 0xb1])]),
      'FILE_DAMAGED',
    ],
    [
      'in Big5',
      'k.tsv',
      iconv.encode('企業名稱與統一社會信用代碼以及註冊地址經營範圍江陰市機械有限公司', 'big5'),
      'FILE_ENCODING_UNKNOWN',
    ],
    [
      'as a picture',
      'l.csv',
      Buffer.from(Array.from({ length: 900 }, (_, n) => (n % 3 ? n % 256 : 0))),
      'FILE_BINARY',
    ],
    ['as an old workbook', 'm.csv', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'FILE_OLD_WORKBOOK'],
    ['as an old workbook named anew', 'n.xlsx', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'FILE_OLD_WORKBOOK'],
    ['as a workbook named .csv', 'o.csv', Buffer.from('504b030414000600', 'hex'), 'FILE_IS_WORKBOOK'],
    ['as text named .xlsx', 'p.xlsx', GOOD, 'FILE_NOT_WORKBOOK'],
    ['as half a workbook', 'q.xlsx', Buffer.from('504b030414000600', 'hex'), 'FILE_NOT_WORKBOOK'],
  ])('%s', async (_, name, content, code) =>
    expect(await refusal(folder.write(name, content))).toEqual([code]),
  );

  test('that is not there', async () =>
    expect(await refusal(join(folder.path, 'none.tsv'))).toEqual(['FILE_MISSING']));
  test('that is a folder', async () => {
    mkdirSync(join(folder.path, 'folder.tsv'));
    expect(await refusal(join(folder.path, 'folder.tsv'))).toEqual(['FILE_IS_FOLDER']);
  });
  test.skipIf(process.platform === 'win32')('that is a pipe', async () => {
    const pipe = join(folder.path, 'pipe.tsv');
    execFileSync('mkfifo', [pipe]);
    expect(await refusal(pipe)).toEqual(['FILE_NOT_REGULAR']);
  });

  test('in words that name the line and what is missing', async () => {
    const damaged = await openSource(join(folder.path, 'j.tsv'));
    expect(!damaged.ok && damaged.problems[0].message).toBe(
      '文件是 UTF-8 编码，但第 3 行有损坏的字符；请重新导出。',
    );
    const lacking = await openSource(join(folder.path, 'e.tsv'));
    expect(!lacking.ok && lacking.problems[0].message).toBe(
      '表头缺少：统一社会信用代码；现有：企业名称、地址。',
    );
  });
});

describe('a file is read', () => {
  async function read(name: string, content: string | Uint8Array) {
    const source = await openSource(folder.write(name, content));
    if (!source.ok) throw new Error(source.problems[0].code);
    const rows = [];
    for await (const record of source.value.records())
      rows.push(`${record.line} ${record.cells.map(cellText).join('|')}`);
    await source.value.close();
    return { rows, encoding: source.value.encoding, header: source.value.header.line };
  }
  const expected = [`2 ${ROW.replaceAll('\t', '|')}`];

  test.each<[string, string, string | Uint8Array, string]>([
    ['in UTF-8', 'u.tsv', GOOD, 'utf-8'],
    ['in UTF-8 with a mark', 'v.tsv', `\ufeff${GOOD}`, 'utf-8'],
    ['in GB18030', 'w.tsv', iconv.encode(GOOD, 'gb18030'), 'gb18030'],
    ['in UTF-16', 'x.tsv', iconv.encode(GOOD, 'utf-16le', { addBOM: true }), 'utf-16le'],
    ['in UTF-16 big-endian', 'y.tsv', iconv.encode(GOOD, 'utf-16be', { addBOM: true }), 'utf-16be'],
    ['parted by commas', 'z.csv', GOOD.replaceAll('\t', ','), 'utf-8'],
    ['parted by semicolons', 'aa.csv', GOOD.replaceAll('\t', ';'), 'utf-8'],
    ['parted by tabs though named .csv', 'ab.csv', GOOD, 'utf-8'],
    ['with a suffix in capitals', 'ac.TSV', GOOD, 'utf-8'],
  ])('%s', async (_, name, content, encoding) => {
    expect(await read(name, content)).toEqual({ rows: expected, encoding, header: 1 });
  });

  test('with a title above the headings', async () => {
    expect(await read('ad.csv', `江阴市企业名录,,\n2026年3月,,\n\n${GOOD.replaceAll('\t', ',')}`)).toEqual({
      rows: [expected[0]?.replace('2 ', '5 ')],
      encoding: 'utf-8',
      header: 4,
    });
  });
});
