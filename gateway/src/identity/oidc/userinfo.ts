import type { Logger } from 'pino';
import { z } from 'zod';
import { type Claims, claimsSchema, verifiedEmail } from './claims.ts';

const TIMEOUT_MS = 10_000;
const discovery = z.object({ userinfo_endpoint: z.url() });

/** Where a provider describes itself. */
export function discoveryUrl(issuer: string): string {
  return `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
}

/**
 * The e-mail that the provider vouches for: from the token where it is there, else from its userinfo, as most providers
 * have it. Undefined where there is none, where it is another person's, or where the provider does not answer.
 */
export async function askEmail(
  issuer: string,
  claims: Claims,
  accessToken: string | undefined,
  log: Logger,
): Promise<string | undefined> {
  if (claims.email !== undefined || accessToken === undefined) return verifiedEmail(claims);
  try {
    const { userinfo_endpoint: url } = discovery.parse(await json(discoveryUrl(issuer), {}));
    const said = claimsSchema.parse(await json(url, { authorization: `Bearer ${accessToken}` }));
    return said.sub === claims.sub ? verifiedEmail(said) : undefined;
  } catch (error) {
    log.warn({ error, issuer }, 'a provider does not say who signed in');
    return undefined;
  }
}

async function json(url: string, headers: Record<string, string>): Promise<unknown> {
  const response = await fetch(url, { headers, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return response.json();
}
