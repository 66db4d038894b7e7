import { access, stat } from 'node:fs/promises';
import { basename, dirname, extname, resolve } from 'node:path';
import { openDatabase } from '@chengan/shared/database/database';
import { migrate } from '@chengan/shared/database/migrate';
import { systemFork } from '@chengan/shared/database/session';
import { type Outcome, ok, type Problem, refused } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import { MIGRATIONS, SCHEMA } from '../../database/migrations.ts';
import { openSource } from '../file/open-source.store.ts';
import type { Source } from '../file/source.ts';
import { countIssues, issuesOf } from '../report/report.store.ts';
import { writeReport } from '../report/report-file.store.ts';
import { codeWords } from '../report/report-words.ts';
import { summaryRows } from '../report/summary.ts';
import { importFile } from '../run/import-file.command.ts';
import { type ImportArguments, readArguments, USAGE } from './arguments.ts';
import { type ErrorStream, progressDisplay } from './progress.ts';

export interface CliSurroundings {
  /** Folder that relative paths start from. */
  readonly folder: string;
  readonly clock: Clock;
  readonly out: (line: string) => void;
  readonly err: ErrorStream;
  /** Opens the database only when the file is known to be good. */
  readonly openDatabases: () => Promise<{
    readonly ownerUrl: string;
    readonly appUrl: string;
    readonly stop?: () => Promise<void>;
  }>;
}

/** Runs one import from the command line. Returns the exit code: 0 done (rows may be refused), 1 refused as a whole, 2 not understood. */
export async function runImport(args: readonly string[], surroundings: CliSurroundings): Promise<0 | 1 | 2> {
  const { err, folder, clock } = surroundings;
  const asked = readArguments(args);
  if (!asked.ok) {
    complain(err, asked.problems);
    err.write(`${USAGE}\n`);
    return 2;
  }
  const started = clock.now();
  const path = resolve(folder, asked.value.file);
  const report = await reportPath(asked.value, path, surroundings);
  if (!report.ok) return complain(err, report.problems);
  const source = await openSource(path, asked.value.sheet);
  if (!source.ok) return complain(err, source.problems);
  try {
    const outcome = await importInto(source.value, asked.value, report.value, surroundings).catch(brokenOff);
    if (!outcome.ok) return complain(err, outcome.problems);
    surroundings.out(`用时 seconds: ${((clock.now() - started) / 1000).toFixed(1)}`);
    surroundings.out(`报告 report: ${report.value}`);
    return 0;
  } finally {
    await source.value.close();
  }
}

async function importInto(
  source: Source,
  asked: ImportArguments,
  report: string,
  { clock, err, out, openDatabases }: CliSurroundings,
): Promise<Outcome<void>> {
  const database = await openDatabases();
  try {
    await migrate({
      schema: SCHEMA,
      ownerUrl: database.ownerUrl,
      appUrl: database.appUrl,
      migrations: MIGRATIONS,
    });
    const orm = await openDatabase({ schema: SCHEMA, entities: [], url: database.appUrl, poolSize: 2 });
    const display = progressDisplay(err);
    try {
      const run = await importFile({
        fork: () => systemFork(orm, 'import'),
        clock,
        source,
        authority: asked.authority,
        actor: 'system:import',
        onProgress: display.update,
      });
      display.stop();
      if (!run.ok) return run;
      const em = systemFork(orm, 'import');
      const counts = await countIssues(em, run.value.id);
      await writeReport(report, {
        run: run.value,
        fileName: source.name,
        counts,
        issues: issuesOf(em, run.value.id),
      });
      for (const note of notesOn(source)) out(note);
      for (const [zh, en, count] of summaryRows(run.value)) out(`${zh} ${en.trim()}: ${count}`);
      for (const { isRefusal, code, rows } of counts)
        out(`${isRefusal ? '拒收 refused' : '提示 note'} · ${codeWords(code).join(' ')}: ${rows}`);
      return ok(undefined);
    } finally {
      display.stop();
      await orm.close();
    }
  } finally {
    await database.stop?.();
  }
}

/** The database or the disk failed: no fault of the file, and no stack for the clerk. */
function brokenOff(error: unknown): Outcome<void> {
  const detail = error instanceof Error ? error.message : String(error);
  return refused({
    code: 'IMPORT_BROKEN_OFF',
    message: `导入中断（${detail}）；已收下的行保留，排除故障后用同一命令可从中断处继续。`,
    messageEn: `The import was broken off (${detail}); rows taken so far are kept. Run the same command again to go on.`,
  });
}

function notesOn({ header, unreadSheets, encoding, format, name }: Source): readonly string[] {
  return [
    `文件 file: ${name} (${format}${encoding ? `, ${encoding}` : ''})`,
    ...(header.line > 1
      ? [
          `表头在第 ${header.line} 行，以上的行不是数据 headings on line ${header.line}; the lines above are no rows`,
        ]
      : []),
    ...(header.unused.length > 0 ? [`没有用到的列 columns not taken: ${header.unused.join('、')}`] : []),
    ...(unreadSheets.length > 0
      ? [`没有读的工作表 sheets not read: ${unreadSheets.join('、')} (--sheet)`]
      : []),
  ];
}

/** Where the report goes; checked first, so that a long import does not end without one. */
async function reportPath(
  { report, authority }: ImportArguments,
  file: string,
  { folder, clock }: CliSurroundings,
): Promise<Outcome<string>> {
  const stamp = new Date(clock.now() + 8 * 3_600_000)
    .toISOString()
    .slice(0, 19)
    .replace(/[-:]/g, '')
    .replace('T', '-');
  const name = basename(file, extname(file)).slice(0, 60);
  const path = resolve(folder, report ?? `import-report-${authority}-${name}-${stamp}.tsv`);
  if (path === file)
    return refused(
      badReport('报告不能写在被导入的文件上。', 'The report must not replace the file that is imported.'),
    );
  if (!['.tsv', '.json'].includes(extname(path).toLowerCase()))
    return refused(
      badReport('报告文件须以 .tsv 或 .json 结尾。', 'The name of the report must end in .tsv or .json.'),
    );
  const isFolder = await stat(path).then(
    (about) => about.isDirectory(),
    () => false,
  );
  const isWritable = await access(dirname(path), 2).then(
    () => true,
    () => false,
  );
  return isFolder || !isWritable
    ? refused(badReport(`写不了报告：${path}`, `The report cannot be written: ${path}`))
    : ok(path);
}

const badReport = (message: string, messageEn: string): Problem => ({
  code: 'REPORT_PATH',
  message,
  messageEn,
  field: 'report',
});

function complain(err: ErrorStream, problems: readonly Problem[]): 1 {
  for (const { code, message, messageEn } of problems) err.write(`${message} ${messageEn} [${code}]\n`);
  return 1;
}
