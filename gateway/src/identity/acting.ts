import type { Em } from '@chengan/shared/database/database';
import { actorSession } from '@chengan/shared/database/session';
import type { Actor } from '@chengan/shared/permission/actor';
import type { Scope } from '@chengan/shared/permission/roles';
import { REQUEST_ID } from '../request-id.ts';
import { NO_SEAT, NOT_SIGNED_IN, refuse } from './refuse.ts';
import type { Seat } from './seat/seat.ts';
import type { Services } from './services.ts';
import { seatInUse } from './session/choose-seat.command.ts';
import { actorIn } from './session/identify-session.ts';
import { type CurrentSession, currentSession } from './session/session.store.ts';

/** As much of a request under /api/auth as says who makes it. */
export interface Asked {
  readonly headers?: Headers | undefined;
}

/** The id under which the front door knows the request. */
function requestIdOf({ headers }: Asked): string {
  return headers?.get(REQUEST_ID) ?? 'none';
}

/** The session that a request bears, if any is in force. */
export async function sessionOf(
  { orm, readToken }: Services,
  asked: Asked,
): Promise<CurrentSession | undefined> {
  const token = readToken(asked.headers?.get('cookie') ?? null);
  return token === undefined ? undefined : currentSession(orm.em.fork(), token);
}

/** The session that a request bears. Throws 401 NOT_SIGNED_IN. */
export async function signedIn(services: Services, asked: Asked): Promise<CurrentSession> {
  const session = await sessionOf(services, asked);
  if (!session) throw refuse('UNAUTHORIZED', NOT_SIGNED_IN);
  return session;
}

/** Somebody who acts for a holder, and the database told so. */
export interface Acting {
  readonly session: CurrentSession;
  readonly seat: Seat;
  readonly actor: Actor;
  readonly em: Em;
}

/** Who acts, with a scope that their seat in use must have. Throws 401 NOT_SIGNED_IN, 403 NO_SEAT_IN_USE, FORBIDDEN. */
export async function acting(services: Services, asked: Asked, scope: Scope): Promise<Acting> {
  const session = await signedIn(services, asked);
  const seat = await seatInUse(services.orm.em.fork(), session);
  if (!seat) throw refuse('FORBIDDEN', NO_SEAT);
  const actor = actorIn(session, seat);
  if (!actor.scopes.includes(scope)) throw refuse('FORBIDDEN', FORBIDDEN);
  return {
    session,
    seat,
    actor,
    em: services.orm.em.fork({ session: actorSession(actor, requestIdOf(asked)) }),
  };
}

const FORBIDDEN = {
  code: 'FORBIDDEN',
  message: '此事由管理员（机构、企业为负责人）办理，您现在使用的身份不能办理。',
  messageEn:
    'This is for administrators (managers, in agencies and enterprises); your seat in use is another.',
};

/** A fork in the name of an account that acts in no seat: signing in, its own sessions and second factor. */
export function personalFork({ orm }: Services, account: string, asked: Asked): Em {
  return orm.em.fork({
    session: { variables: { 'hub.account': account, 'hub.request': requestIdOf(asked) } },
  });
}
