import { describe, expect, test } from 'vitest';
import { type Arriving, forwardedFor, refusedWith } from './admission.ts';

const SITE = 'https://hub.example';
const arriving = (change: Partial<Arriving>): Arriving => ({
  method: 'POST',
  url: '/desk',
  host: 'hub.example',
  origin: SITE,
  fetchSite: 'same-origin',
  ...change,
});

test.each([
  '/desk',
  '/en/desk/findings/new?x=1',
  '/portal/account',
  '/sign-in',
  '/en/sign-in/seat',
  '/api/auth/sign-out',
])('%s receives what a page of this site sends', (url) =>
  expect(refusedWith(arriving({ url }), SITE)).toBeUndefined(),
);

test.each(['/', '/acts', '/desks', '/en', '/api/other', '/zh/desk', '/agency/1/desk'])(
  '%s receives nothing',
  (url) => expect(refusedWith(arriving({ url }), SITE)).toBe(405),
);

test.each(['PUT', 'DELETE', 'OPTIONS', 'TRACE'])('%s is no way to ask this site', (method) =>
  expect(refusedWith(arriving({ method }), SITE)).toBe(405),
);

describe('a POST', () => {
  test.each([
    ['a foreign origin', { origin: 'https://evil.example' }],
    ['an opaque origin', { origin: 'null' }],
    ['no origin', { origin: undefined }],
    ['an origin that is none', { origin: 'hub.example' }],
    ['an origin that only begins like ours', { origin: 'https://hub.example.evil.example' }],
    ['another site, as the browser says', { fetchSite: 'cross-site' }],
    ['a neighbouring site, as the browser says', { fetchSite: 'same-site' }],
  ])('from %s is refused', (_, change) => {
    expect(refusedWith(arriving(change), SITE)).toBe(403);
    expect(refusedWith(arriving({ ...change, url: '/api/auth/sign-in/email' }), SITE)).toBe(403);
  });

  test('from the site’s public address is let through though a proxy has renamed the host', () => {
    expect(refusedWith(arriving({ host: '127.0.0.1:3000' }), SITE)).toBeUndefined();
  });

  test('from the very address that was asked is let through, as in a browser that does not say more', () => {
    const local = { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000', fetchSite: undefined };
    expect(refusedWith(arriving(local), SITE)).toBeUndefined();
  });

  test.each([
    ['/desk/import', '21000000', undefined],
    ['/en/desk/import', '21000000', undefined],
    ['/portal/visits/sync', '1000000', undefined],
    ['/portal/visits/sync', '1000001', 413],
    ['/en/portal/visits/sync', '1000001', 413],
    ['/portal/visits/new', '21000000', undefined],
    ['/desk/import', '21000001', 413],
    ['/desk/import/1', '1000001', 413],
    ['/portal/contracts/new', '21000000', undefined],
    ['/en/portal/visits', '21000000', undefined],
    ['/portal/visits', '21000001', 413],
    ['/portal/people', '1000001', 413],
    ['/portal/account/visits', '1000001', 413],
    ['/desk', '1000001', 413],
    ['/sign-in', '1000000', undefined],
  ])('to %s of %s bytes is answered with %s', (url, length, status) => {
    expect(refusedWith(arriving({ url, length }), SITE)).toBe(status);
  });

  test('that does not say how long it is is refused', () => {
    expect(refusedWith(arriving({ encoding: 'chunked' }), SITE)).toBe(411);
  });

  test('to /display needs none of this', () => {
    expect(
      refusedWith(arriving({ url: '/display', origin: 'null', fetchSite: undefined }), SITE),
    ).toBeUndefined();
  });
});

test('what is only read is never refused, but a broken address is', () => {
  expect(refusedWith(arriving({ method: 'GET', url: '/desk', origin: undefined }), SITE)).toBeUndefined();
  expect(refusedWith(arriving({ method: 'GET', url: '/%zz' }), SITE)).toBe(400);
});

test.each([
  [undefined, '203.0.113.9', '203.0.113.9'],
  ['198.51.100.1', '203.0.113.9', '198.51.100.1, 203.0.113.9'],
  ['', '203.0.113.9', '203.0.113.9'],
  [undefined, undefined, ''],
])('the addresses %s and %s are handed on as “%s”', (given, peer, chain) => {
  expect(forwardedFor(given, peer)).toBe(chain);
});
