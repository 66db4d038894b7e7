import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import { ABOUT_SOMEBODY } from './kinds.ts';
import type { NamedSubject, NoticeFacts } from './notice.ts';

const CLAUSE = 'N-OGI-15';

/**
 * The choice between naming and masking, and its reason. Named, a notice about somebody has a subject. Masked, it shows
 * none, and neither title nor body contains a subject's name or code.
 */
export function checkNaming(notice: NoticeFacts): Problem[] {
  const { kind, naming, namingReason, subjects } = notice;
  return [
    ...(naming === null
      ? [
          problem(
            'NAMING_MISSING',
            '请选定署名公开或隐名公开。',
            'Choose whether subjects are named or masked.',
            { field: 'naming', clause: CLAUSE },
          ),
        ]
      : []),
    ...(namingReason === null
      ? [
          problem(
            'NAMING_REASON_MISSING',
            '请写明署名或隐名的理由。',
            'Give the reason for naming or masking.',
            { field: 'namingReason', clause: CLAUSE },
          ),
        ]
      : []),
    ...(naming === 'NAMED' && subjects.length === 0 && ABOUT_SOMEBODY.has(kind)
      ? [
          problem(
            'SUBJECT_MISSING',
            '署名公开的，须写明当事人。',
            'A notice that names must have a subject.',
            { field: 'subjects' },
          ),
        ]
      : []),
    ...(naming === 'MASKED' ? subjects.flatMap((subject, index) => mentions(notice, subject, index)) : []),
  ];
}

function mentions({ title, body }: NoticeFacts, subject: NamedSubject, index: number): Problem[] {
  return (['title', 'body'] as const).flatMap((field) => {
    const text = plain(field === 'title' ? title : body);
    if (!text.includes(plain(subject.name)) && !text.includes(plain(subject.code))) return [];
    const [zh, en] = field === 'title' ? ['标题', 'title'] : ['正文', 'body'];
    return [
      problem(
        'MASKED_TEXT_NAMES_SUBJECT',
        `隐名公开的，${zh}不得出现第 ${index + 1} 个当事人的名称或代码。`,
        `Masked, the ${en} must not contain the name or code of subject ${index + 1}.`,
        { field, clause: CLAUSE },
      ),
    ];
  });
}

/** Half width, one case, without white space: names are found however they were typed. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\u2060\ufeff]/g, '')
    .toUpperCase();
}
