import type { GraphContext } from '@chengan/shared/graph/context';
import { problemError } from '@chengan/shared/graph/problem-error';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { observerIn, type Observer, officialIn, type Official } from '@chengan/shared/permission/actor';
import { SIGN_IN_FIRST } from '@chengan/shared/permission/sign-in-first';
import { problem } from '@chengan/shared/outcome/problem';

/** Who acts. Throws UNAUTHENTICATED when the request names nobody, FORBIDDEN when it is not an official on cases. */
export function officialOf({ actor }: GraphContext): Official {
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

/** Who looks into cases: an official or an auditor. Throws UNAUTHENTICATED for nobody, FORBIDDEN for anybody else. */
export function observerOf({ actor }: GraphContext): Observer {
  const observer = observerIn(actor);
  if (observer) return observer;
  throw problemError([
    actor
      ? problem(
          'FORBIDDEN',
          '此内容限应急管理部门的办案人员和审计员查看。',
          'This is seen by officials on cases and auditors of an authority.',
        )
      : SIGN_IN_FIRST,
  ]);
}

/** Throws the problems as one error, if there are any. */
export function refuseIfAny(problems: readonly Problem[]): void {
  const [first, ...more] = problems;
  if (first) throw problemError([first, ...more]);
}
