import { isDigest, lengthOfPart, partProblems } from '@chengan/shared/file-parts/file-parts';
import { type Outcome, type Problem, unless } from '@chengan/shared/outcome/outcome';
import { MAX_FILE_BYTES, type Upload } from './upload.ts';
import {
  digestMalformed,
  fileSizeWrong,
  nameMalformed,
  nameOfOtherKind,
  notReceiving,
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

/** The length of `content` in bytes, when it may be part `index` of the upload; else every reason against it. */
export function checkPart(
  { state, bytes }: Pick<Upload, 'state' | 'bytes'>,
  index: number,
  content: string,
): Outcome<number> {
  const problems = [
    ...(state === 'RECEIVING' ? [] : [notReceiving()]),
    ...partProblems('IMPORT', bytes, index, content),
  ];
  return unless(problems, () => lengthOfPart(bytes, index));
}
