import type { Problem } from '@chengan/shared/outcome/outcome';
import { APIError } from 'better-auth/api';

/** How a refusal is numbered outside. */
export type Status =
  'BAD_REQUEST' | 'UNAUTHORIZED' | 'FORBIDDEN' | 'NOT_FOUND' | 'CONFLICT' | 'TOO_MANY_REQUESTS';

/** A refusal to be thrown in an endpoint or a hook, with everything that is wrong. */
export function refuse(status: Status, first: Problem, ...more: readonly Problem[]): APIError {
  const { code, message } = first;
  return new APIError(status, { code, message, problems: [first, ...more] });
}

export const NOT_SIGNED_IN: Problem = {
  code: 'NOT_SIGNED_IN',
  message: '请先登录。',
  messageEn: 'Sign in first.',
};

export const NO_SEAT: Problem = {
  code: 'NO_SEAT_IN_USE',
  message: '请先选择以哪个身份办理。',
  messageEn: 'Choose first for whom you act.',
};

export const NOT_YOURSELF: Problem = {
  code: 'NOT_YOURSELF',
  message: '不能办理与本人账户有关的事，须由另一人办理。',
  messageEn: 'Nobody does this to their own account; another person must.',
};
