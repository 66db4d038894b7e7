import { open, rename, rm } from 'node:fs/promises';
import { extname } from 'node:path';
import type { ImportRun } from '../run/import-run.store.ts';
import type { Issue, IssueCount } from './report.store.ts';
import { codeWords, RESULT_WORDS } from './report-words.ts';
import { summaryRows } from './summary.ts';

export interface Report {
  readonly run: ImportRun;
  readonly fileName: string;
  readonly counts: readonly IssueCount[];
  readonly issues: AsyncIterable<Issue>;
}

/** Writes the report to `path`: JSON when it ends in .json, else a table for a spreadsheet. Replaces a file of that name whole. */
export async function writeReport(path: string, report: Report): Promise<void> {
  const half = `${path}.part`;
  const file = await open(half, 'w');
  try {
    const pieces = extname(path).toLowerCase() === '.json' ? jsonPieces(report) : tablePieces(report);
    for await (const piece of pieces) await file.write(piece);
    await file.close();
    await rename(half, path);
  } catch (error) {
    await file.close();
    await rm(half, { force: true });
    throw error;
  }
}

const HEADINGS = [
  '行号 line',
  '处理结果 result',
  '原因 reason',
  '说明',
  'explanation',
  '企业名称 name',
  '统一社会信用代码 credit code',
];
const MARK = '\ufeff';

async function* tablePieces({ run, fileName, counts, issues }: Report): AsyncGenerator<string> {
  yield `${MARK}${row(HEADINGS)}`;
  for await (const issue of issues) {
    const result = RESULT_WORDS[issue.result].join(' ');
    yield row([
      String(issue.line),
      result,
      issue.code,
      issue.message,
      issue.messageEn,
      issue.name ?? '',
      issue.creditCode ?? '',
    ]);
  }
  yield '\r\n';
  yield row(['汇总 summary', fileName]);
  for (const [zh, en, count] of summaryRows(run)) yield row([`${zh} ${en}`, String(count)]);
  for (const { isRefusal, code, rows } of counts) {
    yield row([`${isRefusal ? '拒收 refused' : '提示 note'}：${codeWords(code).join(' ')}`, String(rows)]);
  }
}

async function* jsonPieces({ run, fileName, counts, issues }: Report): AsyncGenerator<string> {
  const { id, lastRecord: _, isFinished: __, ...totals } = run;
  yield `{\n"file": ${JSON.stringify(fileName)},\n"run": ${JSON.stringify(id)},\n"counts": ${JSON.stringify({ taken: run.registered + run.changed, ...totals })},\n"reasons": ${JSON.stringify(counts)},\n"lines": [`;
  let separator = '\n';
  for await (const { ordinal: ___, ...issue } of issues) {
    yield `${separator}${JSON.stringify(issue)}`;
    separator = ',\n';
  }
  yield '\n]\n}\n';
}

/** One line of the table. What a spreadsheet would take for a formula is disarmed; line breaks and tabs become blanks. */
function row(cells: readonly string[]): string {
  return `${cells.map((cell) => (/^[=+\-@]/.test(cell) ? `'${cell}` : cell).replace(/[\t\r\n"]+/g, ' ')).join('\t')}\r\n`;
}
