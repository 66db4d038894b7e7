import { isSubordinate } from '@chengan/shared/authority/authority';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { type Actor, observerIn } from '@chengan/shared/permission/actor';
import { CITY_BUREAU } from './scorer.ts';

/**
 * What keeps `actor` from the score of `agency` as it stands before a decision (J-A3-4a): it is shown to the officials
 * and auditors of the bureau that grades and of its towns, and to the agency itself. UNAUTHENTICATED or FORBIDDEN.
 */
export function standingViewerProblems(actor: Actor | undefined, agency: string): Problem[] {
  if (actor?.kind === 'AGENCY' && actor.holder === agency) return [];
  const authority = observerIn(actor)?.authority;
  if (authority !== undefined && (authority === CITY_BUREAU || isSubordinate(authority, CITY_BUREAU)))
    return [];
  return [
    {
      code: actor ? 'FORBIDDEN' : 'UNAUTHENTICATED',
      message: '评定前的得分不公开，仅限评定机关及其镇街园和机构本身查看。',
      messageEn:
        'A score before the decision is shown to the bureau that grades, its towns and the agency itself.',
      clause: 'J-A3-4a',
    },
  ];
}
