import type { signActor } from '@chengan/shared/identity/token';
import type { Problem } from '@chengan/shared/outcome/outcome';
import type { Actor } from '@chengan/shared/permission/actor';
import type { Identified, Identify } from '../../identify.ts';
import { type Key, keyHashIn } from './key.ts';
import type { KnownKeys } from './known-keys.ts';

/** How a token for an actor is made, or taken from those made just before. */
export type Sign = (id: string, actor: Actor) => ReturnType<typeof signActor>;

/**
 * Who asks, by the key that the request bears; by its session where it bears none. A key comes before a session: whoever
 * sends one means it, and it can do less. One that is not good refuses the request as a whole: nobody who believes to be
 * a partner is answered as the public.
 */
export function identifyKey(known: KnownKeys, sign: Sign, session: Identify): Identify {
  return async (request) => {
    const { headers } = request;
    const hash = keyHashIn(headers.get('x-api-key'), headers.get('authorization'));
    if (hash === undefined) return session(request);
    const key = hash === 'malformed' ? undefined : await known.good(hash);
    if (!key) return BAD_KEY;
    const actor = actorOfKey(key);
    return { kind: 'actor', actor, token: await sign(actor.account, actor) };
  };
}

/** The system that holds a key. */
function actorOfKey({ id, name, partner, scopes }: Key): Actor<'PARTNER'> {
  return { account: `key:${id}`, name, kind: 'PARTNER', role: 'system', holder: partner, scopes };
}

export const API_KEY_INVALID: Problem = {
  code: 'API_KEY_INVALID',
  message: '密钥无效、已过期或已撤销。',
  messageEn: 'The API key is not valid, has expired, or was revoked.',
};

const BAD_KEY: Identified = { kind: 'refused', status: 401, problem: API_KEY_INVALID };
