import { cookies, headers } from 'next/headers';
import { DISPLAY_COOKIE } from '../display.ts';
import { environment } from '../environment.ts';
import { cookieHeader } from './jar.ts';

/**
 * The headers with which the hub is asked on behalf of the visitor: the session, from where, with which browser, and
 * this site as the origin. Only for pages behind the sign-in and those that lead to it; public pages ask as nobody.
 */
export async function onBehalf(): Promise<Record<string, string>> {
  const [jar, incoming] = await Promise.all([cookies(), headers()]);
  const cookie = cookieHeader(jar.getAll().filter(({ name }) => name !== DISPLAY_COOKIE));
  const address = incoming.get('x-forwarded-for');
  const browser = incoming.get('user-agent');
  return {
    origin: environment().siteOrigin,
    ...(cookie ? { cookie } : {}),
    ...(address ? { 'x-forwarded-for': address } : {}),
    ...(browser ? { 'user-agent': browser } : {}),
  };
}
