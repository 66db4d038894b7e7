import type { Session } from '../session/current.ts';

/** Whose drafts they are: one account, acting for one agency. Undefined without a seat at an agency. */
export function visitOwner({ person, inUse }: Session): string | undefined {
  return inUse?.kind === 'AGENCY' ? `${person.account}@${inUse.holder}` : undefined;
}
