import { territoryOf } from '../authority/authority.ts';
import type { GraphContext } from '../graph/context.ts';
import { problemError } from '../graph/problem-error.ts';
import { type Official, officialIn } from '../permission/actor.ts';
import type { Asker, DueSubject } from './due.ts';
import { SIGN_IN_FIRST } from '../permission/sign-in-first.ts';

/** Whose inbox it is: an official's, over their territory, or that of somebody who is supervised. */
export type Inbox =
  | {
      readonly of: 'official';
      readonly official: Official;
      readonly asker: Asker;
      readonly territory: readonly string[];
    }
  | { readonly of: 'subject'; readonly kind: DueSubject['kind']; readonly code: string };

/** Throws UNAUTHENTICATED for nobody, FORBIDDEN for whoever has no inbox (administrators, auditors, partners). */
export function inboxOf({ actor }: Pick<GraphContext, 'actor'>): Inbox {
  if (!actor) {
    throw problemError([SIGN_IN_FIRST]);
  }
  const official = officialIn(actor);
  if (actor.scopes.includes('due:read')) {
    if (official) {
      return {
        of: 'official',
        official,
        asker: { account: actor.account, scopes: actor.scopes },
        territory: territoryOf(official.authority),
      };
    }
    if (actor.kind === 'AGENCY' || actor.kind === 'ENTERPRISE' || actor.kind === 'EXPERT') {
      return { of: 'subject', kind: actor.kind, code: actor.holder };
    }
  }
  throw problemError([
    {
      code: 'FORBIDDEN',
      message: '您的角色没有待办事项。',
      messageEn: 'Your role has no inbox.',
    },
  ]);
}
