import type { Official } from '../permission/actor.ts';

const NAMES = { clerk: '演示经办人', reviewer: '演示审核人', leader: '演示负责人' } as const;

/** The official of an authority in a role: always three different persons, so that nobody decides on his own proposal. */
export function officialOf(authority: string, role: Official['role']): Official {
  return { account: `demonstration:${authority}:${role}`, name: NAMES[role], role, authority };
}

/** The leader of an authority who has just given a second factor: `now` in milliseconds since the epoch. */
export function leaderOf(authority: string, now: number): Official {
  return { ...officialOf(authority, 'leader'), steppedUpAt: now };
}

/** Who acts where no official does. */
export const REGISTRAR = 'system:demonstration';
