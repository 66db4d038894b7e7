import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { Actor } from '@chengan/shared/permission/actor';
import { SIGN_IN_FIRST } from '@chengan/shared/permission/sign-in-first';

/** Whoever keeps files of persons: the manager of an agency those of its people, an expert the own one (C1-3b). */
export interface Keeper {
  readonly account: string;
  readonly kind: 'AGENCY' | 'EXPERT';
  /** Credit code, or the expert's id. */
  readonly holder: string;
}

/** The actor as a keeper; undefined for anybody else, the staff of an agency too. */
export function keeperIn(actor: Actor | undefined): Keeper | undefined {
  if (actor?.kind === 'AGENCY' && actor.role === 'manager')
    return { account: actor.account, kind: 'AGENCY', holder: actor.holder };
  if (actor?.kind === 'EXPERT') return { account: actor.account, kind: 'EXPERT', holder: actor.holder };
  return undefined;
}

/** What keeps `actor` from keeping files: UNAUTHENTICATED or FORBIDDEN. */
export function keeperProblems(actor: Actor | undefined, kinds: readonly Keeper['kind'][]): Problem[] {
  if (!actor) return [SIGN_IN_FIRST];
  const keeper = keeperIn(actor);
  if (keeper && kinds.includes(keeper.kind)) return [];
  return [
    problem(
      'FORBIDDEN',
      '人员档案由机构管理员维护，专家档案由本人维护。',
      'Files of practitioners are kept by the manager of the agency, that of an expert by the expert.',
    ),
  ];
}
