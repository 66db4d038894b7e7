import type { GraphContext } from '@chengan/shared/graph/context';
import { problemError } from '@chengan/shared/graph/problem-error';
import { problem } from '@chengan/shared/outcome/problem';
import { SIGN_IN_FIRST } from '@chengan/shared/permission/sign-in-first';
import type { SubjectKey } from '../subject/subject.ts';
import type { Objector } from './object-to-finding.command.ts';

/** Whom an agency or expert that is signed in stands for; undefined for anybody else. */
export function ownSubjectOf({ actor }: GraphContext): SubjectKey | undefined {
  if (actor?.kind !== 'AGENCY' && actor?.kind !== 'EXPERT') return undefined;
  return { kind: actor.kind, code: actor.holder };
}

/** Who objects. Throws UNAUTHENTICATED for nobody, FORBIDDEN for all but the manager of an agency and an expert. */
export function objectorOf(context: GraphContext): Objector {
  const { actor } = context;
  const subject = ownSubjectOf(context);
  const speaks = actor?.role === 'manager' || actor?.role === 'expert';
  if (actor && subject && speaks) return { account: actor.account, subject };
  throw problemError([
    actor
      ? problem(
          'FORBIDDEN',
          '异议由机构负责人或专家本人提出。',
          'Objections are made by the manager of an agency, or by the expert.',
        )
      : SIGN_IN_FIRST,
  ]);
}
