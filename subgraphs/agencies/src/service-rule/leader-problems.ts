import type { Problem } from '@chengan/shared/outcome/outcome';
import { inForce } from '@chengan/shared/regulation/norm';
import type { Day } from '@chengan/shared/time/day';
import { type Certificate, isEmployed, isValidOn, type Practitioner } from '../practitioner/practitioner.ts';
import { LEADER } from './norms.ts';
import { isInSuzhou } from './place.ts';

type Leader = Pick<Practitioner, 'name' | 'agency' | 'employedOn' | 'leftOn' | 'certificates'>;

/** 中级注册安全工程师（及以上）、安全评价师、注册消防工程师: one of the three, as S-4.1c and S-5.4.1a name them. */
export function isPractisingCertificate({ kind, level }: Pick<Certificate, 'kind' | 'level'>): boolean {
  if (kind === 'REGISTERED_SAFETY_ENGINEER') return level === 'INTERMEDIATE' || level === 'SENIOR';
  return kind === 'SAFETY_EVALUATOR' || kind === 'REGISTERED_FIRE_ENGINEER';
}

/**
 * What keeps somebody from leading a project of `agency` at `place` in Suzhou on `on` (S-5.4.1a): LEADER_NOT_EMPLOYED,
 * LEADER_NOT_QUALIFIED. A grade above the intermediate one counts. None elsewhere and before the specification.
 */
export function leaderProblems(
  leader: Leader,
  agency: string,
  place: string,
  on: Day,
  field = 'leader',
): Problem[] {
  const norm = inForce(LEADER, on);
  if (!norm || !isInSuzhou(place)) return [];
  const problems: Problem[] = [];
  if (leader.agency !== agency || !isEmployed(leader, on))
    problems.push({
      code: 'LEADER_NOT_EMPLOYED',
      message: `${leader.name}在 ${on} 不是本机构在职人员，不能担任项目负责人。`,
      messageEn: `${leader.name} was not employed by the agency on ${on} and cannot lead the project.`,
      field,
      clause: norm.cite,
    });
  if (!leader.certificates.some((one) => isPractisingCertificate(one) && isValidOn(one, on)))
    problems.push({
      code: 'LEADER_NOT_QUALIFIED',
      message: `${leader.name}在 ${on} 没有有效的中级注册安全工程师、安全评价师或注册消防工程师证书，不能担任项目负责人。`,
      messageEn: `On ${on} ${leader.name} has no valid certificate as intermediate registered safety engineer, safety evaluator or registered fire engineer and cannot lead the project.`,
      field,
      clause: norm.cite,
    });
  return problems;
}
