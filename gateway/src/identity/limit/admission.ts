import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { clientAddress } from '../client-address.ts';
import { API_KEY_INVALID } from '../keys/identify-key.ts';
import { keyHashIn } from '../keys/key.ts';
import type { KnownKeys } from '../keys/known-keys.ts';
import type { ReadToken } from '../session/session-cookie.ts';
import { countedAddress } from './counted-address.ts';
import { type Count, perMinute } from './per-minute.ts';

/** Wrong keys from one address in a minute; each costs a look into the database. */
const WRONG_KEYS_PER_MINUTE = 30;

export interface AdmissionConfig {
  readonly known: KnownKeys;
  readonly readToken: ReadToken;
  /** Requests a minute from one address without key or session; 0: no limit. */
  readonly anonymousPerMinute: number;
}

/** Why a request is not let in. */
export interface Turned {
  readonly status: 401 | 429;
  readonly problem: Problem;
}

/**
 * Lets a request for the graph in, or says why not, before anything of it is read. Counts are told in the answer's
 * headers. A key is counted for itself, a session not at all, everybody else by address.
 */
export type Admit = (
  request: IncomingMessage,
  response: ServerResponse,
  trustedProxies: ReadonlySet<string>,
) => Promise<Turned | undefined>;

export function admission({ known, readToken, anonymousPerMinute }: AdmissionConfig): Admit {
  const anonymous = anonymousPerMinute > 0 ? perMinute(anonymousPerMinute) : undefined;
  const wrongKeys = perMinute(WRONG_KEYS_PER_MINUTE);
  const keyLimits = new Map<number, ReturnType<typeof perMinute>>();

  const byKey = async (hash: string, address: string): Promise<Count | Turned> => {
    const client = countedAddress(address);
    // whoever has sent too many wrong ones is not looked up again; a key in use is known without
    const isSilenced = known.remembered(hash) === undefined && (await wrongKeys.wouldBeOver(client));
    const key = hash === 'malformed' || isSilenced ? undefined : await known.good(hash);
    if (!key) {
      const count = await wrongKeys.count(client);
      return count.isOver ? count : { status: 401, problem: API_KEY_INVALID };
    }
    const limit = keyLimits.get(key.perMinute) ?? perMinute(key.perMinute);
    keyLimits.set(key.perMinute, limit);
    return limit.count(key.id);
  };

  return async (request, response, trustedProxies) => {
    const { 'x-api-key': apiKey, authorization, cookie, 'x-forwarded-for': forwarded } = request.headers;
    const hash = keyHashIn(oneOf(apiKey), authorization ?? null);
    if (hash === undefined && (!anonymous || readToken(cookie ?? null) !== undefined)) return undefined;
    const peer = request.socket.remoteAddress ?? '';
    const address = clientAddress(peer, oneOf(forwarded) ?? undefined, trustedProxies);
    // a proxy that speaks for nobody is the installation's own site, which has its own visitors to count
    if (hash === undefined && trustedProxies.has(address)) return undefined;
    const verdict =
      hash === undefined ? await anonymous?.count(countedAddress(address)) : await byKey(hash, address);
    if (verdict === undefined || 'problem' in verdict) return verdict;
    tell(response, verdict);
    return verdict.isOver ? { status: 429, problem: tooOften(verdict) } : undefined;
  };
}

function tell(response: ServerResponse, { isOver, limit, remaining, seconds }: Count): void {
  response.setHeader('ratelimit-limit', limit);
  response.setHeader('ratelimit-remaining', remaining);
  response.setHeader('ratelimit-reset', seconds);
  if (isOver) response.setHeader('retry-after', seconds);
}

function tooOften({ limit, seconds }: Count): Problem {
  return {
    code: 'RATE_LIMITED',
    message: `请求过于频繁（每分钟最多 ${limit} 次），请在 ${seconds} 秒后再试。`,
    messageEn: `Too many requests (at most ${limit} a minute); try again in ${seconds} seconds.`,
  };
}

function oneOf(header: string | string[] | undefined): string | null {
  return header === undefined ? null : [header].flat().join(',');
}
