import type { GraphContext } from '@chengan/shared/graph/context';
import { problemError } from '@chengan/shared/graph/problem-error';
import { problem } from '@chengan/shared/outcome/problem';
import { type AgencyPerson, agencyPersonIn } from '@chengan/shared/permission/actor';
import { SIGN_IN_FIRST } from '@chengan/shared/permission/sign-in-first';

/** Who acts for an agency. Throws UNAUTHENTICATED for nobody, FORBIDDEN for anybody else. */
export function agencyPersonOf({ actor }: GraphContext): AgencyPerson {
  const person = agencyPersonIn(actor);
  if (person) return person;
  throw problemError([
    actor
      ? problem('FORBIDDEN', '此事由服务机构的人员办理。', 'This is for people of an agency.')
      : SIGN_IN_FIRST,
  ]);
}
