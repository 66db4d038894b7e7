import { isDigest } from '@chengan/shared/file-parts/file-parts';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import { type Attachment, type MediaType, purposeRule } from './attachment.ts';

export interface NewAttachment {
  readonly purpose: string;
  readonly name: string;
  readonly bytes: number;
  readonly digest: string;
}

const of = (code: string, message: string, messageEn: string, field: string) =>
  problem(code, message, messageEn, { field });

/** Invisible signs too: a mark of direction shows another name than the file has. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u034F\u115F\u1160\u3164\uFFA0]/u;
const SHORT: Readonly<Record<MediaType, string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
};

function megabytes(bytes: number): string {
  return String(Math.round(bytes / 100_000) / 10);
}

/** What is wrong with what is said of a file before it is sent; every reason at once. */
export function newAttachmentProblems({ purpose, name, bytes, digest }: NewAttachment): Problem[] {
  const rule = purposeRule(purpose);
  const trimmed = name.trim();
  const named = trimmed !== '' && trimmed.length <= 200 && !/[/\\]/.test(trimmed) && !UNSEEN.test(trimmed);
  return [
    ...(rule
      ? []
      : [of('ATTACHMENT_PURPOSE', '没有此种材料类别。', 'There is no such purpose of a file.', 'purpose')]),
    ...(named
      ? []
      : [
          of(
            'ATTACHMENT_NAME',
            '文件名须有 1 至 200 字，不含路径、控制字符和不可见的字符。',
            'The name of a file has 1 to 200 characters, without a path, control or invisible characters.',
            'name',
          ),
        ]),
    ...(Number.isInteger(bytes) && bytes >= 1
      ? []
      : [of('ATTACHMENT_EMPTY', '文件是空的。', 'The file is empty.', 'bytes')]),
    ...(rule && bytes > rule.largest
      ? [
          of(
            'ATTACHMENT_TOO_LARGE',
            `${rule.name}最大 ${megabytes(rule.largest)} MB，此文件有 ${megabytes(bytes)} MB；请压缩或缩小后再传。`,
            `${rule.nameEn}: at most ${megabytes(rule.largest)} MB; this file has ${megabytes(bytes)} MB. Make it smaller and send it again.`,
            'bytes',
          ),
        ]
      : []),
    ...(isDigest(digest)
      ? []
      : [
          of(
            'ATTACHMENT_DIGEST',
            'SHA-256 须为 64 位十六进制数。',
            'The SHA-256 must be 64 hexadecimal digits.',
            'digest',
          ),
        ]),
  ];
}

/** What is wrong with the bytes as such: `found` is what they were told to be, undefined when unknown. */
export function contentProblems(
  { purpose, name }: Pick<Attachment, 'purpose' | 'name'>,
  found: string | undefined,
): Problem[] {
  const rule = purposeRule(purpose);
  if (!rule || rule.types.some((type) => type === found)) return [];
  const taken = rule.types.map((type) => SHORT[type]);
  return [
    of(
      'ATTACHMENT_TYPE',
      `“${name}”的内容不是${taken.join('、')}；${rule.name}只收这些类型（按内容判断，不看扩展名）。`,
      `The content of "${name}" is not ${taken.join(', ')}, the only kinds taken as ${rule.nameEn} (told from the content, not the name).`,
      'id',
    ),
  ];
}

export interface Binding {
  readonly ids: readonly string[];
  readonly holder: string;
  /** Any of these. */
  readonly purposes: readonly string[];
  readonly to: string;
  /** The field of the form, for the problems. */
  readonly field: string;
}

/** Why files cannot be made part of a record; `found` are those that there are and that the holder may see. */
export function bindingProblems(
  { ids, holder, purposes, to, field }: Binding,
  found: readonly Attachment[],
): Problem[] {
  const byId = new Map(found.map((one) => [one.id, one]));
  return ids.flatMap((id, index) => {
    const one = byId.get(id);
    const at = ids.length > 1 ? `${field}.${index}` : field;
    if (!one || one.holder !== holder || ids.indexOf(id) !== index) {
      return [
        of(
          'ATTACHMENT_UNKNOWN',
          '没有找到此文件，或已被重复选用；请重新上传。',
          'There is no such file, or it is named twice; send it again.',
          at,
        ),
      ];
    }
    return [
      ...(one.state === 'READY'
        ? []
        : [
            of(
              'ATTACHMENT_NOT_READY',
              `“${one.name}”还没有传完。`,
              `"${one.name}" is not here as a whole yet.`,
              at,
            ),
          ]),
      ...(purposes.includes(one.purpose)
        ? []
        : [
            of(
              'ATTACHMENT_PURPOSE',
              `“${one.name}”是按另一类别上传的，请按要求重新上传。`,
              `"${one.name}" was sent for another purpose; send it again.`,
              at,
            ),
          ]),
      ...(one.boundTo === null || one.boundTo === to
        ? []
        : [
            of(
              'ATTACHMENT_IN_USE',
              `“${one.name}”已用于另一份材料，请重新上传。`,
              `"${one.name}" belongs to another record; send it again.`,
              at,
            ),
          ]),
    ];
  });
}
