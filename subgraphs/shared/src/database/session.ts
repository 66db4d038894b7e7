import { territoryOf } from '../authority/authority.ts';
import { actingAs, type Actor } from '../permission/actor.ts';
import type { Em, Orm } from './database.ts';

/** The setting of what the hub does by itself: every row is in sight. */
const SYSTEM = 'hub.system';

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
      [SYSTEM]: '',
    },
  };
}

/**
 * A fork for what the hub does by itself (following journals, loading, importing by command): it sees every row, and
 * may take as long as it needs.
 */
export function systemFork(orm: Orm, job: string): Em {
  return orm.em.fork({
    session: {
      variables: { [SYSTEM]: 'on', 'hub.acting_as': `SYSTEM:${job}`, statement_timeout: '0' },
    },
  });
}

/**
 * Runs `work` with every row in sight, in the session of `em` or in the transaction that it is in. For rules that count
 * over a whole territory whoever asks (the ladder of talks, the score of an agency) and whose outcome only is handed
 * on; never for what a person is shown row by row. What is journalled meanwhile still says who acts.
 */
export async function seeingAll<T>(em: Em, work: (em: Em) => Promise<T>): Promise<T> {
  const variables = em.getSessionContext()?.variables ?? {};
  if (variables[SYSTEM] === 'on') return work(em);
  if (!em.isInTransaction())
    return work(em.fork({ session: { variables: { ...variables, [SYSTEM]: 'on' } } }));
  const [before] = await em.execute<{ system: string | null }[]>(
    `select current_setting('${SYSTEM}', true) as system, set_config('${SYSTEM}', 'on', true)`,
  );
  const goBack = () => em.execute(`select set_config('${SYSTEM}', ?, true)`, [before?.system ?? '']);
  try {
    const result = await work(em);
    await goBack();
    return result;
  } catch (error) {
    await goBack().catch(() => undefined); // an aborted transaction forgets the setting with all the rest
    throw error;
  }
}
