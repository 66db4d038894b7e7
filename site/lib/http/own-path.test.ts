import { expect, test } from 'vitest';
import { withBack, workbenchPath } from './own-path.ts';

test.each([
  '/desk',
  '/en/desk',
  '/desk/findings?state=PROPOSED#x',
  '/portal/file',
  '/en/portal',
  '/desk?x=1',
])('%s is a path to go back to', (path) => expect(workbenchPath(path)).toBe(path));

test.each([
  'https://evil.example/desk',
  '//evil.example/desk',
  '/\\evil.example',
  '\\/desk',
  'javascript:alert(1)',
  '/desk\\..\\..\\evil',
  '/desk\n//evil',
  '/desk/../../acts',
  '/acts',
  '/',
  '/desks',
  '/sign-in',
  ' /desk',
  '',
  undefined,
  null,
  ['/desk'],
  `/desk?${'x'.repeat(1_000)}`,
])('%o is none', (given) => expect(workbenchPath(given)).toBeUndefined());

test('the way back stands in the address, written so that nothing in it is read as another parameter', () => {
  expect(withBack('/sign-in', '/desk/a?b=1&c=2')).toBe('/sign-in?back=%2Fdesk%2Fa%3Fb%3D1%26c%3D2');
  expect(withBack('/sign-in', undefined)).toBe('/sign-in');
});
