import { industryOf, type Industry } from '@chengan/shared/industry/industry';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { inForce } from '@chengan/shared/regulation/norm';
import type { Day } from '@chengan/shared/time/day';
import type { CertificateKind } from '../practitioner/practitioner.ts';
import { isLicensed, type ServiceKind } from '../service-kind/service-kind.ts';
import { YEARS_INSTEAD } from './norms.ts';
import { isInChangji } from './place.ts';
import { holds, isSeniorEngineerOf, ranOut, type ServicePerson } from './staff.ts';

/** One of the four ways of C1-4b, and why a person has it or not. */
export interface Alternative {
  readonly way: 'SENIOR_ENGINEER' | 'SAFETY_ENGINEER' | 'EVALUATOR' | 'YEARS';
  readonly met: boolean;
  readonly zh: string;
  readonly en: string;
}

/**
 * The four alternatives of C1-4b for one person on `on`: senior engineer of the trade, registered safety engineer,
 * safety evaluator, or enough years of safety work in the trade (15 exactly is enough). Any one of them is enough.
 */
export function alternativesOf(
  person: ServicePerson,
  industry: Industry,
  on: Day,
  years: number,
): Alternative[] {
  const trade = industryOf(industry);
  const zhTrade = trade?.name ?? industry;
  const enTrade = trade?.nameEn ?? industry;
  const worked = person.safetyYears[industry] ?? 0;
  return [
    {
      way: 'SENIOR_ENGINEER',
      met: isSeniorEngineerOf(person, industry),
      zh: person.title === 'SENIOR_ENGINEER' ? `高级工程师职称不属${zhTrade}` : `不是${zhTrade}高级工程师`,
      en: `not a senior engineer of ${enTrade}`,
    },
    certificate(person, 'SAFETY_ENGINEER', 'REGISTERED_SAFETY_ENGINEER', on),
    certificate(person, 'EVALUATOR', 'SAFETY_EVALUATOR', on),
    {
      way: 'YEARS',
      met: worked >= years,
      zh: `${zhTrade}安全生产工作 ${worked} 年，不足 ${years} 年`,
      en: `${worked} years of safety work in ${enTrade}, fewer than ${years}`,
    },
  ];
}

/**
 * Who of `people` may not give an unlicensed service at `place` in Changji on `on` (C1-4b): STAFF_NOT_QUALIFIED for each,
 * with every alternative that fails. None elsewhere, for licensed kinds, and before the measures came into force.
 */
export function staffProblems(
  kind: ServiceKind,
  industry: Industry,
  place: string,
  on: Day,
  people: readonly ServicePerson[],
  field?: string,
): Problem[] {
  const norm = inForce(YEARS_INSTEAD, on);
  if (!norm || isLicensed(kind) || !isInChangji(place)) return [];
  return people.flatMap((person, index) => {
    const ways = alternativesOf(person, industry, on, norm.value);
    if (ways.some(({ met }) => met)) return [];
    return [
      {
        code: 'STAFF_NOT_QUALIFIED',
        message: `${person.name}不符合服务人员条件（四项至少具备一项）：${ways.map(({ zh }) => zh).join('；')}。`,
        messageEn: `${person.name} meets none of the four conditions of which one is needed: ${ways.map(({ en }) => en).join('; ')}.`,
        clause: norm.cite,
        ...(field === undefined ? {} : { field: `${field}.${index}` }),
      },
    ];
  });
}

const NAMES: Readonly<Partial<Record<CertificateKind, { readonly zh: string; readonly en: string }>>> = {
  REGISTERED_SAFETY_ENGINEER: { zh: '注册安全工程师', en: 'registered safety engineer' },
  SAFETY_EVALUATOR: { zh: '安全评价师', en: 'safety evaluator' },
};

function certificate(
  person: ServicePerson,
  way: Alternative['way'],
  kind: CertificateKind,
  on: Day,
): Alternative {
  const { zh = kind, en = kind } = NAMES[kind] ?? {};
  const ended = ranOut(person, kind, on);
  return {
    way,
    met: holds(person, kind, on),
    zh: ended === undefined ? `没有有效的${zh}证书` : `${zh}证书已于 ${ended} 到期`,
    en:
      ended === undefined
        ? `no valid certificate as ${en}`
        : `the certificate as ${en} was valid through ${ended}`,
  };
}
