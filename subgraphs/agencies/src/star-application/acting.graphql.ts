import type { GraphContext } from '@chengan/shared/graph/context';
import { problemError } from '@chengan/shared/graph/problem-error';
import { problem } from '@chengan/shared/outcome/problem';
import { type Official, officialIn } from '@chengan/shared/permission/actor';
import { SIGN_IN_FIRST } from '@chengan/shared/permission/sign-in-first';
import type { AgencyPerson } from './who.ts';

/** The official who acts. Throws UNAUTHENTICATED for nobody, FORBIDDEN for anybody else. */
export function officialActing({ actor }: GraphContext): Official {
  const official = officialIn(actor);
  if (official) return official;
  throw problemError([
    actor
      ? problem(
          'FORBIDDEN',
          '此事由应急管理部门的经办人、审核人或负责人办理。',
          'This is handled by clerks, reviewers or leaders of an authority.',
        )
      : SIGN_IN_FIRST,
  ]);
}

/** Whoever acts for an agency. Throws UNAUTHENTICATED for nobody, FORBIDDEN for anybody else. */
export function agencyActing({ actor }: GraphContext): AgencyPerson {
  if (actor?.kind === 'AGENCY') return { account: actor.account, agency: actor.holder };
  throw problemError([
    actor
      ? problem('FORBIDDEN', '此事由机构自己办理。', 'This is done by the agency itself.')
      : SIGN_IN_FIRST,
  ]);
}
