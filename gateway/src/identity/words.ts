import type { Problem } from '@chengan/shared/outcome/outcome';

type Words = readonly [message: string, messageEn: string];

/** better-auth's refusals, in words for whoever meets them. Its own texts go to nobody. */
const WORDS: Readonly<Record<string, Words>> = {
  INVALID_EMAIL_OR_PASSWORD: ['邮箱或密码不正确。', 'The e-mail address or the password is not right.'],
  INVALID_EMAIL: ['邮箱或密码不正确。', 'The e-mail address or the password is not right.'],
  INVALID_PASSWORD: ['密码不正确。', 'The password is not right.'],
  PASSWORD_TOO_SHORT: ['密码至少 12 个字符。', 'A password has at least 12 characters.'],
  PASSWORD_TOO_LONG: ['密码最多 128 个字符。', 'A password has at most 128 characters.'],
  CREDENTIAL_ACCOUNT_NOT_FOUND: ['此账户没有密码。', 'This account has no password.'],
  INVALID_CODE: [
    '动态口令不正确，或已经用过；请等待下一个口令。',
    'The one-time code is not right, or was used before; wait for the next one.',
  ],
  INVALID_BACKUP_CODE: ['备用码不正确，或已经用过。', 'The backup code is not right, or was used before.'],
  INVALID_TWO_FACTOR_COOKIE: ['登录已超时，请重新登录。', 'Signing in took too long; begin again.'],
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: [
    '尝试次数过多，请重新登录。',
    'Too many attempts; begin to sign in again.',
  ],
  ACCOUNT_TEMPORARILY_LOCKED: [
    '动态口令错误次数过多，请在 15 分钟后再试。',
    'Too many wrong codes; try again in 15 minutes.',
  ],
  TOTP_NOT_ENABLED: ['尚未设置动态口令。', 'One-time codes have not been set up.'],
  TOTP_ALREADY_ENABLED: ['动态口令已经启用。', 'One-time codes are already on.'],
  TWO_FACTOR_NOT_ENABLED: ['尚未启用动态口令。', 'One-time codes are not on.'],
  BACKUP_CODES_NOT_ENABLED: ['没有备用码。', 'There are no backup codes.'],
  INVALID_ORIGIN: ['请求来自其他网站，已拒绝。', 'The request came from another site.'],
  MISSING_OR_NULL_ORIGIN: [
    '请求没有说明来自哪个页面，已拒绝。',
    'The request does not say which page it is from.',
  ],
  CROSS_SITE_NAVIGATION_LOGIN_BLOCKED: ['请求来自其他网站，已拒绝。', 'The request came from another site.'],
  INVALID_CALLBACK_URL: ['跳转地址不属于本站。', 'The address to go on to is not of this site.'],
  INVALID_REDIRECT_URL: ['跳转地址不属于本站。', 'The address to go on to is not of this site.'],
  INVALID_ERROR_CALLBACK_URL: ['跳转地址不属于本站。', 'The address to go on to is not of this site.'],
  INVALID_NEW_USER_CALLBACK_URL: ['跳转地址不属于本站。', 'The address to go on to is not of this site.'],
  VALIDATION_ERROR: [
    '提交的内容不完整或格式不对。',
    'What was sent is not complete, or not in the right form.',
  ],
  UNSUPPORTED_MEDIA_TYPE: ['请以 JSON 提交。', 'Send JSON.'],
  UNAUTHORIZED: ['请先登录。', 'Sign in first.'],
  SESSION_NOT_FRESH: ['请重新登录。', 'Sign in again.'],
  EMAIL_PASSWORD_SIGN_UP_DISABLED: ['本站不开放注册。', 'Nobody signs up here; one is invited.'],
  CONFLICT: ['此事刚被另一请求改变，请重试。', 'Another request has just changed this; try again.'],
};

const BY_STATUS: Readonly<Record<number, Problem>> = {
  400: {
    code: 'VALIDATION_ERROR',
    message: '提交的内容不完整或格式不对。',
    messageEn: 'What was sent is not complete, or not in the right form.',
  },
  401: { code: 'NOT_SIGNED_IN', message: '请先登录。', messageEn: 'Sign in first.' },
  403: { code: 'FORBIDDEN', message: '您不能办理此事。', messageEn: 'You may not do this.' },
  404: { code: 'NOT_FOUND', message: '没有这个地址。', messageEn: 'There is no such address.' },
  409: {
    code: 'CONFLICT',
    message: '此事刚被另一请求改变，请重试。',
    messageEn: 'Another request has just changed this; try again.',
  },
  413: { code: 'PAYLOAD_TOO_LARGE', message: '请求过大，最多 100 kB。', messageEn: 'At most 100 kB.' },
  415: { code: 'UNSUPPORTED_MEDIA_TYPE', message: '请以 JSON 提交。', messageEn: 'Send JSON.' },
  429: {
    code: 'TOO_MANY_REQUESTS',
    message: '请求过于频繁，请稍后再试。',
    messageEn: 'Too often; try again later.',
  },
  500: { code: 'INTERNAL_SERVER_ERROR', message: '系统内部错误', messageEn: 'Internal error' },
};

/** What goes out for a refusal: by its code where the code is known here, else by its status alone. */
export function wordsFor(code: string | undefined, status: number): Problem {
  if (code === 'UNAUTHORIZED') return BY_STATUS[401] as Problem;
  const known = code === undefined ? undefined : WORDS[code];
  if (code !== undefined && known) return { code, message: known[0], messageEn: known[1] };
  return BY_STATUS[status] ?? (BY_STATUS[status < 500 ? 400 : 500] as Problem);
}
