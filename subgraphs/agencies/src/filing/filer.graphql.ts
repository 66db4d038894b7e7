import type { GraphContext } from '@chengan/shared/graph/context';
import { problemError } from '@chengan/shared/graph/problem-error';
import { SIGN_IN_FIRST } from '@chengan/shared/permission/sign-in-first';
import type { Submitter } from './submit-filing.command.ts';

/** Who asks, as somebody who files. Throws UNAUTHENTICATED for nobody, FORBIDDEN for whoever files nothing. */
export function submitterOf({ actor }: GraphContext): Submitter {
  if (!actor) throw problemError([SIGN_IN_FIRST]);
  const { account, kind, holder } = actor;
  if (kind === 'AGENCY' || kind === 'EXPERT') return { account, filer: { kind, id: holder } };
  throw problemError([
    {
      code: 'FORBIDDEN',
      message: '此事由机构或专家办理。',
      messageEn: 'This is filed by agencies and experts.',
    },
  ]);
}
