import { allAuthorities, type Authority, authorityById, isUnder } from '@chengan/shared/authority/authority';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { isWithin } from '@chengan/shared/region/region';
import type { Act } from '@chengan/shared/regulation/act';
import type { ClauseId } from '@chengan/shared/regulation/norm';
import { actOfClause } from '@chengan/shared/regulation/register';
import { problem } from '@chengan/shared/outcome/problem';
import type { Official } from '@chengan/shared/permission/actor';

/** Where an act says who supervises: J-4 city and towns; C1-2b all levels by place of service. */
const WHO_SUPERVISES: Readonly<Record<string, string>> = { J: 'J-4', C1: 'C1-2b' };

/** Whether an authority acts under `act`: national acts bind all, a local one whoever adopted it and those below. */
export function actsUnder(authority: string, act: Act): boolean {
  return act.authority === undefined || isUnder(authority, act.authority);
}

/** FORBIDDEN unless the official's authority acts under `act`. */
export function actProblems(official: Official, act: Act): Problem[] {
  if (actsUnder(official.authority, act)) return [];
  const name = authorityById(official.authority)?.name ?? official.authority;
  return [
    problem(
      'FORBIDDEN',
      `${name}不适用《${act.title}》，无权据此办理。`,
      `${authorityById(official.authority)?.nameEn ?? official.authority} does not act under "${act.titleEn}" and cannot proceed by it.`,
      { clause: WHO_SUPERVISES[act.id] },
    ),
  ];
}

/**
 * FORBIDDEN unless the matter of `authority` lies in the official's territory, and the official's authority acts under
 * every act behind `clauses`: a bureau above that did not adopt the act sees the matter and does not decide it.
 */
export function jurisdictionProblems(
  official: Official,
  authority: string,
  clauses: readonly ClauseId[],
): Problem[] {
  const outside = territoryProblems(official, authority);
  if (outside.length > 0) return outside;
  return [...new Set(clauses.map(actOfClause))].flatMap((act) => actProblems(official, act));
}

/** FORBIDDEN unless the matter belongs to the official's own authority or to one below it. */
export function territoryProblems(official: Pick<Official, 'authority'>, authority: string): Problem[] {
  if (isUnder(authority, official.authority)) return [];
  const name = authorityById(authority)?.name ?? authority;
  const nameEn = authorityById(authority)?.nameEn ?? authority;
  return [
    problem(
      'FORBIDDEN',
      `此事属${name}，不在您的辖区内。`,
      `This belongs to ${nameEn}, outside your territory.`,
    ),
  ];
}

/** The ids of the authorities whose territory is the region or lies in it; a zone without a region goes with its bureau. */
export function authoritiesIn(region: string): readonly string[] {
  const inside = ({ regions, parent }: Authority): boolean => {
    const bureau = parent === undefined ? undefined : authorityById(parent);
    if (regions.length === 0) return bureau !== undefined && inside(bureau);
    return regions.some((code) => isWithin(code, region));
  };
  return allAuthorities()
    .filter(inside)
    .map(({ id }) => id);
}
