import type { Words } from '@chengan/shared/due/due';
import { industryOf, type Industry } from '@chengan/shared/industry/industry';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { type ClauseId, inForce } from '@chengan/shared/regulation/norm';
import type { Day } from '@chengan/shared/time/day';
import { isEmployed, type Practitioner } from '../practitioner/practitioner.ts';
import { licensedProblems, licenceClause } from '../service-rule/licensed-problems.ts';
import { YEARS_INSTEAD } from '../service-rule/norms.ts';
import { isInChangji } from '../service-rule/place.ts';
import { alternativesOf } from '../service-rule/staff-problems.ts';
import { isLicensed, serviceKind, type ServiceKind } from '../service-kind/service-kind.ts';
import type { Qualification, RegionalFiling } from './qualification.ts';

/** A need of somebody who looks for an agency. */
export interface Need {
  readonly kind: ServiceKind;
  readonly industry: Industry;
  /** Region code of where the service would take place; null: not said. */
  readonly place: string | null;
  readonly on: Day;
}

/** One reason for or against. */
export interface Reason extends Words {
  readonly met: boolean;
  readonly clause: ClauseId | null;
}

export interface Fit {
  /** Whether nothing on record speaks against it. It is no recommendation. */
  readonly fits: boolean;
  readonly reasons: readonly Reason[];
}

export interface OnRecord {
  readonly qualifications: readonly Qualification[];
  readonly filings: readonly RegionalFiling[];
  readonly people: readonly Practitioner[];
}

/**
 * Whether an agency fits a need on a day, with every reason: a licensed kind by its qualification (scope × trade ×
 * validity) and in Changji the filing with the region (C1-4a, C1-9, Law art. 72); an unlicensed one in Changji by
 * whether anybody on its list meets one of the four conditions (C1-4b). Where no place is said, what would be asked for
 * in Changji is left aside, but a licensed kind is judged by the qualification all the same.
 */
export function fitOf(need: Need, { qualifications, filings, people }: OnRecord): Fit {
  const place = need.place ?? '';
  const reasons = isLicensed(need.kind)
    ? licensedReasons(need, place, qualifications, filings)
    : staffReasons(need, place, people);
  return { fits: reasons.every(({ met }) => met), reasons };
}

function licensedReasons(
  need: Need,
  place: string,
  qualifications: readonly Qualification[],
  filings: readonly RegionalFiling[],
): Reason[] {
  const { kind, industry, on } = need;
  const clause = licenceClause(kind, place, on);
  if (clause === undefined)
    return [
      {
        met: true,
        clause: null,
        zh: `本系统收录的规定未要求${name(kind).zh}在该地须具备资质，请另行核对国家规定`,
        en: `No rule on record here asks for a qualification for ${name(kind).en} there; check the national rules`,
      },
    ];
  const problems = licensedProblems(kind, industry, place, on, qualifications, filings);
  const hasQualification = problems.every(({ code }) => code === 'REGIONAL_FILING_MISSING');
  const isFiled = problems.every(({ code }) => code !== 'REGIONAL_FILING_MISSING');
  return [
    ...(hasQualification ? [covered(need, clause)] : []),
    ...(isInChangji(place) && isFiled ? [FILED] : []),
    ...problems.map(against),
  ];
}

function covered({ kind, industry, on }: Need, clause: ClauseId): Reason {
  return {
    met: true,
    clause,
    zh: `登记的资质在 ${on} 有效，范围包括${name(kind).zh}（${industryOf(industry)?.name ?? industry}）`,
    en: `A qualification on record is valid on ${on} and covers ${name(kind).en} (${industryOf(industry)?.nameEn ?? industry})`,
  };
}

const FILED: Reason = {
  met: true,
  clause: 'C1-4a',
  zh: '有自治区应急管理厅报备记录',
  en: 'Filed with the Emergency Management Department of Xinjiang',
};

function staffReasons(
  { kind, industry, on }: Need,
  place: string,
  people: readonly Practitioner[],
): Reason[] {
  const norm = isInChangji(place) ? inForce(YEARS_INSTEAD, on) : undefined;
  if (!norm)
    return [
      {
        met: true,
        clause: null,
        zh: `${name(kind).zh}不需要资质${place === '' ? '；未填写服务地点，未核对当地对服务人员的要求' : ''}`,
        en: `${name(kind).en} takes no qualification${place === '' ? '; without a place, local rules of staffing were not looked at' : ''}`,
      },
    ];
  const fitting = people.filter(
    (person) =>
      isEmployed(person, on) && alternativesOf(person, industry, on, norm.value).some(({ met }) => met),
  ).length;
  const trade = industryOf(industry);
  return [
    fitting > 0
      ? {
          met: true,
          clause: norm.cite,
          zh: `在册人员中有 ${fitting} 名符合${trade?.name ?? industry}服务人员条件`,
          en: `${fitting} of its people meet the conditions for ${trade?.nameEn ?? industry}`,
        }
      : {
          met: false,
          clause: norm.cite,
          zh: `在册人员中没有符合${trade?.name ?? industry}服务人员条件的（高级工程师、注册安全工程师、安全评价师或 ${norm.value} 年以上安全生产工作经历，至少具备一项）`,
          en: `None of its people meets one of the conditions for ${trade?.nameEn ?? industry}: senior engineer, registered safety engineer, evaluator, or ${norm.value} years of safety work`,
        },
  ];
}

function against({ message, messageEn, clause }: Problem): Reason {
  return { met: false, clause: clause ?? null, zh: bare(message), en: bare(messageEn) };
}

/** A sentence without its full stop, as reasons are written. */
function bare(sentence: string): string {
  return sentence.replace(/[。.]$/, '');
}

function name(kind: ServiceKind): Words {
  const entry = serviceKind(kind);
  return { zh: entry?.name ?? kind, en: entry?.nameEn ?? kind };
}
