import { expect, test } from 'vitest';
import { isOwnPath } from './own-path.ts';

test.each([
  ['/desk', true],
  ['/zh/desk?tab=due#first', true],
  ['https://evil.test/', false],
  ['https://hub.test/desk', false],
  ['//evil.test', false],
  ['/\\evil.test', false],
  ['/\t/evil.test', false],
  ['/..//evil.test', false],
  ['\\evil.test', false],
  ['javascript:alert(1)', false],
  ['/api/auth/sign-out', false],
  ['', false],
])('%o: %s', (text, isOwn) => {
  expect(isOwnPath(text, 'https://hub.test')).toBe(isOwn);
});
