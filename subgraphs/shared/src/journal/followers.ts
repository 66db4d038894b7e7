import type { Logger } from 'pino';
import type { Orm } from '../database/database.ts';
import type { JournalSource } from './entry.ts';
import { catchUp, follow, type Handler } from './follow.ts';

type Sources = Readonly<Record<string, JournalSource>>;

/** The `follow` and `catchUp` of a subgraph that handles the journals named in `handlers`. */
export function followers(orm: Orm, log: Logger, handlers: Readonly<Record<string, Handler>>) {
  const options = (sources: Sources) =>
    Object.entries(handlers).flatMap(([name, handle]) => {
      const source = sources[name];
      return source ? [{ orm, source, handle }] : [];
    });
  return {
    follow: (sources: Sources) => {
      const missing = Object.keys(handlers).filter((name) => !sources[name]);
      if (missing.length > 0)
        log.warn({ journals: missing }, 'these journals are not given and not followed');
      const running = options(sources).map((one) =>
        follow({
          ...one,
          onError: (error) =>
            log.error({ error, journal: one.source.name }, 'following a journal failed; will try again'),
        }),
      );
      return async () => {
        await Promise.all(running.map((follower) => follower.stop()));
      };
    },
    catchUp: async (sources: Sources) => {
      let total = 0;
      for (const one of options(sources)) total += await catchUp(one);
      return total;
    },
  };
}
