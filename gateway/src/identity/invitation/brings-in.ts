import { authorityById, territoryCovers } from '@chengan/shared/authority/authority';
import type { HolderKind } from '@chengan/shared/permission/roles';

/** 新疆's act on experts who are asked to judge: no other bureau here knows such a person. */
const ACT_ON_EXPERTS = 'C1';

/**
 * Whether the administrators of `authority` may bring in a holder of this kind: name its first head, and answer for it.
 * An agency or enterprise: only where the division that registered it (characters 3 to 8 of its credit code, GB 32100-2015)
 * lies in the authority's own territory. An expert: only the bureau itself that adopted the act on experts; an expert's
 * id says nothing, and whether there is such an expert is not known here. A partner: any, as long as nobody did before.
 */
export function bringsIn(authority: string, kind: HolderKind, holder: string): boolean {
  switch (kind) {
    case 'AGENCY':
    case 'ENTERPRISE':
      return territoryCovers(authority, holder.slice(2, 8));
    case 'EXPERT':
      return isBureauWithExperts(authority);
    case 'PARTNER':
      return authorityById(authority) !== undefined;
    case 'AUTHORITY':
      return false;
  }
}

function isBureauWithExperts(id: string): boolean {
  const authority = authorityById(id);
  return (
    authority !== undefined &&
    authority.parent === undefined &&
    authority.adoptedActs.some(({ act }) => act === ACT_ON_EXPERTS)
  );
}
