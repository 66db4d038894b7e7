import type { Actor } from '../identity/actor.ts';

const NAMES = { clerk: '演示经办人', reviewer: '演示复核人', leader: '演示负责人' } as const;

/** The official of an authority in a role: always three different persons, so that nobody decides on his own proposal. */
export function officialOf(authority: string, role: Actor['role']): Actor {
  return { account: `demonstration:${authority}:${role}`, name: NAMES[role], role, authority };
}

/** Who acts where no official does. */
export const REGISTRAR = 'system:demonstration';
