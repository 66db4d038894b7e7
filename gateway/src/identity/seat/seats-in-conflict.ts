import type { Problem } from '@chengan/shared/outcome/outcome';
import type { HolderKind } from '@chengan/shared/permission/roles';

/**
 * Whether one person may not hold seats of both kinds: whoever works for an authority is not also of those it judges, pays
 * or lets in, in whatever role. What an agency's account can never do then holds for the account, not for a seat of it.
 */
export function conflict(one: HolderKind, other: HolderKind): boolean {
  return (one === 'AUTHORITY') !== (other === 'AUTHORITY');
}

export const SEATS_IN_CONFLICT: Problem = {
  code: 'SEATS_IN_CONFLICT',
  message:
    '监管部门的任职不能与机构、企业、专家或合作单位的任职由同一账户兼任；须先终止原任职，或由另一人担任。',
  messageEn:
    'A post at an authority cannot be held together with one of an agency, enterprise, expert or partner: end the other first, or let another person take it.',
};
