import { createHash } from 'node:crypto';
import { APIError } from 'better-auth/api';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/**
 * How often a password may be tried for one e-mail, whether anybody has it or not: five times in a quarter of an hour
 * from one address, and fifty times an hour from everywhere, so that many addresses do not help; the owner at another
 * address is not locked out by somebody else's first attempts.
 */
export interface Attempts {
  /** Counts an attempt. Returns the seconds to wait when there have been too many, else undefined. */
  begin(email: string, address: string): Promise<number | undefined>;
  /** The password was right: what was counted from this address is forgotten. */
  succeeded(email: string, address: string): Promise<void>;
}

export function signInAttempts(): Attempts {
  const here = new RateLimiterMemory({ keyPrefix: 'here', points: 5, duration: 15 * 60 });
  const everywhere = new RateLimiterMemory({ keyPrefix: 'everywhere', points: 50, duration: 60 * 60 });
  return {
    begin: async (email, address) => {
      const person = keyOf(email);
      return (await waiting(here, `${person}:${address}`)) ?? (await waiting(everywhere, person));
    },
    succeeded: async (email, address) => {
      const person = keyOf(email);
      await here.delete(`${person}:${address}`);
      await everywhere.reward(person);
    },
  };
}

/** E-mails are not kept in memory as they are. */
function keyOf(email: string): string {
  return createHash('sha256').update(email.trim().toLowerCase()).digest('base64url');
}

async function waiting(limiter: RateLimiterMemory, key: string): Promise<number | undefined> {
  try {
    await limiter.consume(key);
    return undefined;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    throw refused;
  }
}

/** The refusal of an attempt that has to wait so many seconds. */
export function tooMany(seconds: number): APIError {
  const minutes = Math.ceil(seconds / 60);
  const problem = {
    code: 'TOO_MANY_ATTEMPTS',
    message: `密码尝试次数过多，请在 ${minutes} 分钟后再试。`,
    messageEn: `Too many attempts at the password; try again in ${minutes} minutes.`,
  };
  return new APIError(
    'TOO_MANY_REQUESTS',
    { ...problem, problems: [problem] },
    { 'retry-after': String(seconds) },
  );
}
