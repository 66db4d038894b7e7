import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '../refusal/problem.ts';

export type Role = 'clerk' | 'reviewer' | 'leader';

/** Who acts, as the rules see it. */
export interface Official {
  readonly account: string;
  readonly role: Role;
  /** Id in the tree of authorities. */
  readonly authority: string;
}

const NAMES: Readonly<Record<Role, { readonly zh: string; readonly en: string }>> = {
  clerk: { zh: '经办人', en: 'clerk' },
  reviewer: { zh: '复核人', en: 'reviewer' },
  leader: { zh: '负责人', en: 'leader' },
};

/** FORBIDDEN unless the official has one of `roles`. */
export function roleProblems(official: Official, roles: readonly Role[]): Problem[] {
  if (roles.includes(official.role)) return [];
  const zh = roles.map((role) => NAMES[role].zh).join('或');
  const en = roles.map((role) => NAMES[role].en).join(' or a ');
  return [
    problem(
      'FORBIDDEN',
      `此事须由${zh}办理，您的角色是${NAMES[official.role].zh}。`,
      `This takes a ${en}; your role is ${NAMES[official.role].en}.`,
    ),
  ];
}

/** SAME_PERSON when the official is one of those who acted before: nobody decides on what they themselves did. */
export function anotherPersonProblems(official: Official, before: readonly (string | null)[]): Problem[] {
  if (!before.includes(official.account)) return [];
  return [
    problem(
      'SAME_PERSON',
      '提出、办理过此事的人不能再作决定，须由另一人办理。',
      'Whoever proposed or handled this cannot decide on it; another person must.',
    ),
  ];
}
