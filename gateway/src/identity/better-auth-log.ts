import type { BetterAuthOptions } from 'better-auth';
import type { Logger } from 'pino';

type Log = NonNullable<NonNullable<BetterAuthOptions['logger']>['log']>;

/**
 * better-auth's words in the hub's log. It calls a refused request an error; here one is only where an error comes with
 * the words. What fails unexpectedly is thrown, and logged by whoever catches it, with the id of the request.
 */
export function betterAuthLog(log: Logger): Log {
  return (level, message, ...args: unknown[]) => {
    const error = args.find((one) => one instanceof Error);
    if (error) log.error({ from: 'better-auth', error }, message);
    else log[level === 'error' ? 'warn' : level]({ from: 'better-auth' }, message);
  };
}
