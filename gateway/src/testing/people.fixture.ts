import type { Actor } from '@chengan/shared/identity/actor';

/** Invented officials of Jiangyin's bureau. */
export const CLERK: Actor = { account: 'city-clerk', name: '演示经办', role: 'clerk', authority: 'jiangyin' };
export const REVIEWER: Actor = {
  account: 'city-reviewer',
  name: '演示审核',
  role: 'reviewer',
  authority: 'jiangyin',
};
export const LEADER: Actor = {
  account: 'city-leader',
  name: '演示负责',
  role: 'leader',
  authority: 'jiangyin',
};
