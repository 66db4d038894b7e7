import { identityInTextProblems } from '@chengan/shared/credit-code/identity-number';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import { checkText } from '@chengan/shared/text/check-text';
import { addYears, type Day } from '@chengan/shared/time/day';
import type { Industry } from '@chengan/shared/industry/industry';
import type { CertificateKind, CertificateLevel } from './practitioner.ts';

export interface CertificateInput {
  readonly kind: CertificateKind;
  readonly level: CertificateLevel | null;
  readonly number: string;
  readonly industries: readonly Industry[];
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly issuedBy: string;
  readonly attachment: string | null;
}

const LEVELS: Readonly<Record<CertificateKind, readonly CertificateLevel[]>> = {
  REGISTERED_SAFETY_ENGINEER: ['JUNIOR', 'INTERMEDIATE', 'SENIOR'],
  SAFETY_EVALUATOR: ['FIRST', 'SECOND', 'THIRD'],
  REGISTERED_FIRE_ENGINEER: ['FIRST', 'SECOND'],
  OTHER: [],
};
const LONGEST_TERM_YEARS = 60;
const NUMBER = /^[\p{Script=Han}0-9A-Z()[\]〔〕.\-/·]{2,60}$/u;
const ISSUER = { field: 'issuedBy', name: '发证机关', nameEn: 'issuing body', longest: 100 };

/** The number of a certificate as it is stored and compared: half width, upper case, without spaces. */
export function normaliseCertificateNumber(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]/gu, '')
    .toUpperCase();
}

/**
 * What is wrong with a certificate, all at once: LEVEL_MISSING, LEVEL_UNFIT, CERTIFICATE_NUMBER_MALFORMED,
 * IDENTITY_NUMBER_IN_TEXT, CERTIFICATE_ENDS_BEFORE_IT_BEGINS, CERTIFICATE_TERM, CERTIFICATE_NOT_YET.
 */
export function certificateProblems(input: CertificateInput, today: Day): Problem[] {
  const number = normaliseCertificateNumber(input.number);
  return [
    ...levelProblems(input),
    ...(NUMBER.test(number)
      ? []
      : [
          problem(
            'CERTIFICATE_NUMBER_MALFORMED',
            '证书编号应为 2 至 60 个汉字、字母、数字或括号、横线。',
            'A certificate number has 2 to 60 characters: Chinese, letters, digits, brackets, hyphens.',
            { field: 'number' },
          ),
        ]),
    ...identityInTextProblems(input.number, 'number'),
    ...checkText(input.issuedBy, ISSUER),
    ...termProblems(input, today),
  ];
}

function levelProblems({ kind, level }: CertificateInput): Problem[] {
  const levels = LEVELS[kind];
  if (level === null && levels.length > 0)
    return [
      problem('LEVEL_MISSING', '请选择证书级别。', 'Choose the level of the certificate.', {
        field: 'level',
      }),
    ];
  if (level !== null && !levels.includes(level))
    return [
      problem('LEVEL_UNFIT', '该类证书没有这个级别。', 'A certificate of that kind has no such level.', {
        field: 'level',
      }),
    ];
  return [];
}

function termProblems({ validFrom, validTo }: CertificateInput, today: Day): Problem[] {
  const problems: Problem[] = [];
  if (validFrom > addYears(today, 1))
    problems.push(
      problem(
        'CERTIFICATE_NOT_YET',
        '有效期起始日晚于今天一年以上，请核对。',
        'It begins more than a year from now.',
        { field: 'validFrom' },
      ),
    );
  if (validFrom < addYears(today, -LONGEST_TERM_YEARS))
    problems.push(
      problem('CERTIFICATE_TERM', '有效期起始日过早，请核对。', 'It begins implausibly long ago.', {
        field: 'validFrom',
      }),
    );
  if (validTo !== null && validTo < validFrom)
    problems.push(
      problem(
        'CERTIFICATE_ENDS_BEFORE_IT_BEGINS',
        '有效期截止日早于起始日。',
        'The certificate ends before it begins.',
        { field: 'validTo' },
      ),
    );
  if (validTo !== null && validTo > addYears(validFrom, LONGEST_TERM_YEARS))
    problems.push(
      problem(
        'CERTIFICATE_TERM',
        '有效期过长，请核对截止日；长期有效的请留空。',
        'The term is implausibly long; leave the end empty where there is none.',
        { field: 'validTo' },
      ),
    );
  return problems;
}
