import { type Outcome, type Problem, unless } from '@chengan/shared/outcome/outcome';
import { lengthOfPart, MAX_FILE_BYTES, partsOf, type Upload } from './upload.ts';
import {
  digestMalformed,
  fileSizeWrong,
  nameMalformed,
  nameOfOtherKind,
  notReceiving,
  partIndexWrong,
  partNotBase64,
  partSizeWrong,
  sheetMalformed,
} from './upload-problems.ts';

export interface NewUpload {
  readonly fileName: string;
  readonly size: number;
  readonly sha256: string;
  readonly sheet?: string | null | undefined;
}

const EXTENSION = /\.(tsv|csv|xlsx)$/i;
/** Beside control characters, the invisible signs: a mark of direction shows another name than the file has. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u034F\u115F\u1160\u3164\uFFA0]/u;

/** What is wrong with what is said of a file before it is sent; every reason at once. */
export function newUploadProblems({ fileName, size, sha256, sheet }: NewUpload): Problem[] {
  const name = fileName.trim();
  const stem = name.replace(EXTENSION, '').trim();
  const wellNamed = stem !== '' && name.length <= 200 && !/[/\\]/.test(name) && !UNSEEN.test(name);
  return [
    ...(wellNamed ? [] : [nameMalformed()]),
    ...(EXTENSION.test(name) ? [] : [nameOfOtherKind()]),
    ...(size >= 1 && size <= MAX_FILE_BYTES ? [] : [fileSizeWrong(MAX_FILE_BYTES)]),
    ...(isDigest(sha256) ? [] : [digestMalformed()]),
    ...(sheet && (sheet.length > 100 || UNSEEN.test(sheet)) ? [sheetMalformed()] : []),
  ];
}

/** Whether `text` is a SHA-256, 64 hexadecimal digits in either case. */
export function isDigest(text: string): boolean {
  return /^[0-9a-f]{64}$/i.test(text);
}

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** The length of `content` in bytes, when it may be part `index` of the upload; else every reason against it. */
export function checkPart(
  { state, bytes }: Pick<Upload, 'state' | 'bytes'>,
  index: number,
  content: string,
): Outcome<number> {
  const parts = partsOf(bytes);
  const known = index >= 0 && index < parts;
  const wanted = lengthOfPart(bytes, index);
  const length = BASE64.test(content) ? Buffer.byteLength(content, 'base64') : undefined;
  const problems = [
    ...(state === 'RECEIVING' ? [] : [notReceiving()]),
    ...(known ? [] : [partIndexWrong(parts)]),
    ...(length === undefined ? [partNotBase64()] : []),
    ...(known && length !== undefined && length !== wanted ? [partSizeWrong(index, length, wanted)] : []),
  ];
  return unless(problems, () => wanted);
}
