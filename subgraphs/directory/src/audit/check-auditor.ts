import { allAuthorities, isUnder } from '@chengan/shared/authority/authority';
import { type Outcome, ok, refused } from '@chengan/shared/outcome/outcome';
import type { Actor } from '@chengan/shared/permission/actor';
import { SIGN_IN_FIRST } from '@chengan/shared/permission/sign-in-first';

/** The authorities whose entries the actor may search: an auditor's own and those below. */
export function auditedBy(actor: Actor | undefined): Outcome<readonly string[]> {
  if (!actor) return refused(SIGN_IN_FIRST);
  if (actor.kind !== 'AUTHORITY' || actor.role !== 'auditor')
    return refused({
      code: 'FORBIDDEN',
      message: '操作记录由应急管理部门的审计员查看。',
      messageEn: 'The audit is for the auditors of an authority.',
    });
  return ok(
    allAuthorities()
      .filter(({ id }) => isUnder(id, actor.holder))
      .map(({ id }) => id),
  );
}
