import type { Actor } from '@chengan/shared/permission/actor';

/** Somebody who acts for an agency. */
export interface AgencyStaff {
  readonly account: string;
  readonly name: string;
  /** Credit code. */
  readonly agency: string;
}

/** The actor as somebody of an agency; undefined for anybody else. */
export function agencyStaffIn(actor: Actor | undefined): AgencyStaff | undefined {
  return actor?.kind === 'AGENCY'
    ? { account: actor.account, name: actor.name, agency: actor.holder }
    : undefined;
}
