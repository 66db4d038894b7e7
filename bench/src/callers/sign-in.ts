import { codeAt, PERIOD_SECONDS } from '@chengan/gateway/identity/second-factor/one-time-code';
import { SITE } from '../peers/peer.ts';
import type { Accounts } from './accounts.ts';

/**
 * Signs the reviewer in at a hub as a browser does, with password and one-time code, and returns the `cookie` header of
 * the session. Throws where the hub refuses.
 */
export async function signIn(hubUrl: string, { email, password, codeSecret }: Accounts): Promise<string> {
  const waiting = await post(hubUrl, '/sign-in/email', { email, password }, '');
  const code = codeAt(codeSecret, Math.floor(Date.now() / 1000 / PERIOD_SECONDS));
  return post(hubUrl, '/two-factor/verify-totp', { code }, waiting);
}

/** The cookies that the answer sets, as a `cookie` header. */
async function post(hubUrl: string, path: string, body: object, cookie: string): Promise<string> {
  const response = await fetch(`${hubUrl}/api/auth${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: SITE, ...(cookie ? { cookie } : {}) },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
  const set = response.headers.getSetCookie().filter((one) => !/;\s*max-age=0\b/i.test(one));
  return set.map((one) => one.split(';')[0] ?? '').join('; ');
}
