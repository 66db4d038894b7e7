import type { Problem } from '@chengan/shared/outcome/outcome';
import type { EncodingVerdict } from '../encoding/encoding-probe.ts';

const at = (code: string, message: string, messageEn: string): Problem => ({
  code,
  message,
  messageEn,
  field: 'file',
});

export const fileMissing = (name: string) =>
  at('FILE_MISSING', `找不到文件“${name}”，请检查路径。`, `There is no file "${name}"; check the path.`);
export const fileIsFolder = (name: string) =>
  at(
    'FILE_IS_FOLDER',
    `“${name}”是文件夹，请指明其中的一个文件。`,
    `"${name}" is a folder; name one file in it.`,
  );
export const fileIsNoFile = (name: string) =>
  at('FILE_NOT_REGULAR', `“${name}”不是普通文件。`, `"${name}" is not a regular file.`);
export const fileUnreadable = (name: string) =>
  at('FILE_UNREADABLE', `没有读取“${name}”的权限。`, `"${name}" may not be read.`);
export const fileEmpty = () => at('FILE_EMPTY', '文件是空的。', 'The file is empty.');
export const formatUnknown = (name: string) =>
  at(
    'FILE_FORMAT_UNKNOWN',
    `“${name}”不是可以导入的文件：请用 .tsv、.csv 或 .xlsx。`,
    `"${name}" cannot be imported: use .tsv, .csv or .xlsx.`,
  );
export const oldWorkbook = () =>
  at(
    'FILE_OLD_WORKBOOK',
    '这是旧格式的 Excel 文件（.xls），或有密码保护；请在 Excel 中另存为不加密的 .xlsx。',
    'This is an Excel file of the old kind (.xls), or one with a password; save it as .xlsx without a password.',
  );
export const workbookUnderOtherName = () =>
  at(
    'FILE_IS_WORKBOOK',
    '文件内容是 Excel 工作簿，扩展名却不是 .xlsx；请改正扩展名。',
    'The file is an Excel workbook, but its name does not end in .xlsx; correct the name.',
  );
export const notAWorkbook = () =>
  at(
    'FILE_NOT_WORKBOOK',
    '扩展名是 .xlsx，内容却不是 Excel 工作簿，或已损坏；请在 Excel 中打开并另存。',
    'The name ends in .xlsx, but the file is no Excel workbook or is damaged; open it in Excel and save it again.',
  );
export const workbookTooLarge = (megabytes: number) =>
  at(
    'FILE_WORKBOOK_TOO_LARGE',
    `工作簿太大，不能整本读入（展开后上限 ${megabytes} MB）；请另存为 .csv 再导入。`,
    `The workbook is too large to be read whole (at most ${megabytes} MB when unpacked); save it as .csv and import that.`,
  );
export const sheetMissing = (sheet: string, sheets: readonly string[]) =>
  at(
    'FILE_SHEET_MISSING',
    `没有名为“${sheet}”的工作表；有：${sheets.join('、')}。`,
    `There is no sheet "${sheet}"; there are: ${sheets.join(', ')}.`,
  );

export const errorCellsMany = (sheet: string, limit: number) =>
  at(
    'WORKBOOK_ERROR_CELLS_MANY',
    `工作表“${sheet}”有 ${limit} 个以上的单元格是 #REF! 一类的错误值，请先在原表中改正。`,
    `The sheet "${sheet}" has ${limit} cells or more that hold an error such as #REF!; mend it first.`,
  );

export function encodingProblem(verdict: Exclude<EncodingVerdict, { kind: 'known' }>): Problem {
  switch (verdict.kind) {
    case 'damaged':
      return at(
        'FILE_DAMAGED',
        `文件是 ${verdict.encoding.toUpperCase()} 编码，但第 ${verdict.line} 行有损坏的字符；请重新导出。`,
        `The file is in ${verdict.encoding.toUpperCase()}, but line ${verdict.line} has damaged characters; export it again.`,
      );
    case 'cut-off':
      return at(
        'FILE_CUT_OFF',
        `文件是 ${verdict.encoding.toUpperCase()} 编码，末尾不完整；请重新导出。`,
        `The file is in ${verdict.encoding.toUpperCase()} and is cut off at the end; export it again.`,
      );
    case 'binary':
      return at('FILE_BINARY', '文件内容不是文本。', 'The file holds no text.');
    case 'unknown':
      return at(
        'FILE_ENCODING_UNKNOWN',
        '认不出文件的编码；请另存为 UTF-8（Excel：“CSV UTF-8”）。',
        'The encoding of the file is not known; save it as UTF-8 (in Excel: "CSV UTF-8").',
      );
  }
}

export const headerMissing = (lines: number) =>
  at(
    'HEADER_MISSING',
    `前 ${lines} 行里没有表头：须有“企业名称”和“统一社会信用代码”两列。`,
    `There is no line of headings among the first ${lines}: the columns "name" and "credit_code" are needed.`,
  );
export const columnMissing = (missing: readonly string[], headings: readonly string[]) =>
  at(
    'COLUMN_MISSING',
    `表头缺少：${missing.map(zh).join('、')}；现有：${headings.map(short).join('、')}。`,
    `Missing columns: ${missing.map(en).join(', ')}; found: ${headings.map(short).join(', ')}.`,
  );
export const columnTwice = (column: string, headings: readonly string[]) =>
  at(
    'COLUMN_TWICE',
    `有两列都像“${zh(column)}”：${headings.map(short).join('、')}；请只留一列。`,
    `Two columns both look like "${en(column)}": ${headings.map(short).join(', ')}; keep one.`,
  );
export const noRows = () => at('NO_ROWS', '只有表头，没有数据行。', 'There are headings but no rows.');
export const fileChanged = () =>
  at(
    'FILE_CHANGED',
    '文件在导入过程中被改动；已收下的行保留，请重新导入。',
    'The file was changed while it was read; rows taken so far are kept. Import it again.',
  );

const zh = (column: string) => ({ name: '企业名称', creditCode: '统一社会信用代码' })[column] ?? column;
const en = (column: string) => ({ name: 'name', creditCode: 'credit_code' })[column] ?? column;
const short = (heading: string) => (heading.length > 40 ? `${heading.slice(0, 40)}…` : heading);
