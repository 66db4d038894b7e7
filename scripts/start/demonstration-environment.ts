import { z } from 'zod';
import { type EnvironmentSource, parseEnvironment } from '../../subgraphs/shared/src/environment/parse.ts';
import { databaseUrl } from '../../subgraphs/shared/src/environment/variables.ts';
import { type Day, day } from '../../subgraphs/shared/src/time/day.ts';

/** What the demonstration reads beside the hub's own variables. */
export const demonstrationSchema = z.object({
  DEMONSTRATION_DAY: z.iso.date().optional(),
  DEMONSTRATION_ACCOUNTS: z.string().min(1),
  DATABASE_URL: databaseUrl,
  DATABASE_APP_URL: databaseUrl.optional(),
  AUTH_SECRET: z.string().min(32),
});

export interface DemonstrationEnvironment {
  /** The day that counts as today; absent: today. */
  readonly anchor: Day | undefined;
  /** Where the secrets of the accounts are kept. */
  readonly file: string;
  readonly databaseUrl: string;
  readonly secret: string;
}

export function demonstrationEnvironment(source: EnvironmentSource): DemonstrationEnvironment {
  const env = parseEnvironment(demonstrationSchema, source);
  return {
    anchor: env.DEMONSTRATION_DAY === undefined ? undefined : day(env.DEMONSTRATION_DAY),
    file: env.DEMONSTRATION_ACCOUNTS,
    databaseUrl: env.DATABASE_APP_URL ?? env.DATABASE_URL,
    secret: env.AUTH_SECRET,
  };
}
