import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { Official } from '@chengan/shared/permission/actor';
import type { OfficialRole } from '@chengan/shared/permission/roles';
import { anotherPersonProblems, roleProblems } from '@chengan/shared/permission/official';
import type { StarApplication } from './application.ts';

/** Somebody of an agency who acts for it. */
export interface AgencyPerson {
  readonly account: string;
  /** Credit code of the agency. */
  readonly agency: string;
}

/** What keeps `official` from handling an application: only the county's own bureau does (S-7.1), in one of `roles`. */
export function handlerProblems(
  application: Pick<StarApplication, 'authority'>,
  official: Official,
  roles: readonly OfficialRole[] = ['clerk', 'reviewer', 'leader'],
): Problem[] {
  if (official.authority !== application.authority) {
    return [
      problem(
        'FORBIDDEN',
        '星级评定由受理申报的县级市（区）应急管理部门办理。',
        'A rating is handled by the county bureau that was applied to.',
        { clause: 'S-7.1' },
      ),
    ];
  }
  return roleProblems(official, roles);
}

/** Deliberation, objections and grading: by a reviewer or leader who took no part in the first review. */
export function deciderProblems(
  application: Pick<StarApplication, 'authority' | 'reviewers'>,
  official: Official,
  before: readonly (string | null)[] = [],
): Problem[] {
  return [
    ...handlerProblems(application, official, ['reviewer', 'leader']),
    ...anotherPersonProblems(official, [...application.reviewers, ...before]),
  ];
}

/** NOT_FOUND for an application of another agency. */
export function ownerProblems(application: Pick<StarApplication, 'agency'>, person: AgencyPerson): Problem[] {
  if (application.agency === person.agency) return [];
  return [NO_APPLICATION];
}

export const NO_APPLICATION: Problem = problem(
  'NOT_FOUND',
  '没有这份星级评定申请。',
  'There is no such application.',
  { field: 'id' },
);
