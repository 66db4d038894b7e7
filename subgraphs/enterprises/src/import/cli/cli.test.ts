import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clock, codeOf, openRegister, type Register, scratchFolder } from '../../testing/register.fixture.ts';
import { runImport } from './cli.command.ts';

const ROOT = fileURLToPath(new URL('../../../../..', import.meta.url));
let register: Register;
const folder = scratchFolder();
const running = new Set<ChildProcess>();

beforeAll(async () => {
  register = await openRegister();
});
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  await register.close();
  folder.remove();
});

interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<{ code: number | null; signal: string | null; out: string; err: string }>;
}

function start(...args: string[]): Started {
  const child = spawn(
    process.execPath,
    ['--import', '@swc-node/register/esm-register', 'scripts/import.ts', ...args],
    {
      cwd: ROOT,
      env: {
        PATH: process.env['PATH'],
        INIT_CWD: folder.path,
        DATABASE_URL: register.database.ownerUrl,
        DATABASE_APP_URL: register.database.appUrl,
      },
    },
  );
  running.add(child);
  let [out, err] = ['', ''];
  child.stdout.on('data', (piece) => (out += piece));
  child.stderr.on('data', (piece) => (err += piece));
  const ended = new Promise<Awaited<Started['ended']>>((resolve) => {
    child.on('close', (code, signal) => {
      running.delete(child);
      resolve({ code, signal, out, err });
    });
  });
  return { child, ended };
}

const ROWS = 6000;
const line = (n: number) =>
  `江阴示例${n}号有限公司,${n % 50 === 7 ? '9.13E+17' : codeOf(n)},江阴市周庄镇示例路${n}号`;
const rows = Array.from({ length: ROWS }, (_, n) => line(n));

describe('npm run import', () => {
  test(
    'survives a kill -9: the next start goes on, nothing is doubled or lost',
    { timeout: 60_000 },
    async () => {
      folder.write('killed.csv', `企业名称,统一社会信用代码,地址\n${rows.join('\n')}\n`);
      const first = start('enterprises', 'killed.csv', '--authority', 'jiangyin');
      let taken = 0;
      while (taken === 0 && first.child.exitCode === null) {
        await sleep(5);
        taken = (await register.rows<{ rows: number }>('select rows from import_run')).at(0)?.rows ?? 0;
      }
      first.child.kill('SIGKILL');
      expect(await first.ended).toMatchObject({ signal: 'SIGKILL' });

      const [half] = await register.rows<{
        rows: number;
        entries: number;
        enterprises: number;
        finished_at: string | null;
      }>(
        'select rows, registered as entries, (select count(*)::int from enterprise) as enterprises, finished_at from import_run',
      );
      expect(half?.finished_at).toBeNull();
      expect(half?.rows).toBeGreaterThan(0);
      expect(half?.rows).toBeLessThan(ROWS);
      expect(half?.enterprises).toBe(half?.entries);
      expect(await register.journal()).toHaveLength(half?.entries ?? -1);

      const second = await start(
        'enterprises',
        'killed.csv',
        '--authority',
        'jiangyin',
        '--report',
        'report.json',
      ).ended;
      expect(second).toMatchObject({ code: 0 });
      expect(second.err).toContain('从中断处继续');
      const report: unknown = JSON.parse(readFileSync(join(folder.path, 'report.json'), 'utf8'));
      expect(report).toMatchObject({
        file: 'killed.csv',
        counts: { rows: 6000, taken: 5880, registered: 5880, unchanged: 0, refused: 120, resumed: 1 },
        reasons: [{ isRefusal: true, code: 'CREDIT_CODE_SCIENTIFIC', rows: 120 }],
      });
      const journal = await register.journal();
      expect(journal).toHaveLength(5880);
      expect(new Set(journal.map((entry) => entry.subject)).size).toBe(5880);
      expect(await register.rows('select count(*)::int as n from enterprise')).toEqual([{ n: 5880 }]);
      expect(
        await register.rows(
          'select count(*)::int as n, count(distinct line)::int as lines from import_issue',
        ),
      ).toEqual([{ n: 120, lines: 120 }]);
    },
  );

  test('prints a summary and writes a table that a spreadsheet opens, without formulas', async () => {
    folder.write(
      'small.tsv',
      `name\tcredit_code\tlegal_person\n=1+1有限公司\t320281000000011\t某人\n江阴示例0号有限公司\t${codeOf(0)}\t某人\n`,
    );
    const { code, out, err } = await start('enterprises', 'small.tsv', '--authority', 'jiangyin').ended;
    expect(code).toBe(0);
    expect(out).toContain('数据行 rows: 2\n收下 taken: 0\n');
    expect(out).toContain('未变 unchanged: 1\n拒收 refused: 1\n');
    expect(out).toContain('没有用到的列 columns not taken: legal_person');
    expect(err).toContain('导入 importing 100%');
    const name =
      readdirSync(folder.path).find((one) => one.startsWith('import-report-jiangyin-small-')) ?? '';
    const table = readFileSync(join(folder.path, name), 'utf8').split('\r\n');
    expect(table[0]).toBe(
      '\ufeff行号 line\t处理结果 result\t原因 reason\t说明\texplanation\t企业名称 name\t统一社会信用代码 credit code',
    );
    expect(table[1]).toContain('2\t拒收 refused\tCREDIT_CODE_OLD_NUMBER\t');
    expect(table[1]).toContain("\t'=1+1有限公司\t320281000000011");
    expect(table).toContain('拒收 refused\t1');
  });

  test.each<[string, string[], number, string]>([
    ['no file', ['enterprises', '--authority', 'jiangyin'], 2, '[FILE_MISSING]'],
    ['no authority', ['enterprises', 'small.tsv'], 2, '[AUTHORITY_MISSING]'],
    [
      'an unknown authority',
      ['enterprises', 'small.tsv', '--authority', 'nobody'],
      2,
      '没有代号为“nobody”的监管部门',
    ],
    [
      'an unknown option',
      ['enterprises', 'small.tsv', '--authority', 'jiangyin', '--force'],
      2,
      '[ARGUMENTS]',
    ],
    [
      'something else to import',
      ['agencies', 'small.tsv', '--authority', 'jiangyin'],
      2,
      '只能导入 enterprises',
    ],
    [
      'a file that is not there',
      ['enterprises', 'none.tsv', '--authority', 'jiangyin'],
      1,
      '找不到文件“none.tsv”',
    ],
    ['a folder', ['enterprises', '.', '--authority', 'jiangyin'], 1, '[FILE_IS_FOLDER]'],
    [
      'a report over the file itself',
      ['enterprises', 'small.tsv', '--authority', 'jiangyin', '--report', 'small.tsv'],
      1,
      '[REPORT_PATH]',
    ],
    [
      'a report in no folder',
      ['enterprises', 'small.tsv', '--authority', 'jiangyin', '--report', 'none/r.tsv'],
      1,
      '[REPORT_PATH]',
    ],
    [
      'a database that does not answer',
      ['enterprises', 'small.tsv', '--authority', 'jiangyin'],
      1,
      '导入中断（no database）',
    ],
  ])('says of %s what is wrong', async (_, args, code, words) => {
    const err = new PassThrough();
    const said: string[] = [];
    const ended = await runImport(args, {
      folder: folder.path,
      clock,
      out: (text) => said.push(text),
      err,
      openDatabases: () => Promise.reject(new Error('no database')),
    });
    expect(ended).toBe(code);
    expect(said).toEqual([]);
    expect(String(err.read())).toContain(words);
  });
});
