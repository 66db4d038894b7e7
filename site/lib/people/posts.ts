import type { HolderKind, Role, Seat } from '../session/seat.ts';

/** A post that somebody can be invited to: in one's own organisation, or in another that is named then. */
export interface Post {
  readonly kind: HolderKind;
  readonly role: Role | 'administrator';
  readonly own: boolean;
}

const office = (role: Role): Post => ({ kind: 'AUTHORITY', role, own: true });

/** What an administrator of an authority may hand out beyond it: `docs/identity.md`, “may invite”. */
const BY_AUTHORITY: readonly Post[] = [
  office('clerk'),
  office('reviewer'),
  office('leader'),
  office('auditor'),
  office('administrator'),
  { kind: 'AUTHORITY', role: 'administrator', own: false },
  { kind: 'AGENCY', role: 'manager', own: false },
  { kind: 'ENTERPRISE', role: 'manager', own: false },
  { kind: 'EXPERT', role: 'expert', own: false },
  { kind: 'PARTNER', role: 'administrator', own: false },
];

/** The posts that somebody in that seat may invite to; none for whoever manages no people. The hub decides again. */
export function postsFor({ kind, role }: Pick<Seat, 'kind' | 'role'>): readonly Post[] {
  switch (kind) {
    case 'AUTHORITY':
      return role === 'administrator' ? BY_AUTHORITY : [];
    case 'AGENCY':
    case 'ENTERPRISE':
      return role === 'manager'
        ? [
            { kind, role: 'staff', own: true },
            { kind, role: 'manager', own: true },
          ]
        : [];
    case 'PARTNER':
      return role === 'administrator' ? [{ kind, role: 'administrator', own: true }] : [];
    case 'EXPERT':
      return [];
  }
}

/** A post as a form sends it: `AUTHORITY.clerk.own`. */
export function postValue({ kind, role, own }: Post): string {
  return `${kind}.${role}.${own ? 'own' : 'other'}`;
}
