import type { Official } from '@chengan/shared/permission/actor';

/** Invented officials of Jiangyin's bureau. */
export const CLERK: Official = {
  account: 'city-clerk',
  name: '演示经办',
  role: 'clerk',
  authority: 'jiangyin',
};
export const REVIEWER: Official = {
  account: 'city-reviewer',
  name: '演示审核',
  role: 'reviewer',
  authority: 'jiangyin',
};
export const LEADER: Official = {
  account: 'city-leader',
  name: '演示负责',
  role: 'leader',
  authority: 'jiangyin',
};
