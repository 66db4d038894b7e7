import type { Problem } from '../outcome/outcome.ts';

/** What nobody is told who asks for more than the public may see. */
export const SIGN_IN_FIRST: Problem = {
  code: 'UNAUTHENTICATED',
  message: '请先登录。',
  messageEn: 'Please sign in first.',
};
