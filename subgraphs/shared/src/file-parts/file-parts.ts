import type { Problem } from '../outcome/outcome.ts';
import { problem } from '../outcome/problem.ts';

/** A part and its base64 fit into a request of 100 kB. */
export const PART_BYTES = 60_000;

/** How many parts a file of `bytes` has. */
export function partsOf(bytes: number): number {
  return Math.ceil(bytes / PART_BYTES);
}

/** The length of a part in bytes: all are `PART_BYTES` long but the last. */
export function lengthOfPart(bytes: number, index: number): number {
  return Math.min(PART_BYTES, bytes - index * PART_BYTES);
}

/** The parts that are not among those received, ascending. */
export function missingParts(bytes: number, received: readonly number[]): number[] {
  const here = new Set(received);
  return Array.from({ length: partsOf(bytes) }, (_, index) => index).filter((index) => !here.has(index));
}

/** Whether `text` is a SHA-256, 64 hexadecimal digits in either case. */
export function isDigest(text: string): boolean {
  return /^[0-9a-f]{64}$/i.test(text);
}

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** The length in bytes of what is written in base64; undefined for what is not. */
function lengthOf(content: string): number | undefined {
  if (!BASE64.test(content)) return undefined;
  const padding = content.endsWith('==') ? 2 : content.endsWith('=') ? 1 : 0;
  return (content.length / 4) * 3 - padding;
}

/**
 * Everything that keeps `content` from being part `index` of a file of `bytes`: `<prefix>_PART_INDEX`,
 * `<prefix>_PART_ENCODING`, `<prefix>_PART_SIZE`.
 */
export function partProblems(
  prefix: 'IMPORT' | 'ATTACHMENT',
  bytes: number,
  index: number,
  content: string,
): Problem[] {
  const parts = partsOf(bytes);
  const known = Number.isInteger(index) && index >= 0 && index < parts;
  const wanted = lengthOfPart(bytes, index);
  const length = lengthOf(content);
  const of = (code: string, message: string, messageEn: string, field: string) =>
    problem(`${prefix}_PART_${code}`, message, messageEn, { field });
  return [
    ...(known
      ? []
      : [
          of(
            'INDEX',
            `分片序号须在 0 至 ${parts - 1} 之间。`,
            `The index of a part must be between 0 and ${parts - 1}.`,
            'index',
          ),
        ]),
    ...(length === undefined
      ? [of('ENCODING', '分片内容须用 base64 编码。', 'A part must be written in base64.', 'content')]
      : []),
    ...(known && length !== undefined && length !== wanted
      ? [
          of(
            'SIZE',
            `第 ${index} 片有 ${length} 字节，应有 ${wanted} 字节。`,
            `Part ${index} has ${length} bytes; it must have ${wanted}.`,
            'content',
          ),
        ]
      : []),
  ];
}

/** What is said of a part that stands under its index with another content. */
export function partDiffers(prefix: 'IMPORT' | 'ATTACHMENT', index: number): Problem {
  return {
    code: `${prefix}_PART_DIFFERS`,
    message: `第 ${index} 片已收到，内容却不同；文件可能在上传时被改动，请取消后重新上传。`,
    messageEn: `Part ${index} was received before with another content; the file may have changed. Cancel and upload again.`,
    field: 'content',
  };
}
