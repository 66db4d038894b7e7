import type { GraphContext } from '@chengan/shared/graph/context';
import { problemError } from '@chengan/shared/graph/problem-error';
import { problem } from '@chengan/shared/outcome/problem';
import { officialIn, type Official } from '@chengan/shared/permission/actor';
import { SIGN_IN_FIRST } from '@chengan/shared/permission/sign-in-first';

/** The official who scores or publishes. Throws UNAUTHENTICATED for nobody, FORBIDDEN for who is no official on cases. */
export function scoringOfficial({ actor }: GraphContext): Official {
  const official = officialIn(actor);
  if (official) return official;
  throw problemError([
    actor
      ? problem(
          'FORBIDDEN',
          '评分和公布由应急管理部门的办案人员办理。',
          'Scores are kept and published by officials.',
        )
      : SIGN_IN_FIRST,
  ]);
}
