import { adoptedActs, authorityById, isUnder } from '@chengan/shared/authority/authority';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { Official } from '@chengan/shared/permission/actor';
import { roleProblems } from '@chengan/shared/permission/official';
import { inForce } from '@chengan/shared/regulation/norm';
import type { Day } from '@chengan/shared/time/day';
import { maskPersonalNumbers } from '../privacy/personal-numbers.ts';
import type { Enterprise } from '../register/enterprise.ts';
import { GRADED_ACTIVITIES, HANGJIN_ACT, type SupervisionBand } from './hangjin-2023.ts';

/** An assessment as an official enters it. The grade is a judgement with a reason; nothing computes it. */
export interface NewSupervisionGrade {
  readonly creditCode: string;
  readonly band: SupervisionBand;
  readonly assessedOn: Day;
  /** Last day in force; null: until the next assessment. */
  readonly validTo: Day | null;
  /** Who assessed: a panel, a unit or an official. Not public. */
  readonly assessor: string;
  /** What the grade rests on, in words; public. */
  readonly reason: string;
}

const LONGEST_REASON = 1000;
const LONGEST_ASSESSOR = 100;

/** Why the grade cannot be given; every reason. `at` is put before the names of the fields. */
export function gradeProblems(
  grade: NewSupervisionGrade,
  enterprise: Pick<Enterprise, 'authority' | 'chemicalActivities'> | undefined,
  official: Official,
  today: Day,
  at = '',
): Problem[] {
  const field = (name: string) => (at === '' ? name : `${at}.${name}`);
  if (!enterprise) return [notFound(grade.creditCode, field('creditCode'))];
  const inScope = inForce(GRADED_ACTIVITIES, grade.assessedOn);
  const adopted = adoptedActs(enterprise.authority, grade.assessedOn).some(({ act }) => act === HANGJIN_ACT);
  return [
    ...officialProblems(official, enterprise.authority),
    ...(inScope ? [] : [BEFORE_ACT(field('assessedOn'))]),
    ...(inScope && !adopted ? [notAdopted(enterprise.authority)] : []),
    ...(inScope && !enterprise.chemicalActivities.some((one) => inScope.value.includes(one))
      ? [OUT_OF_SCOPE(inScope.cite)]
      : []),
    ...(grade.assessedOn > today ? [IN_FUTURE(field('assessedOn'))] : []),
    ...(grade.validTo !== null && grade.validTo < grade.assessedOn ? [ENDS_BEFORE(field('validTo'))] : []),
    ...textProblems(grade.assessor, LONGEST_ASSESSOR, '评估人', 'The assessor', field('assessor')),
    ...textProblems(grade.reason, LONGEST_REASON, '评定理由', 'The reason', field('reason')),
  ];
}

function officialProblems(official: Official, authority: string): Problem[] {
  const role = roleProblems(official, ['reviewer', 'leader']);
  if (role.length > 0) return role;
  if (isUnder(authority, official.authority)) return [];
  const name = authorityById(authority);
  return [
    problem(
      'FORBIDDEN',
      `该企业属${name?.name ?? authority}，不在您的辖区内。`,
      `The enterprise belongs to ${name?.nameEn ?? authority}, outside your territory.`,
    ),
  ];
}

function textProblems(text: string, longest: number, zh: string, en: string, field: string): Problem[] {
  if (text.trim() === '')
    return [{ ...problem('TEXT_MISSING', `${zh}不能为空。`, `${en} is missing.`), field, clause: 'H-3a' }];
  if (text.length > longest)
    return [
      {
        ...problem(
          'TEXT_TOO_LONG',
          `${zh}不能超过 ${longest} 字。`,
          `${en} may have at most ${longest} characters.`,
        ),
        field,
      },
    ];
  if (maskPersonalNumbers(text) === text) return [];
  return [
    {
      ...problem(
        'PERSONAL_NUMBER',
        `${zh}里不能有身份证号或电话号码。`,
        `${en} may hold no identity or phone number.`,
      ),
      field,
    },
  ];
}

const notFound = (creditCode: string, field: string): Problem => ({
  ...problem(
    'NOT_FOUND',
    `没有统一社会信用代码为 ${creditCode} 的企业`,
    `No enterprise has the credit code ${creditCode}`,
  ),
  field,
});
const BEFORE_ACT = (field: string): Problem => ({
  ...problem(
    'BEFORE_ACT',
    '《十二条措施》自 2023-10-03 起施行，不能评定此前的等次。',
    'The twelve measures are in force from 2023-10-03; no grade can be given for an earlier day.',
  ),
  field,
  clause: 'H-3a',
});
const notAdopted = (authority: string): Problem => ({
  ...problem(
    'ACT_NOT_ADOPTED',
    `${authorityById(authority)?.name ?? authority}没有采用“优良中差”分级办法。`,
    `${authorityById(authority)?.nameEn ?? authority} has not adopted this grading.`,
  ),
  clause: 'H-3a',
});
const OUT_OF_SCOPE = (clause: string): Problem => ({
  ...problem(
    'OUT_OF_SCOPE',
    '只评定危险化学品生产、经营、储存、使用企业；该企业未登记为其中任何一类。',
    'Only enterprises that make, trade, store or use hazardous chemicals are graded; this one is registered as none of them.',
  ),
  clause,
});
const IN_FUTURE = (field: string): Problem => ({
  ...problem('DATE_IN_FUTURE', '评估日期不能晚于今天。', 'The day of assessment cannot lie in the future.'),
  field,
});
const ENDS_BEFORE = (field: string): Problem => ({
  ...problem('VALID_TO_BEFORE', '有效期不能早于评估日期。', 'The grade cannot end before it begins.'),
  field,
});
