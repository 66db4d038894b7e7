import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** How a request stands against a limit. */
export interface Count {
  readonly isOver: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** Whole seconds until the count begins anew; at least one. */
  readonly seconds: number;
}

/** Requests of each client in its minute, which begins with its first. In this process alone. */
export interface PerMinute {
  /** Counts one more. */
  count(client: string): Promise<Count>;
  /** Whether one more would be too many. */
  wouldBeOver(client: string): Promise<boolean>;
}

export function perMinute(limit: number): PerMinute {
  const limiter = new RateLimiterMemory({ points: limit, duration: 60 });
  return {
    count: async (client) => {
      try {
        return toCount(limit, false, await limiter.consume(client));
      } catch (refused) {
        if (refused instanceof RateLimiterRes) return toCount(limit, true, refused);
        throw refused;
      }
    },
    wouldBeOver: async (client) => ((await limiter.get(client))?.remainingPoints ?? limit) <= 0,
  };
}

function toCount(limit: number, isOver: boolean, { remainingPoints, msBeforeNext }: RateLimiterRes): Count {
  return {
    isOver,
    limit,
    remaining: Math.max(0, remainingPoints),
    seconds: Math.max(1, Math.ceil(msBeforeNext / 1000)),
  };
}
