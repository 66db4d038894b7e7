import { identityInTextProblems } from '@chengan/shared/credit-code/identity-number';
import type { Industry } from '@chengan/shared/industry/industry';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import { checkText } from '@chengan/shared/text/check-text';
import { addYears, type Day } from '@chengan/shared/time/day';
import { pastProblems } from '../agency/past-day.ts';
import { isLicensed, type ServiceKind } from '../service-kind/service-kind.ts';
import type { QualificationType } from './qualification.ts';

export interface NewQualification {
  readonly type: QualificationType;
  readonly number: string;
  readonly kinds: readonly ServiceKind[];
  readonly industries: readonly Industry[];
  readonly validFrom: Day;
  readonly validTo: Day;
  readonly issuedBy: string;
  readonly attachment: string | null;
}

const LONGEST_TERM_YEARS = 20;
const NUMBER = /^[\p{Script=Han}0-9A-Z()[\]〔〕.\-/·]{2,60}$/u;
const ISSUER = { field: 'issuedBy', name: '发证机关', nameEn: 'issuing authority', longest: 100 };

/**
 * What is wrong with a qualification, all at once: NUMBER_MALFORMED, IDENTITY_NUMBER_IN_TEXT,
 * SCOPE_KINDS_MISSING, SCOPE_KIND_UNLICENSED, SCOPE_INDUSTRIES_MISSING, ENDS_BEFORE_IT_BEGINS, TERM_TOO_LONG, NOT_YET,
 * and of the issuing authority's name.
 */
export function qualificationProblems(input: NewQualification, today: Day): Problem[] {
  const { kinds, industries, validFrom, validTo } = input;
  return [
    ...numberProblems(input.number, 'number'),
    ...checkText(input.issuedBy, ISSUER),
    ...(kinds.length === 0
      ? [
          problem(
            'SCOPE_KINDS_MISSING',
            '请选择资质范围内的服务类别。',
            'Choose the kinds of service in its scope.',
            { field: 'kinds', clause: 'C1-4a' },
          ),
        ]
      : []),
    ...(kinds.every(isLicensed)
      ? []
      : [
          problem(
            'SCOPE_KIND_UNLICENSED',
            '资质范围只填写资质准入类服务；其他服务不需要资质。',
            'Only licensed kinds stand in a scope; the others take no qualification.',
            { field: 'kinds', clause: 'C1-4a' },
          ),
        ]),
    ...(industries.length === 0
      ? [
          problem('SCOPE_INDUSTRIES_MISSING', '请选择资质范围内的行业。', 'Choose the trades in its scope.', {
            field: 'industries',
            clause: 'C1-4a',
          }),
        ]
      : []),
    ...(validTo < validFrom
      ? [
          problem('ENDS_BEFORE_IT_BEGINS', '有效期截止日早于起始日。', 'It ends before it begins.', {
            field: 'validTo',
          }),
        ]
      : []),
    ...(validTo > addYears(validFrom, LONGEST_TERM_YEARS)
      ? [
          problem(
            'TERM_TOO_LONG',
            `有效期超过 ${LONGEST_TERM_YEARS} 年，请核对。`,
            `A term of more than ${LONGEST_TERM_YEARS} years: check it.`,
            { field: 'validTo' },
          ),
        ]
      : []),
    ...(validFrom > addYears(today, 1)
      ? [
          problem(
            'NOT_YET',
            '有效期起始日晚于今天一年以上，请核对。',
            'It begins more than a year from now.',
            { field: 'validFrom' },
          ),
        ]
      : []),
  ];
}

/** What is wrong with a filing with the department of the region (C1-4a). */
export function regionalFilingProblems(
  { filedOn, number }: { readonly filedOn: Day; readonly number: string },
  today: Day,
): Problem[] {
  return [...pastProblems(filedOn, 'filedOn', today), ...numberProblems(number, 'number')];
}

/** The number of a certificate or document as it is stored: half width, upper case, without spaces. */
export function normaliseNumber(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]/gu, '')
    .toUpperCase();
}

function numberProblems(text: string, field: string): Problem[] {
  return [
    ...(NUMBER.test(normaliseNumber(text))
      ? []
      : [
          problem(
            'NUMBER_MALFORMED',
            '编号应为 2 至 60 个汉字、字母、数字或括号、横线。',
            'A number has 2 to 60 characters: Chinese, letters, digits, brackets, hyphens.',
            { field },
          ),
        ]),
    ...identityInTextProblems(text, field),
  ];
}
