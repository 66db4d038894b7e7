import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, pathIn, placeOf } from './headers.ts';

describe('the content security policy', () => {
  const policy = contentSecurityPolicy('abc', false);

  test('lets no inline script or style through without its nonce', () => {
    expect(policy).toContain("script-src 'self' 'nonce-abc';");
    expect(policy).toContain("style-src 'self' 'nonce-abc';");
    expect(policy).not.toContain('unsafe');
  });

  test('lets no other site frame, embed or receive anything', () => {
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("form-action 'self'");
    expect(policy).not.toMatch(/https?:/);
  });
});

test.each([
  ['/', '', '/'],
  ['/en', '', '/'],
  ['/en/', '', '/'],
  ['/en/search', '?q=a', '/search?q=a'],
  ['/search', '?q=a', '/search?q=a'],
  ['/enterprise/9135', '', '/enterprise/9135'],
  ['/zh/acts', '', '/acts'],
])('%s%s is the place %s', (pathname, search, place) => {
  expect(placeOf(pathname, search)).toBe(place);
});

test.each([
  ['zh', '/', '/'],
  ['zh', '/acts', '/acts'],
  ['en', '/', '/en'],
  ['en', '/?x=1', '/en?x=1'],
  ['en', '/acts?x=1', '/en/acts?x=1'],
] as const)('in %s the place %s has the path %s', (locale, place, path) => {
  expect(pathIn(locale, place)).toBe(path);
});
