import { supervisorsAt } from '@chengan/shared/authority/supervisors';
import type { Em } from '@chengan/shared/database/database';
import { type Outcome, ok, refused } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { Actor } from '@chengan/shared/permission/actor';
import { SIGN_IN_FIRST } from '@chengan/shared/permission/sign-in-first';
import { findEnterprises } from '../register/register.store.ts';

/** The enterprise that somebody acts for, and the authority on whose desk its record lies. */
export interface OwnEnterprise {
  readonly account: string;
  /** Credit code. */
  readonly enterprise: string;
  /** The smallest authority that covers the place of the enterprise; null where none does. */
  readonly authority: string | null;
}

/** Whom `actor` acts for, if that is an enterprise of the register. UNAUTHENTICATED, FORBIDDEN, ENTERPRISE_UNKNOWN. */
export async function ownEnterprise(em: Em, actor: Actor | undefined): Promise<Outcome<OwnEnterprise>> {
  if (!actor) return refused(SIGN_IN_FIRST);
  if (actor.kind !== 'ENTERPRISE') {
    return refused(
      problem('FORBIDDEN', '此记录由企业自己填写。', 'This record is kept by the enterprise itself.'),
    );
  }
  const [found] = await findEnterprises(em, [actor.holder]);
  if (!found) {
    return refused(
      problem(
        'ENTERPRISE_UNKNOWN',
        '您的企业还没有登记，请联系所在地应急管理部门。',
        'Your enterprise is not registered yet; ask the authority of its place.',
      ),
    );
  }
  const [nearest] = found.region === null ? [] : supervisorsAt([found.region]);
  return ok({
    account: actor.account,
    enterprise: found.creditCode,
    authority: nearest ?? found.authority,
  });
}
