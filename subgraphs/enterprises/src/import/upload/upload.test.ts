import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { codeOf, openRegister, type Register } from '../../testing/register.fixture.ts';
import { CLERK, slices, type UploadDesk, uploadDesk } from '../../testing/upload.fixture.ts';

let register: Register;
let desk: UploadDesk;
beforeAll(async () => {
  register = await openRegister();
  desk = await uploadDesk(register);
});
afterAll(() => register.close());

const line = (n: number, address = '江阴市周庄镇示例路1号') =>
  `江阴示例${n}号有限公司,${codeOf(n)},${address}`;
const csv = (...lines: string[]) => Buffer.from(`企业名称,统一社会信用代码,地址\n${lines.join('\n')}\n`);
const lines = (from: number, count: number) => Array.from({ length: count }, (_, n) => line(from + n));
const enterprises = async () =>
  (await register.rows<{ n: number }>('select count(*)::int as n from enterprise'))[0]?.n;
const parts = async () =>
  (await register.rows<{ n: number }>('select count(*)::int as n from import_part'))[0]?.n;

describe('a register is brought in by upload', () => {
  const bytes = csv(
    line(1),
    line(2, '湖北省武汉市惠济路1号'),
    `身份证320281199001011234,${codeOf(3)},江阴市周庄镇`,
    '江阴旧号有限公司,320281000000011,江阴市周庄镇',
    line(1),
  );
  let id: string;

  test('first on trial, which reports on every row and takes none', async () => {
    id = await desk.send('名录.csv', bytes);
    expect((await desk.finish(id)).data).toEqual({
      finishImport: { id, state: 'QUEUED', trial: true, fileKept: true },
    });
    expect(await desk.run()).toBe(1);
    expect(await desk.look(id)).toEqual({
      state: 'DONE',
      trial: true,
      fileKept: true,
      sheet: null,
      unusedColumns: [],
      unreadSheets: [],
      refusals: [],
      figures: {
        rows: 5,
        taken: 2,
        registered: 2,
        changed: 0,
        unchanged: 1,
        refused: 2,
        warned: 2,
        blank: 0,
      },
      reasons: [
        { code: 'CREDIT_CODE_OLD_NUMBER', rows: 1, refusal: true },
        { code: 'OUTSIDE_TERRITORY', rows: 1, refusal: true },
        { code: 'DUPLICATE_IDENTICAL', rows: 1, refusal: false },
        { code: 'PERSONAL_NUMBER_MASKED', rows: 1, refusal: false },
      ],
      problems: {
        totalCount: 2,
        nodes: [
          {
            sheet: null,
            row: 3,
            column: 3,
            result: 'REFUSED',
            code: 'OUTSIDE_TERRITORY',
            field: 'address',
            name: '江阴示例2号有限公司',
            creditCode: codeOf(2),
          },
          {
            sheet: null,
            row: 5,
            column: 2,
            result: 'REFUSED',
            code: 'CREDIT_CODE_OLD_NUMBER',
            field: 'creditCode',
            name: '江阴旧号有限公司',
            creditCode: '320281000000011',
          },
        ],
      },
    });
    expect(await enterprises()).toBe(0);
    expect(await register.journal()).toEqual([]);
    expect(await register.rows('select 1 from import_seen')).toEqual([]);
  });

  test('then in earnest, with the same figures, who asked for it, and no file left', async () => {
    expect((await desk.finish(id, false)).data).toEqual({
      finishImport: { id, state: 'QUEUED', trial: false, fileKept: true },
    });
    expect(await desk.run()).toBe(1);
    expect(await desk.look(id)).toMatchObject({
      state: 'DONE',
      trial: false,
      fileKept: false,
      figures: { rows: 5, taken: 2, registered: 2, unchanged: 1, refused: 2, warned: 2 },
    });
    expect(await register.rows('select credit_code, name, authority from enterprise order by 1')).toEqual([
      { credit_code: codeOf(1), name: '江阴示例1号有限公司', authority: 'jiangyin' },
      { credit_code: codeOf(3), name: '身份证***', authority: 'jiangyin' },
    ]);
    expect(await parts()).toBe(0);
    const entries = await register.rows<Record<string, unknown>>(
      'select type, actor, acting_as, request_id, facts from journal order by seq',
    );
    expect(entries.map(({ type }) => type)).toEqual([
      'import.started',
      'enterprise.registered',
      'enterprise.registered',
      'import.finished',
    ]);
    for (const entry of entries)
      expect(entry).toMatchObject({
        actor: 'jiangyin-clerk',
        acting_as: 'AUTHORITY:jiangyin:clerk',
        request_id: 'request-of-the-test',
      });
    expect(entries[3]?.['facts']).toMatchObject({
      importId: id,
      authority: 'jiangyin',
      register: 'ENTERPRISES',
      figures: { rows: 5, registered: 2, changed: 0, unchanged: 1, refused: 2, warned: 2 },
    });
  });

  test('and the same file again is refused, with the import that took it', async () => {
    const { codes, message } = await desk.start('另名.csv', bytes);
    expect(codes).toEqual(['IMPORT_ALREADY_DONE']);
    expect(message).toContain(id);
    expect((await desk.finish(id, false)).data).toMatchObject({ finishImport: { state: 'DONE' } });
    expect((await desk.finish(id, true)).codes).toEqual(['IMPORT_FILE_GONE']);
    expect((await desk.part(id, 0, bytes)).codes).toEqual(['IMPORT_NOT_RECEIVING']);
  });

  test('from a workbook, with its sheet and the columns that are not taken', async () => {
    const workbook = await writeXlsxFile([
      {
        sheet: '名录',
        data: [
          ['企业名称', '信用代码', '法定代表人'],
          ['江阴示例10号有限公司', codeOf(10), '某人'],
          ['江阴无号公司', null, null],
        ],
      },
      { sheet: '说明', data: [['填表说明']] },
    ]).toBuffer();
    const one = await desk.send('名录.xlsx', workbook);
    await desk.finish(one, false);
    expect(await desk.run()).toBe(1);
    expect(await desk.look(one)).toMatchObject({
      state: 'DONE',
      sheet: '名录',
      unusedColumns: ['法定代表人'],
      unreadSheets: ['说明'],
      figures: { rows: 2, taken: 1, refused: 1 },
      problems: { nodes: [{ sheet: '名录', row: 3, column: 2, code: 'CREDIT_CODE_MISSING' }] },
    });
  });
});

describe('parts', () => {
  const bytes = csv(...lines(100, 2000));
  const [first = Buffer.alloc(0), second = Buffer.alloc(0)] = slices(bytes);

  test('may come twice and in any order; another content is refused; what is missing is named', async () => {
    expect(slices(bytes)).toHaveLength(3);
    const { data } = await desk.start('大.csv', bytes);
    const { id } = data?.['startImport'] as { id: string };
    expect(data).toEqual({ startImport: { id, partSize: 60_000, parts: 3, received: [] } });
    expect((await desk.part(id, 1, second)).data).toEqual({ uploadImportPart: { received: [1] } });
    expect((await desk.part(id, 1, second)).data).toEqual({ uploadImportPart: { received: [1] } });
    expect((await desk.part(id, 1, first)).codes).toEqual(['IMPORT_PART_DIFFERS']);
    const unfinished = await desk.finish(id);
    expect(unfinished.codes).toEqual(['IMPORT_PARTS_MISSING']);
    expect(unfinished.message).toBe('文件还缺 2 片：0、2。');
    expect((await desk.start('大.csv', bytes)).data).toEqual({
      startImport: { id, partSize: 60_000, parts: 3, received: [1] },
    });
    expect((await desk.ask('mutation($id: ID!) { cancelImport(id: $id) }', { id })).data).toEqual({
      cancelImport: id,
    });
    expect(await parts()).toBe(0);
    expect((await desk.ask(`{ importRun(id: "${id}") { id } }`)).codes).toEqual(['NOT_FOUND']);
  });

  test('that do not come to the SHA-256 are discarded and may be sent again', async () => {
    const other = csv(line(5000));
    const { data } = await desk.start('错.csv', other, CLERK, { sha256: 'b'.repeat(64) });
    const { id } = data?.['startImport'] as { id: string };
    await desk.part(id, 0, other);
    expect((await desk.finish(id)).codes).toEqual(['IMPORT_DIGEST_DIFFERS']);
    expect(await parts()).toBe(0);
    await desk.ask('mutation($id: ID!) { cancelImport(id: $id) }', { id });
  });
});

test('a SHA-256 that is none is a refusal beside every other reason; what no text may hold is refused before', async () => {
  const begin = (sha256: string) => desk.start('图.exe', csv(line(5001)), CLERK, { sha256 });
  expect((await begin('a')).codes).toEqual(['FILE_FORMAT_UNKNOWN', 'IMPORT_SHA256']);
  expect((await begin('a\u0000')).codes).toEqual(['TEXT_CONTROL_CHARACTER']);
});

describe('a file is refused when it is not what its name says', () => {
  test.each([
    ['文本.xlsx', csv(line(6000)), 'FILE_NOT_WORKBOOK'],
    ['工作簿.csv', Buffer.from('504b030414000600', 'hex'), 'FILE_IS_WORKBOOK'],
    ['旧.xlsx', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'FILE_OLD_WORKBOOK'],
    ['图.csv', Buffer.from(Array.from({ length: 900 }, (_, n) => (n % 3 ? n % 256 : 0))), 'FILE_BINARY'],
  ])('%s', async (name, bytes, code) => {
    const id = await desk.send(name, bytes);
    expect((await desk.finish(id)).codes).toEqual([code]);
    expect(await desk.look(id)).toMatchObject({ state: 'FAILED', fileKept: false, refusals: [{ code }] });
    expect(await parts()).toBe(0);
  });

  test('and its import fails when it has no headings', async () => {
    const id = await desk.send('无表头.csv', Buffer.from(`${line(6001)}\n`));
    expect((await desk.finish(id, false)).data).toMatchObject({ finishImport: { state: 'QUEUED' } });
    await desk.run();
    expect(await desk.look(id)).toMatchObject({
      state: 'FAILED',
      figures: null,
      refusals: [{ code: 'HEADER_MISSING' }],
    });
    expect((await register.journal()).at(-1)).toMatchObject({
      type: 'import.finished',
      facts: { refusedFor: ['HEADER_MISSING'] },
    });
  });
});
