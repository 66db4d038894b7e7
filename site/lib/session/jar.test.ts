import { expect, test } from 'vitest';
import { cookieHeader, readSetCookie } from './jar.ts';

test('a cookie of the hub is taken apart whole', () => {
  const line =
    '__Secure-better-auth.session_token=abc.d%2Be%3D; Max-Age=43200; Path=/; HttpOnly; Secure; SameSite=Lax';
  expect(readSetCookie(line)).toEqual({
    name: '__Secure-better-auth.session_token',
    value: 'abc.d+e=',
    path: '/',
    httpOnly: true,
    secure: true,
    sameSite: 'lax',
    maxAge: 43_200,
  });
});

test('a cookie that is taken back has no time left', () => {
  expect(readSetCookie('a=; Max-Age=0; Path=/')).toMatchObject({ name: 'a', value: '', maxAge: 0 });
});

test('a cookie without a time lasts as long as the browser, and is nobody else’s', () => {
  expect(readSetCookie('a=b; Domain=evil.example; Expires=Wed, 21 Oct 2026 07:28:00 GMT')).toEqual({
    name: 'a',
    value: 'b',
    path: '/',
    httpOnly: false,
    secure: false,
    sameSite: 'lax',
  });
});

test.each(['', '=x', 'HttpOnly'])('“%s” is no cookie', (line) => expect(readSetCookie(line)).toBeUndefined());

test('cookies are sent as they were set', () => {
  expect(
    cookieHeader([
      { name: 'a', value: 'abc.d+e=' },
      { name: 'b', value: '1' },
    ]),
  ).toBe('a=abc.d%2Be%3D; b=1');
  expect(cookieHeader([])).toBeUndefined();
});
