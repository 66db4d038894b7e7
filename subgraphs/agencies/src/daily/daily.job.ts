import { setTimeout as sleep } from 'node:timers/promises';
import type { Em, Orm } from '@chengan/shared/database/database';
import { systemFork } from '@chengan/shared/database/session';
import type { Clock } from '@chengan/shared/time/clock';
import type { Day } from '@chengan/shared/time/day';
import type { Logger } from 'pino';

/**
 * What the passing of a day brings about: a term that ran out, a report that did not come. It looks at `clock.today()`
 * alone, and does nothing again that it did before: it runs at every start too, and after a failure.
 */
export interface DailyCheck {
  readonly name: string;
  readonly run: (em: Em, clock: Clock) => Promise<void>;
}

export interface Daily {
  readonly orm: Orm;
  readonly clock: Clock;
  readonly log: Logger;
  readonly checks: readonly DailyCheck[];
}

/** Runs each check in a transaction of its own; one that fails is logged and does not keep the others. True: all went. */
export async function runDaily({ orm, clock, log, checks }: Daily): Promise<boolean> {
  let all = true;
  for (const { name, run } of checks) {
    try {
      await systemFork(orm, `daily:${name}`).transactional(async (em) => {
        // of several processes on one database one does it at a time
        await em.execute(`select pg_advisory_xact_lock(hashtext('agencies.daily'), hashtext(?))`, [name]);
        await run(em, clock);
      });
    } catch (error) {
      all = false;
      log.error({ error, check: name }, 'a daily check failed; it will be tried again');
    }
  }
  return all;
}

const EVERY_MS = 60_000;

/** Runs the checks at once, and then whenever a new day has begun, until it is stopped. A failure is tried again. */
export function followDays(daily: Daily): () => Promise<void> {
  const stopping = new AbortController();
  const run = async (): Promise<void> => {
    let done: Day | undefined;
    while (!stopping.signal.aborted) {
      const today = daily.clock.today();
      if (done !== today && (await runDaily(daily))) done = today;
      await sleep(EVERY_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const running = run();
  return async () => {
    stopping.abort();
    await running;
  };
}
