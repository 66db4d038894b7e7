import { territoryOf } from '@chengan/shared/authority/authority';
import { type Outcome, ok, refused } from '@chengan/shared/outcome/outcome';
import { type Actor, observerIn } from '@chengan/shared/permission/actor';
import { SIGN_IN_FIRST } from '@chengan/shared/permission/sign-in-first';

/** Whose contracts and projects somebody looks at: an agency's, an enterprise's, or those of a territory. */
export type Viewer =
  | { readonly side: 'agency'; readonly code: string }
  | { readonly side: 'enterprise'; readonly code: string }
  | { readonly side: 'authority'; readonly authorities: readonly string[] };

/** As whom the actor looks; UNAUTHENTICATED for nobody, FORBIDDEN for anybody without a part in contracts. */
export function viewerOf(actor: Actor | undefined): Outcome<Viewer> {
  if (!actor) return refused(SIGN_IN_FIRST);
  if (actor.kind === 'AGENCY') return ok({ side: 'agency', code: actor.holder });
  if (actor.kind === 'ENTERPRISE') return ok({ side: 'enterprise', code: actor.holder });
  const observer = observerIn(actor);
  if (observer) return ok({ side: 'authority', authorities: territoryOf(observer.authority) });
  return refused({
    code: 'FORBIDDEN',
    message: '此内容限合同双方和属地监管部门查看。',
    messageEn: 'This is seen by the parties and the authorities of the place.',
  });
}

/** Whether a record with these owners is the viewer's: a party's own, or of the viewer's territory. */
export function mayView(
  viewer: Viewer,
  { agency, enterprise, authority }: { agency: string; enterprise: string | null; authority: string | null },
): boolean {
  if (viewer.side === 'agency') return viewer.code === agency;
  if (viewer.side === 'enterprise') return viewer.code === enterprise;
  return authority !== null && viewer.authorities.includes(authority);
}
