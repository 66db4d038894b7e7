import { type Outcome, ok, type Problem, refused } from '@chengan/shared/outcome/outcome';
import type { Actor } from '@chengan/shared/permission/actor';
import { SIGN_IN_FIRST } from '@chengan/shared/permission/sign-in-first';

/** Somebody who acts for an agency. */
export interface AgencyStaff {
  readonly account: string;
  /** Credit code of the agency. */
  readonly agency: string;
}

/** Who acts, if it is somebody of an agency; UNAUTHENTICATED or FORBIDDEN otherwise. */
export function agencyStaff(actor: Actor | undefined): Outcome<AgencyStaff> {
  if (!actor) return refused(SIGN_IN_FIRST);
  if (actor.kind !== 'AGENCY') return refused(AGENCY_ONLY);
  return ok({ account: actor.account, agency: actor.holder });
}

const AGENCY_ONLY: Problem = {
  code: 'FORBIDDEN',
  message: '此事由技术服务机构办理。',
  messageEn: 'This is done by a service agency.',
};

/** What another's record is to whoever has no part in it. */
export const CONTRACT_NOT_FOUND: Problem = {
  code: 'NOT_FOUND',
  message: '没有这份合同，或者与您无关。',
  messageEn: 'There is no such contract, or it does not concern you.',
};
