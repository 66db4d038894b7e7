import type { Problem } from '@chengan/shared/outcome/outcome';
import { HIGHEST_PER_MINUTE, KEY_SCOPES, LONGEST_DAYS, LONGEST_OVERLAP_HOURS } from './key.ts';

const LONGEST_NAME = 60;
/** Keys of one partner that are good at the same time. */
export const MOST_KEYS = 20;

/** What is asked for a new key. */
export interface KeyWish {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly expiresInDays: number;
  readonly perMinute: number;
}

/** Everything that is wrong with a wish for a key. */
export function wishProblems({ name, scopes, expiresInDays, perMinute }: KeyWish): Problem[] {
  const length = [...name].length;
  return [
    ...(length >= 1 && length <= LONGEST_NAME ? [] : [NAME]),
    ...(scopes.length > 0 && scopes.every((one) => KEY_SCOPES.some((allowed) => allowed === one))
      ? []
      : [SCOPES]),
    ...(isBetween(expiresInDays, 1, LONGEST_DAYS) ? [] : [DAYS]),
    ...(isBetween(perMinute, 1, HIGHEST_PER_MINUTE) ? [] : [PER_MINUTE]),
  ];
}

/** What is wrong with the hours for which an old key stays good beside the new one. 0: it ends at once. */
export function overlapProblems(hours: number): Problem[] {
  return isBetween(hours, 0, LONGEST_OVERLAP_HOURS) ? [] : [OVERLAP];
}

function isBetween(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

const NAME: Problem = {
  code: 'KEY_NAME_INVALID',
  message: `请填写密钥名称，最多 ${LONGEST_NAME} 个字符。`,
  messageEn: `Name the key, in at most ${LONGEST_NAME} characters.`,
  field: 'name',
};

const SCOPES: Problem = {
  code: 'KEY_SCOPES_INVALID',
  message: `密钥的权限须从以下选择，至少一项：${KEY_SCOPES.join('、')}。`,
  messageEn: `A key has at least one of these scopes, and no other: ${KEY_SCOPES.join(', ')}.`,
  field: 'scopes',
};

const DAYS: Problem = {
  code: 'KEY_EXPIRY_INVALID',
  message: `密钥的有效期为 1 至 ${LONGEST_DAYS} 天。`,
  messageEn: `A key is good for 1 to ${LONGEST_DAYS} days.`,
  field: 'expiresInDays',
};

const PER_MINUTE: Problem = {
  code: 'KEY_LIMIT_INVALID',
  message: `每分钟请求数为 1 至 ${HIGHEST_PER_MINUTE}。`,
  messageEn: `Requests per minute: 1 to ${HIGHEST_PER_MINUTE}.`,
  field: 'perMinute',
};

const OVERLAP: Problem = {
  code: 'KEY_OVERLAP_INVALID',
  message: `新旧密钥并用的时间为 0 至 ${LONGEST_OVERLAP_HOURS} 小时。`,
  messageEn: `Old and new key overlap for 0 to ${LONGEST_OVERLAP_HOURS} hours.`,
  field: 'overlapHours',
};

export const KEY_UNKNOWN: Problem = {
  code: 'KEY_UNKNOWN',
  message: '没有这个密钥，或它不归您管理。',
  messageEn: 'There is no such key, or it is not yours to manage.',
};

export const KEY_ENDED: Problem = {
  code: 'KEY_ENDED',
  message: '此密钥已失效、撤销或更换过，不能再更换。',
  messageEn: 'This key has expired, was revoked, or was rotated before.',
};

export const KEY_TOO_MANY: Problem = {
  code: 'KEY_TOO_MANY',
  message: `一家合作单位最多同时有 ${MOST_KEYS} 个有效密钥，请先撤销不用的。`,
  messageEn: `A partner has at most ${MOST_KEYS} keys at a time; revoke one that is not in use.`,
};

export const PARTNER_UNKNOWN: Problem = {
  code: 'PARTNER_UNKNOWN',
  message: '没有这家合作单位，或它不是由您的单位邀请的。',
  messageEn: 'There is no such partner, or your authority did not invite it.',
  field: 'partner',
};
