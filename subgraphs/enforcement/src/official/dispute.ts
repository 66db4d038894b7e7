import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { Official } from '@chengan/shared/permission/actor';
import { anotherPersonProblems, roleProblems } from '@chengan/shared/permission/official';
import { territoryProblems } from './territory.ts';

/** What may be objected to: it belongs to an authority, people decided on it, and it is disputed or not. */
export interface Disputable {
  readonly authority: string;
  /** Accounts of those who proposed and decided it. */
  readonly deciders: readonly (string | null)[];
  readonly disputed: boolean;
}

/** What keeps `official` from recording that somebody disputes it. */
export function disputeProblems({ authority, disputed }: Disputable, official: Official): Problem[] {
  return [
    ...territoryProblems(official, authority),
    ...(disputed
      ? [problem('ALREADY_DISPUTED', '已标明有异议。', 'This is already marked as disputed.')]
      : []),
  ];
}

/** What keeps `official` from upholding it after a review: a reviewer or leader who had no part in it. */
export function upholdingProblems(
  { authority, deciders, disputed }: Disputable,
  official: Official,
): Problem[] {
  return [
    ...territoryProblems(official, authority),
    ...roleProblems(official, ['reviewer', 'leader']),
    ...anotherPersonProblems(official, deciders),
    ...(disputed
      ? []
      : [
          problem(
            'NOT_DISPUTED',
            '没有异议，无须维持。',
            'This is not disputed; there is nothing to uphold.',
          ),
        ]),
  ];
}
