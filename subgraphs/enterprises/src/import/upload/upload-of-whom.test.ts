import { checkDigitOf } from '@chengan/shared/credit-code/credit-code';
import { systemFork } from '@chengan/shared/database/session';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeOf, openRegister, type Register } from '../../testing/register.fixture.ts';
import { official, type UploadDesk, uploadDesk } from '../../testing/upload.fixture.ts';

let register: Register;
let desk: UploadDesk;
beforeAll(async () => {
  register = await openRegister();
  desk = await uploadDesk(register);
});
afterAll(() => register.close());

const line = (n: number) => `江阴示例${n}号有限公司,${codeOf(n)},江阴市周庄镇示例路1号`;
const csv = (...lines: string[]) => Buffer.from(`企业名称,统一社会信用代码,地址\n${lines.join('\n')}\n`);

describe('whoever is not of the authority', () => {
  const bytes = csv(line(7000));
  test.each([
    ['a clerk of another bureau', official('changji'), 'NOT_FOUND', 'NOT_FOUND'],
    ['a clerk of a town below', official('jiangyin-320281108'), 'NOT_FOUND', 'NOT_FOUND'],
  ])('%s neither sees its import nor goes on with it', async (_, stranger, seen, gone) => {
    const id = await desk.send('本局.csv', bytes);
    expect((await desk.ask(`{ importRun(id: "${id}") { id } }`, {}, stranger)).codes).toEqual([seen]);
    expect((await desk.part(id, 0, bytes, stranger)).codes).toEqual([gone]);
    expect((await desk.finish(id, true, stranger)).codes).toEqual([gone]);
    expect((await desk.ask('{ importRuns { totalCount } }', {}, stranger)).data).toEqual({
      importRuns: { totalCount: 0 },
    });
  });

  test('the bureau above a town sees its imports, and leaves them to it', async () => {
    const town = official('jiangyin-320281108');
    const id = await desk.send('镇.csv', csv(line(7001)), town);
    expect(await desk.look(id)).toMatchObject({ state: 'RECEIVING', fileKept: true, figures: null });
    expect((await desk.finish(id)).codes).toEqual(['FORBIDDEN']);
    const own = await desk.ask(
      '{ importRuns(first: 1) { totalCount nodes { id authority { id } startedBy } } }',
      {},
      town,
    );
    expect(own.data).toEqual({
      importRuns: {
        totalCount: 1,
        nodes: [{ id, authority: { id: 'jiangyin-320281108' }, startedBy: '演示经办' }],
      },
    });
  });

  test('nobody, an auditor and a key without the scope are refused', async () => {
    const auditor = {
      account: 'a',
      name: '甲',
      kind: 'AUTHORITY',
      role: 'auditor',
      holder: 'jiangyin',
      scopes: ['register:import'],
    } as const;
    const query = '{ importRuns { totalCount } }';
    expect((await desk.ask(query, {}, 'nobody')).codes).toEqual(['UNAUTHENTICATED']);
    expect((await desk.ask(query, {}, auditor)).codes).toEqual(['FORBIDDEN']);
    expect((await desk.ask(query, {}, { ...auditor, role: 'clerk', scopes: [] })).codes).toEqual([
      'FORBIDDEN',
    ]);
  });
});

test('without an address the division in the credit code decides, and the city corrects what its town holds', async () => {
  const town = official('jiangyin-320281108');
  const first17 = '91410108MADEM9001';
  const foreign = `甲示例有限公司,${first17}${checkDigitOf(first17)},`;
  const own = (name: string) => `${name},${codeOf(9002)},`;
  const take = async (name: string, bytes: Buffer, who: typeof town) => {
    const id = await desk.send(name, bytes, who);
    await desk.finish(id, false, who);
    await desk.run();
    return desk.look(id);
  };
  expect(await take('镇名录.csv', csv(foreign, own('江阴示例有限公司')), town)).toMatchObject({
    figures: { registered: 1, refused: 1 },
    reasons: [{ code: 'OUTSIDE_TERRITORY', refusal: true }, { code: 'TOWN_UNKNOWN' }],
  });
  const corrected = await take('更正.csv', csv(own('江阴更正有限公司')), official('jiangyin'));
  expect(corrected).toMatchObject({ figures: { changed: 1, refused: 0 } });
});

test('three imports of an authority may be under way, and no fourth', async () => {
  const changji = official('changji');
  const start = (n: number) => desk.start(`${n}.csv`, csv(line(7100 + n)), changji);
  for (const n of [1, 2, 3]) expect((await start(n)).codes).toEqual([]);
  expect((await start(4)).codes).toEqual(['IMPORT_TOO_MANY_OPEN']);
});

test('runs are listed by the page, newest first, and their problems too', async () => {
  const bytes = csv(...Array.from({ length: 5 }, (_, n) => `江阴示例${n}号有限公司,x${n},江阴市`));
  const id = await desk.send('全错.csv', bytes, official('hangjin'));
  await desk.finish(id, true, official('hangjin'));
  await desk.run();
  const page = async (after: string | null) => {
    const { data } = await desk.ask(
      `query($id: ID!, $after: String) { importRun(id: $id) { problems(first: 2, after: $after) {
        totalCount nodes { row } pageInfo { hasNextPage endCursor } } } }`,
      { id, after },
      official('hangjin'),
    );
    return (data?.['importRun'] as { problems: { nodes: unknown[]; pageInfo: { endCursor: string } } })
      .problems;
  };
  const first = await page(null);
  expect(first).toMatchObject({
    totalCount: 5,
    nodes: [{ row: 2 }, { row: 3 }],
    pageInfo: { hasNextPage: true },
  });
  const last = await page((await page(first.pageInfo.endCursor)).pageInfo.endCursor);
  expect(last).toMatchObject({ nodes: [{ row: 6 }], pageInfo: { hasNextPage: false } });
});

test('a trial judges a name that its own file brings twice, as the taking does', async () => {
  const twice = csv(line(7200), `江阴示例7200号有限公司,${codeOf(7201)},江阴市周庄镇`);
  const id = await desk.send('同名.csv', twice);
  const reasons = async (trial: boolean) => {
    await desk.finish(id, trial);
    await desk.run({ batchSize: 1 });
    return desk.look(id);
  };
  const found = {
    reasons: [{ code: 'NAME_OF_OTHER_CODE', rows: 1, refusal: false }],
    figures: { warned: 1 },
  };
  expect(await reasons(true)).toMatchObject({ ...found, state: 'DONE' });
  expect(await reasons(false)).toMatchObject({ ...found, state: 'DONE' });
});

test('the database keeps the files of another authority from a statement that asks for all', async () => {
  await desk.send('待办.csv', csv(line(7300)), official('huiji'));
  const own = await register.rows<{ n: number }>(
    `select count(*)::int as n from import_part where authority = 'huiji'`,
  );
  expect(own).toEqual([{ n: 1 }]);
  const em = register.orm.em.fork({ session: { variables: { 'hub.authorities': 'changji' } } });
  expect(await em.execute('select 1 from import_part')).toEqual([]);
  expect(await systemFork(register.orm, 'test').execute('select 1 from import_part limit 1')).toHaveLength(1);
});
