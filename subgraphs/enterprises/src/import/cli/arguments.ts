import { parseArgs } from 'node:util';
import { authorityProblem } from '@chengan/shared/authority/authority';
import { type Outcome, type Problem, refused, unless } from '@chengan/shared/outcome/outcome';

export interface ImportArguments {
  readonly file: string;
  readonly authority: string;
  readonly report: string | undefined;
  readonly sheet: string | undefined;
}

export const USAGE = `用法 usage:
  npm run import -- enterprises 文件 FILE --authority 代号 ID [--report 报告文件 FILE] [--sheet 工作表 NAME]
  文件 FILE: .tsv, .csv, .xlsx；代号 ID: jiangyin, changji, suzhou, hangjin, huiji 或其下属 or one below them
  报告 report: .tsv（默认 default）或 or .json`;

/** What the command line asks for; every mistake at once. */
export function readArguments(args: readonly string[]): Outcome<ImportArguments> {
  const parsed = parse(args);
  if (!parsed) return refused(wrong('ARGUMENTS', '看不懂命令行。', 'The command line is not understood.'));
  const { values, positionals } = parsed;
  const [what, file, ...surplus] = positionals;
  const authority = values.authority ?? '';
  const stranger = authority === '' ? NO_AUTHORITY : authorityProblem(authority, 'authority');
  const problems = [
    ...(what === 'enterprises'
      ? []
      : [wrong('ARGUMENTS', '只能导入 enterprises（企业名录）。', 'Only enterprises can be imported.')]),
    ...(file === undefined ? [wrong('FILE_MISSING', '没有指明文件。', 'No file is named.')] : []),
    ...(surplus.length > 0
      ? [
          wrong(
            'ARGUMENTS',
            '一次只能导入一个文件（路径里有空格时请加引号）。',
            'One file at a time (quote a path with blanks).',
          ),
        ]
      : []),
    ...(stranger ? [stranger] : []),
  ];
  return unless(problems, () => ({
    file: file ?? '',
    authority,
    report: values.report,
    sheet: values.sheet,
  }));
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { authority: { type: 'string' }, report: { type: 'string' }, sheet: { type: 'string' } },
    });
  } catch {
    return undefined; // an option that there is not
  }
}

const wrong = (code: string, message: string, messageEn: string): Problem => ({ code, message, messageEn });
const NO_AUTHORITY = wrong(
  'AUTHORITY_MISSING',
  '没有指明监管部门：--authority 代号。',
  'No authority is named: --authority ID.',
);
