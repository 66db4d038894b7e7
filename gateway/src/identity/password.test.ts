import { expect, test } from 'vitest';
import { passwordProblems } from './password.ts';

test.each([
  ['eleven-char', ['PASSWORD_TOO_SHORT']],
  ['twelve-chars', []],
  ['中文口令也按字符计算长度呀', []],
  ['中文口令也按字符计算长', ['PASSWORD_TOO_SHORT']],
  ['x'.repeat(128), []],
  ['x'.repeat(129), ['PASSWORD_TOO_LONG']],
  ['my-name-is-WangXiaoming', ['PASSWORD_HOLDS_EMAIL']],
  ['I-work-at-Jiangyin', ['PASSWORD_HOLDS_EMAIL']],
  ['wangxiaomin', ['PASSWORD_TOO_SHORT']],
  ['jiangyin', ['PASSWORD_TOO_SHORT', 'PASSWORD_HOLDS_EMAIL']],
])('%s of wangxiaoming@yj.jiangyin.gov.test: %j', (password, codes) => {
  const problems = passwordProblems(password, 'wangxiaoming@yj.jiangyin.gov.test');
  expect(problems.map(({ code }) => code)).toEqual(codes);
});
