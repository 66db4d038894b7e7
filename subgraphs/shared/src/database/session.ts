import { allAuthorities, isUnder } from '../authority/authority.ts';
import { actingAs, type Actor } from '../permission/actor.ts';
import type { Em, Orm } from './database.ts';

type Session = Parameters<Em['setSessionContext']>[0];

/**
 * What the database is told of a request: who acts, as whom, and whose rows may be seen. Row-level policies read it, and
 * so does `append_journal`. It lasts for each transaction of the fork that it is given to, and no longer.
 */
export function actorSession(actor: Actor, requestId: string): Session {
  return {
    variables: {
      'hub.account': actor.account,
      'hub.acting_as': actingAs(actor),
      'hub.request': requestId,
      'hub.authorities': actor.kind === 'AUTHORITY' ? territoryOf(actor.holder).join(',') : '',
      'hub.holder': actor.kind === 'AUTHORITY' ? '' : actor.holder,
    },
  };
}

/** A fork for what the hub does by itself (following journals, loading, importing by command): it sees every row. */
export function systemFork(orm: Orm, job: string): Em {
  return orm.em.fork({ session: { variables: { 'hub.system': 'on', 'hub.acting_as': `SYSTEM:${job}` } } });
}

/** An authority and all below it. */
function territoryOf(authority: string): string[] {
  return allAuthorities()
    .filter(({ id }) => isUnder(id, authority))
    .map(({ id }) => id);
}
