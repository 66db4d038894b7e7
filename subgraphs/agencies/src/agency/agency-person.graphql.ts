import type { GraphContext } from '@chengan/shared/graph/context';
import { problemError } from '@chengan/shared/graph/problem-error';
import { problem } from '@chengan/shared/outcome/problem';
import { type AgencyPerson, agencyPersonIn } from '@chengan/shared/permission/actor';
import { SIGN_IN_FIRST } from '@chengan/shared/permission/sign-in-first';

const FOR_AGENCIES = problem('FORBIDDEN', '此事由机构办理。', 'This is for agencies to do.');

/** Who acts for an agency. Throws UNAUTHENTICATED when the request names nobody, FORBIDDEN for anybody else. */
export function agencyPersonOf({ actor }: Pick<GraphContext, 'actor'>): AgencyPerson {
  const person = agencyPersonIn(actor);
  if (person) return person;
  throw problemError([actor ? FOR_AGENCIES : SIGN_IN_FIRST]);
}
