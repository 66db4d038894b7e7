import { systemFork } from '@chengan/shared/database/session';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clock, codeOf, openRegister, type Register, scratchFolder } from '../../testing/register.fixture.ts';
import { openSource } from '../file/open-source.store.ts';
import type { Source } from '../file/source.ts';
import { issuesOf } from '../report/report.store.ts';
import { importFile } from './import-file.command.ts';

let register: Register;
const folder = scratchFolder();
beforeAll(async () => {
  register = await openRegister();
});
afterAll(async () => {
  await register.close();
  folder.remove();
});

const HEADINGS = 'name\tcredit_code\testablished_on\taddress\tscope';
const line = (n: number, facts: { name?: string; code?: string; address?: string; scope?: string } = {}) =>
  [
    facts.name ?? `江阴示例${n}号有限公司`,
    facts.code ?? codeOf(n),
    '2012-05-01',
    facts.address ?? '江阴市周庄镇示例路1号',
    facts.scope ?? '销售',
  ].join('\t');
const file = (name: string, lines: readonly string[]) =>
  folder.write(name, `${[HEADINGS, ...lines].join('\n')}\n`);

async function opened(path: string): Promise<Source> {
  const source = await openSource(path);
  if (!source.ok) throw new Error(source.problems[0].code);
  return source.value;
}

async function take(path: string, authority = 'jiangyin', batchSize = 3) {
  const source = await opened(path);
  const outcome = await importFile({
    fork: () => systemFork(register.orm, 'import'),
    clock,
    source,
    authority,
    actor: 'tester',
    batchSize,
  });
  await source.close();
  if (!outcome.ok) return { refused: outcome.problems.map((one) => one.code), issues: [], run: undefined };
  const issues = [];
  for await (const issue of issuesOf(systemFork(register.orm, 'test'), outcome.value.id))
    issues.push(`${issue.line} ${issue.result} ${issue.code}`);
  return { refused: [], issues, run: outcome.value };
}

describe('an import', () => {
  test('accounts for every line', async () => {
    const path = file('mixed.tsv', [
      line(1),
      line(2, { code: '320281000000011' }),
      '',
      line(3, { name: '江阴甲公司；江阴乙公司' }),
      line(1, { scope: '制造' }),
      line(1),
      line(4, { address: '湖北省武汉市惠济路1号' }),
      `"${line(5)}`,
      line(6, { code: '91320281MADEM00013' }),
      `${line(7)}\t多余`,
      line(8, { name: '江阴示例1号有限公司' }),
    ]);
    const { run, issues } = await take(path);
    expect(run).toMatchObject({
      rows: 10,
      blank: 1,
      registered: 5,
      changed: 0,
      unchanged: 1,
      refused: 4,
      warned: 5,
      isFinished: true,
    });
    expect(run).toMatchObject({ townKnown: 5, townLarger: 0, townUnknown: 0, townElsewhere: 1 });
    expect(issues).toEqual([
      '3 REFUSED CREDIT_CODE_OLD_NUMBER',
      '5 REGISTERED NAMES_SEVERAL',
      '6 REFUSED DUPLICATE_DIFFERS',
      '7 UNCHANGED DUPLICATE_IDENTICAL',
      '8 REGISTERED ADDRESS_ELSEWHERE',
      '9 REFUSED QUOTES_UNBALANCED',
      '10 REGISTERED CREDIT_CODE_CHECK_DIGIT',
      '11 REFUSED COLUMN_COUNT',
      '12 REGISTERED NAME_OF_OTHER_CODE',
    ]);
    expect(await register.journal()).toHaveLength(5);
    expect(await register.rows('select 1 from import_seen')).toEqual([]);
  });

  test('of the same file changes nothing and writes no entry', async () => {
    const before = await register.rows('select * from enterprise order by credit_code');
    const { run } = await take(`${folder.path}/mixed.tsv`);
    expect(run).toMatchObject({ rows: 10, registered: 0, changed: 0, unchanged: 6, refused: 4 });
    expect(await register.journal()).toHaveLength(5);
    expect(await register.rows('select * from enterprise order by credit_code')).toEqual(before);
  });

  test('of a newer file changes what differs and keeps what is not in it', async () => {
    const { run } = await take(
      file('newer.tsv', [line(1, { scope: '' }), line(3, { name: '江阴甲公司', scope: '制造' })]),
    );
    expect(run).toMatchObject({ rows: 2, changed: 1, unchanged: 1 });
    expect((await register.journal()).at(-1)).toMatchObject({
      type: 'enterprise.changed',
      subject: codeOf(3),
      facts: { name: '江阴甲公司', aliases: ['江阴乙公司'], changed: ['scope'] },
    });
  });

  test("does not touch another authority's enterprise", async () => {
    const { run, issues } = await take(file('foreign.tsv', [line(4, { scope: '采矿' })]), 'hangjin');
    expect(run).toMatchObject({ rows: 1, registered: 0, changed: 0, unchanged: 1 });
    expect(issues).toEqual(['2 UNCHANGED ADDRESS_ELSEWHERE', '2 UNCHANGED OTHER_AUTHORITY']);
  });

  test('for an unknown authority is refused, with nothing stored', async () => {
    expect((await take(file('nobody.tsv', [line(90)]), 'nobody')).refused).toEqual(['AUTHORITY_UNKNOWN']);
    expect(await register.rows(`select 1 from import_run where file_name = 'nobody.tsv'`)).toEqual([]);
  });

  test('takes a number of statements for each batch that does not depend on its rows', async () => {
    const count = async (name: string, from: number, rows: number) => {
      const path = file(
        name,
        Array.from({ length: rows }, (_, n) => line(from + n)),
      );
      register.statements();
      await take(path, 'jiangyin', 1000);
      return register.statements().length;
    };
    expect(await count('few.tsv', 1000, 2)).toBe(await count('many.tsv', 2000, 400));
  });
});

describe('an import that is broken off', () => {
  const lines = Array.from({ length: 20 }, (_, n) =>
    n % 7 === 3 ? line(500 + n, { code: 'x' }) : line(500 + n),
  );
  lines[15] = line(500); // a duplicate of a line that an earlier start took

  test('goes on after its last batch; nothing is doubled or lost', async () => {
    const source = await opened(file('broken-off.tsv', lines));
    let batches = 0;
    const start = () =>
      importFile({
        fork: () => systemFork(register.orm, 'import'),
        clock,
        source,
        authority: 'jiangyin',
        actor: 'tester',
        batchSize: 4,
        onProgress: () => {
          batches += 1;
          if (batches === 4) throw new Error('killed');
        },
      });
    const entries = (await register.journal()).length;
    await expect(start()).rejects.toThrow('killed');
    expect(
      await register.rows(`select last_record, rows, registered from import_run where finished_at is null`),
    ).toEqual([{ last_record: 13, rows: 12, registered: 10 }]);
    const outcome = await start();
    expect(outcome).toMatchObject({
      ok: true,
      value: { rows: 20, registered: 16, unchanged: 1, refused: 3, resumed: 1, isFinished: true },
    });
    expect((await register.journal()).length - entries).toBe(16);
    await source.close();
  });

  test('is not carried on by two at the same time', async () => {
    const path = file(
      'twice.tsv',
      Array.from({ length: 60 }, (_, n) => line(700 + n)),
    );
    const sources = [await opened(path), await opened(path)];
    const both = await Promise.all(
      sources.map((source) =>
        importFile({
          fork: () => systemFork(register.orm, 'import'),
          clock,
          source,
          authority: 'jiangyin',
          actor: 'tester',
          batchSize: 2,
        }),
      ),
    );
    for (const source of sources) await source.close();
    expect(both.map((one) => (one.ok ? 'taken' : one.problems[0].code)).sort()).toEqual([
      'IMPORT_ALREADY_RUNNING',
      'taken',
    ]);
    expect(
      await register.rows(
        `select count(*)::int as n from journal where subject_id >= '${codeOf(700)}' and subject_id <= '${codeOf(759)}'`,
      ),
    ).toEqual([{ n: 60 }]);
  });

  test('by a file that changes underneath says so and keeps what was taken', async () => {
    const path = file('moving.tsv', [line(800), line(801)]);
    const source = await opened(path);
    file('moving.tsv', [line(800), line(801), line(802)]);
    const outcome = await importFile({
      fork: () => systemFork(register.orm, 'import'),
      clock,
      source,
      authority: 'jiangyin',
      actor: 'tester',
    });
    await source.close();
    expect(!outcome.ok && outcome.problems[0].code).toBe('FILE_CHANGED');
    expect((await take(path)).run).toMatchObject({ rows: 3 });
  });
});
