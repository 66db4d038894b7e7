import { industryOf, type Industry } from '@chengan/shared/industry/industry';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { type ClauseId, inForce } from '@chengan/shared/regulation/norm';
import type { Day } from '@chengan/shared/time/day';
import { measureOn, type Qualification, type RegionalFiling } from '../qualification/qualification.ts';
import { isLicensed, serviceKind, type ServiceKind } from '../service-kind/service-kind.ts';
import { MAJOR_HAZARD_IN_CHANGJI, QUALIFICATION_ANYWHERE, QUALIFICATION_IN_CHANGJI } from './norms.ts';
import { isInChangji } from './place.ts';

/** 安全评价 in the sense of the law's article 72. */
const EVALUATIONS: readonly ServiceKind[] = ['PRE_EVALUATION', 'ACCEPTANCE_EVALUATION', 'STATUS_EVALUATION'];

type Covering = Pick<Qualification, 'number' | 'kinds' | 'industries' | 'validFrom' | 'validTo' | 'measures'>;
type Filing = Pick<RegionalFiling, 'filedOn' | 'endedOn'>;

/**
 * The clause under which `kind` of service at `place` takes a qualification on `on`: C1-9 for major hazard sources and
 * C1-4a for the other licensed kinds in Changji; Law art. 72 for evaluations anywhere; undefined where none asks for it.
 */
export function licenceClause(kind: ServiceKind, place: string, on: Day): ClauseId | undefined {
  if (!isLicensed(kind)) return undefined;
  const local = kind === 'MAJOR_HAZARD_ASSESSMENT' ? MAJOR_HAZARD_IN_CHANGJI : QUALIFICATION_IN_CHANGJI;
  const here = isInChangji(place) ? inForce(local, on) : undefined;
  if (here) return here.cite;
  return EVALUATIONS.includes(kind) ? inForce(QUALIFICATION_ANYWHERE, on)?.cite : undefined;
}

/**
 * What keeps an agency from taking on licensed work (C1-4a, C1-9, Law art. 72) on `on`, the day of acceptance:
 * QUALIFICATION_MISSING, QUALIFICATION_SCOPE, QUALIFICATION_NOT_VALID (with the reason of each that would cover it),
 * and in Changji REGIONAL_FILING_MISSING. `place` is the region code of where the service takes place. None for what
 * takes no qualification there.
 */
export function licensedProblems(
  kind: ServiceKind,
  industry: Industry,
  place: string,
  on: Day,
  qualifications: readonly Covering[],
  filings: readonly Filing[],
  field?: string,
): Problem[] {
  const clause = licenceClause(kind, place, on);
  if (clause === undefined) return [];
  const at = field === undefined ? {} : { field };
  const found = qualificationProblem(kind, industry, on, qualifications);
  return [
    ...(found ? [{ ...found, clause, ...at }] : []),
    ...(isInChangji(place) ? filingProblems(on, filings).map((one) => ({ ...one, ...at })) : []),
  ];
}

function qualificationProblem(
  kind: ServiceKind,
  industry: Industry,
  on: Day,
  qualifications: readonly Covering[],
): Problem | undefined {
  const what = serviceKind(kind);
  const trade = industryOf(industry);
  const zh = `${what?.name ?? kind}（${trade?.name ?? industry}）`;
  const en = `${what?.nameEn ?? kind} (${trade?.nameEn ?? industry})`;
  if (qualifications.length === 0)
    return {
      code: 'QUALIFICATION_MISSING',
      message: `${zh}属于资质准入类服务，机构没有登记任何资质。`,
      messageEn: `${en} takes a qualification, and the agency has none on record.`,
    };
  const covering = qualifications.filter((one) => covers(one, kind, industry));
  if (covering.length === 0)
    return {
      code: 'QUALIFICATION_SCOPE',
      message: `机构的资质范围不包括${zh}。`,
      messageEn: `No qualification of the agency has ${en} in its scope.`,
    };
  const reasons = covering.map((one) => notValid(one, on));
  if (reasons.includes(undefined)) return undefined;
  const said = reasons.filter((one) => one !== undefined);
  return {
    code: 'QUALIFICATION_NOT_VALID',
    message: `${on} 没有可用于${zh}的有效资质：${said.map((one) => one.zh).join('；')}。`,
    messageEn: `On ${on} no qualification for ${en} is valid: ${said.map((one) => one.en).join('; ')}.`,
  };
}

/** Whether the scope on the certificate holds the kind of service in that trade. */
function covers(
  { kinds, industries }: Pick<Qualification, 'kinds' | 'industries'>,
  kind: ServiceKind,
  industry: Industry,
): boolean {
  return kinds.includes(kind) && industries.includes(industry);
}

/** Why the qualification cannot be used on that day; undefined when it can, from its first day through its last. */
function notValid(
  { number, validFrom, validTo, measures }: Pick<Covering, 'number' | 'validFrom' | 'validTo' | 'measures'>,
  on: Day,
): { readonly zh: string; readonly en: string } | undefined {
  if (on < validFrom)
    return { zh: `${number} 自 ${validFrom} 起有效`, en: `${number} is valid from ${validFrom}` };
  if (on > validTo)
    return { zh: `${number} 已于 ${validTo} 到期`, en: `${number} was valid through ${validTo}` };
  const measure = measureOn(measures, on);
  if (!measure) return undefined;
  const words = {
    SUSPENDED: { zh: '暂停', en: 'suspended' },
    REVOKED: { zh: '撤销', en: 'revoked' },
    CANCELLED: { zh: '注销', en: 'cancelled' },
  }[measure.kind];
  return {
    zh: `${number} 自 ${measure.from} 起被${words.zh}`,
    en: `${number} is ${words.en} from ${measure.from}`,
  };
}

function filingProblems(on: Day, filings: readonly Filing[]): Problem[] {
  const clause = inForce(QUALIFICATION_IN_CHANGJI, on)?.cite;
  if (clause === undefined) return [];
  if (filings.some(({ filedOn, endedOn }) => filedOn <= on && (endedOn === null || on <= endedOn))) return [];
  return [
    {
      code: 'REGIONAL_FILING_MISSING',
      message: `机构在 ${on} 没有自治区应急管理厅报备记录，不得在昌吉州开展资质准入类服务。`,
      messageEn: `On ${on} the agency has no filing with the Emergency Management Department of Xinjiang, without which it may not do licensed work in Changji.`,
      clause,
    },
  ];
}
