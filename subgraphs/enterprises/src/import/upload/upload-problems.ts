import { problem } from '@chengan/shared/outcome/problem';

const of = (code: string, message: string, messageEn: string, field?: string) =>
  problem(code, message, messageEn, { field });

// Starting

export const nameMalformed = () =>
  of(
    'IMPORT_FILE_NAME',
    '文件名须有 1 至 200 字，除扩展名外不为空，不含路径、控制字符和不可见的字符。',
    'The file name must have 1 to 200 characters, beside its extension, without a path, control or invisible characters.',
    'fileName',
  );
export const nameOfOtherKind = () =>
  of(
    'FILE_FORMAT_UNKNOWN',
    '只能导入 .tsv、.csv 或 .xlsx 文件；旧格式 .xls 请在 Excel 中另存为 .xlsx。',
    'Only .tsv, .csv and .xlsx can be imported; save an old .xls as .xlsx.',
    'fileName',
  );
export const fileSizeWrong = (limit: number) =>
  of(
    'IMPORT_FILE_SIZE',
    `文件须有 1 字节至 ${limit / 1_000_000} MB；更大的名录请拆分，或由系统管理员用命令导入。`,
    `The file must have 1 byte to ${limit / 1_000_000} MB; split a larger register, or have it imported by command.`,
    'size',
  );
export const digestMalformed = () =>
  of(
    'IMPORT_SHA256',
    'SHA-256 须为 64 位十六进制数。',
    'The SHA-256 must be 64 hexadecimal digits.',
    'sha256',
  );
export const sheetMalformed = () =>
  of(
    'IMPORT_SHEET',
    '工作表名最多 100 字，不含控制字符和不可见的字符。',
    'The name of a sheet has at most 100 characters, none of them invisible.',
    'sheet',
  );
export const alreadyTaken = (run: string, on: string, fileName: string) =>
  of(
    'IMPORT_ALREADY_DONE',
    `同一文件已于 ${on} 以“${fileName}”导入（导入编号 ${run}），无须重复导入。`,
    `The same file was imported on ${on} as "${fileName}" (import ${run}); it need not be imported again.`,
    'sha256',
  );
export const alreadyUnderWay = (id: string) =>
  of(
    'IMPORT_ALREADY_RUNNING',
    `同一文件正在排队或处理（导入编号 ${id}），请等它结束。`,
    `The same file is waiting or being read (import ${id}); wait until it ends.`,
    'sha256',
  );
export const tooManyOpen = (limit: number) =>
  of(
    'IMPORT_TOO_MANY_OPEN',
    `本部门已有 ${limit} 个导入未结束；请先完成或取消其中之一。`,
    `Your authority has ${limit} imports under way; finish or cancel one first.`,
  );

// Parts

export const notReceiving = () =>
  of(
    'IMPORT_NOT_RECEIVING',
    '此次导入已不再接收文件；要重新上传请另行开始。',
    'This import takes no more parts; start another to upload again.',
    'id',
  );

// Finishing

export const partsMissing = (missing: readonly number[]) =>
  of(
    'IMPORT_PARTS_MISSING',
    `文件还缺 ${missing.length} 片：${shown(missing, '、')}。`,
    `${missing.length} parts of the file are missing: ${shown(missing, ', ')}.`,
    'id',
  );
export const digestDiffers = () =>
  of(
    'IMPORT_DIGEST_DIFFERS',
    '收到的文件与所报的 SHA-256 不符，已收的分片作废；请重新上传。',
    'What was received does not have the SHA-256 that was given; the parts are discarded. Upload them again.',
    'id',
  );
export const otherRunUnderWay = () =>
  of(
    'IMPORT_ALREADY_RUNNING',
    '此次导入正在排队或处理，请等它结束。',
    'This import is waiting or being read; wait until it ends.',
    'id',
  );
export const fileGone = () =>
  of(
    'IMPORT_FILE_GONE',
    '此次导入已结束，文件不再保存；要再次导入请重新上传。',
    'This import has ended and its file is no longer kept; upload it again.',
    'id',
  );
export const notCancellable = () =>
  of(
    'IMPORT_NOT_RECEIVING',
    '只有仍在上传的导入可以取消。',
    'Only an import that is still being uploaded can be cancelled.',
    'id',
  );

// Running

export const brokenOff = () =>
  of(
    'IMPORT_BROKEN_OFF',
    '系统多次未能完成此次导入；已收下的行保留，文件保存一天，请稍后再试或联系系统管理员。',
    'The hub could not finish this import; rows taken so far are kept and the file for a day. Try again later, or tell the administrator.',
  );

// Who

export const signInFirst = () => of('UNAUTHENTICATED', '请先登录。', 'Please sign in first.');
export const notAnImporter = () =>
  of(
    'FORBIDDEN',
    '名录由应急管理部门的经办人、审核人或负责人导入。',
    'Registers are imported by clerks, reviewers or leaders of an authority.',
  );
export const ofOtherAuthority = () =>
  of(
    'FORBIDDEN',
    '此次导入由另一部门开始，只能由该部门继续。',
    'Another authority began this import; only it can go on.',
    'id',
  );
export const noSuchImport = () => of('NOT_FOUND', '没有这次导入。', 'There is no such import.', 'id');

const SHOWN = 20;

function shown(numbers: readonly number[], separator: string): string {
  const more = numbers.length > SHOWN ? ' …' : '';
  return `${numbers.slice(0, SHOWN).join(separator)}${more}`;
}
