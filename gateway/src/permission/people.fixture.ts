import type { Actor, Official } from '@chengan/shared/permission/actor';
import { type HolderKind, isRoleOf, ROLES, type Role, scopesOf } from '@chengan/shared/permission/roles';
import { AGENCY } from '../testing/register.fixture.ts';

/** An invented agency that is nobody's own here. */
export const OTHER_AGENCY = { creditCode: '91652300MADEM00029', name: '昌吉示例安全评价有限公司' } as const;

/** For whom a seat acts in a walk: for whoever owns the file, and for whoever does not. */
export interface Holders {
  readonly own: Readonly<Record<HolderKind, string>>;
  readonly foreign: Readonly<Record<HolderKind, string>>;
}

/** Files of `bureau`, about the invented agency of Jiangyin; whoever sits in `other` has no part in them. */
export function holdersOf(bureau: string, other: string): Holders {
  const holder = (authority: string, code: string) => ({
    AUTHORITY: authority,
    AGENCY: code,
    ENTERPRISE: code,
    EXPERT: code,
    PARTNER: 'partner',
  });
  return { own: holder(bureau, AGENCY.creditCode), foreign: holder(other, OTHER_AGENCY.creditCode) };
}

/** Somebody in that seat for `holders`, with a second factor of just now; undefined for nobody. */
export function inSeat(
  seat: string,
  holders: Readonly<Record<HolderKind, string>>,
  now: number,
): Actor | undefined {
  const [kind = '', role = ''] = seat.split(':');
  if (!isKind(kind) || !isRoleOf(kind, role)) return undefined;
  const name = `${kind} ${role}`;
  return {
    account: `walker-${kind}-${role}`,
    name,
    kind,
    role: role as Role,
    holder: holders[kind],
    scopes: scopesOf(kind, role),
    steppedUpAt: now,
  };
}

/** Those who brought a file to where the walk takes it up: others than the walkers. */
export function before(authority: string, role: Official['role'], now: number): Official {
  return { account: `before-${role}`, name: '演示人员', role, authority, steppedUpAt: now };
}

function isKind(text: string): text is HolderKind {
  return Object.hasOwn(ROLES, text);
}
