import { checkCreditCode, isAcceptable } from '@chengan/shared/credit-code/credit-code';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';

export const SUBJECT_KINDS = ['AGENCY', 'ENTERPRISE', 'EXPERT'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** Whom something is about: an agency or enterprise by credit code, an expert by id. */
export interface SubjectKey {
  readonly kind: SubjectKind;
  readonly code: string;
}

export interface CheckedSubject {
  /** As it is stored and compared. */
  readonly subject: SubjectKey;
  /** What makes it impossible to store; a check digit that disagrees does not. */
  readonly problems: readonly Problem[];
}

const EXPERT_ID = /^[\w-]{1,64}$/;

const NAMES: Readonly<Record<SubjectKind, { readonly zh: string; readonly en: string }>> = {
  AGENCY: { zh: '服务机构', en: 'agency' },
  ENTERPRISE: { zh: '企业', en: 'enterprise' },
  EXPERT: { zh: '专家', en: 'expert' },
};

/** `given` with its code normalised, and whether it is written as a code can be. `field` is the path of the subject. */
export function checkSubject({ kind, code }: SubjectKey, field: string): CheckedSubject {
  if (kind === 'EXPERT') {
    const malformed = problem(
      'EXPERT_ID_MALFORMED',
      '专家编号格式不对。',
      'This is not the id of an expert.',
      { field: `${field}.code` },
    );
    return { subject: { kind, code }, problems: EXPERT_ID.test(code) ? [] : [malformed] };
  }
  const check = checkCreditCode(code, `${field}.code`);
  const problems = check.problem && !isAcceptable(check.verdict) ? [check.problem] : [];
  return { subject: { kind, code: check.code }, problems };
}

/** SUBJECT_UNKNOWN: the code is well formed, and nobody is registered under it. */
export function unknownSubject({ kind, code }: SubjectKey, field: string): Problem {
  return problem(
    'SUBJECT_UNKNOWN',
    `没有登记代码为 ${code} 的${NAMES[kind].zh}。`,
    `No ${NAMES[kind].en} is registered under ${code}.`,
    { field: `${field}.code` },
  );
}

/** One text for one subject: keys of maps and loaders. */
export function subjectText({ kind, code }: SubjectKey): string {
  return `${kind}:${code}`;
}
