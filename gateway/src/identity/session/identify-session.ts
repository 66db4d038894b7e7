import type { Orm } from '@chengan/shared/database/database';
import { signActor } from '@chengan/shared/identity/token';
import type { Actor } from '@chengan/shared/permission/actor';
import { scopesOf } from '@chengan/shared/permission/roles';
import type { Clock } from '@chengan/shared/time/clock';
import type { JWK } from 'jose';
import type { Identified, Identify } from '../../identify.ts';
import type { Seat } from '../seat/seat.ts';
import { seatInUse } from './choose-seat.command.ts';
import type { ReadToken } from './session-cookie.ts';
import { type CurrentSession, currentSession } from './session.store.ts';

export interface SessionIdentityConfig {
  readonly orm: Orm;
  readonly readToken: ReadToken;
  readonly sign: ReturnType<typeof signer>;
  readonly siteOrigin: string;
}

const NOBODY: Identified = { kind: 'nobody' };
const KEPT_MS = 60_000;
const MAX_KEPT = 5_000;

/**
 * Who asks, by the session's cookie. Without one nobody, and nothing is looked up. The database is asked each time, so
 * that the end of a session or a seat is felt at once; the signature of the token is what is kept, for a minute.
 */
export function identifySession(config: SessionIdentityConfig): Identify {
  const { orm, readToken, sign, siteOrigin } = config;
  return async (request) => {
    const token = readToken(request.headers.get('cookie'));
    if (token === undefined) return NOBODY;
    if (request.method === 'POST' && isForeign(request, siteOrigin)) return FOREIGN;
    const em = orm.em.fork();
    const session = await currentSession(em, token);
    const seat = session && (await seatInUse(em, session));
    if (!session || !seat) return NOBODY;
    const actor = actorIn(session, seat);
    return { kind: 'actor', actor, token: await sign(`${session.id}:${seat.id}`, actor) };
  };
}

/** The person of a session, in one seat. */
export function actorIn({ account, name, steppedUpAt }: CurrentSession, { kind, role, holder }: Seat): Actor {
  return {
    account,
    name,
    kind,
    role,
    holder,
    scopes: scopesOf(kind, role),
    ...(steppedUpAt === undefined ? {} : { steppedUpAt }),
  };
}

/** Pages of the site, and of the hub itself (its explorer), may act with a session; a page from elsewhere may not. */
function isForeign(request: Request, siteOrigin: string): boolean {
  const origin = request.headers.get('origin');
  return origin !== null && origin !== siteOrigin && origin !== new URL(request.url).origin;
}

const FOREIGN: Identified = {
  kind: 'refused',
  status: 403,
  problem: {
    code: 'FOREIGN_ORIGIN',
    message: '登录状态只能由本站页面使用；此请求来自其他网站，已拒绝。',
    messageEn: 'A session may be used by pages of this site only; this request came from another.',
  },
};

/** Signs an actor, or gives the token that was signed for the same one less than a minute ago. */
export function signer(key: JWK, clock: Clock): (session: string, actor: Actor) => Promise<string> {
  const kept = new Map<string, { readonly token: string; readonly from: number }>();
  return async (session, actor) => {
    const id = `${session}:${actor.name}:${actor.steppedUpAt ?? ''}`;
    const now = clock.now();
    const known = kept.get(id);
    if (known && known.from <= now && now < known.from + KEPT_MS) return known.token;
    const token = await signActor(actor, key, now);
    kept.delete(id);
    const [oldest] = kept.keys();
    if (kept.size >= MAX_KEPT && oldest !== undefined) kept.delete(oldest);
    kept.set(id, { token, from: now });
    return token;
  };
}
