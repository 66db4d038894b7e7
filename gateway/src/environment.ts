import { type EnvironmentSource, parseEnvironment } from '@chengan/shared/environment/parse';
import {
  databaseUrl as database,
  httpUrl,
  journalSecret,
  jsonWebKey,
  logLevel,
  mode,
  port,
} from '@chengan/shared/environment/variables';
import { z } from 'zod';

const url = httpUrl.optional();

/** Every variable that the hub reads. `.env.example` documents them; a test compares the two. */
export const environmentSchema = z
  .object({
    HUB_MODE: mode.default('production'),
    HUB_PORT: port.default(4000),
    HUB_HOST: z.string().default('127.0.0.1'),
    SITE_ORIGIN: url,
    LOG_LEVEL: logLevel.default('info'),
    DATABASE_URL: database,
    DATABASE_APP_URL: database.optional(),
    AGENCIES_DATABASE_URL: database.optional(),
    ENTERPRISES_DATABASE_URL: database.optional(),
    ENFORCEMENT_DATABASE_URL: database.optional(),
    DIRECTORY_DATABASE_URL: database.optional(),
    AGENCIES_URL: url,
    ENTERPRISES_URL: url,
    ENFORCEMENT_URL: url,
    DIRECTORY_URL: url,
    JOURNAL_SECRET: journalSecret.optional(),
    ACTOR_PUBLIC_KEY: jsonWebKey.optional(),
    DEMONSTRATION_DAY: z.iso.date().optional(),
  })
  .superRefine((env, context) => {
    const apart = [env.AGENCIES_URL, env.ENTERPRISES_URL, env.ENFORCEMENT_URL, env.DIRECTORY_URL].some(
      Boolean,
    );
    if (apart && !env.JOURNAL_SECRET) {
      context.addIssue({
        code: 'custom',
        path: ['JOURNAL_SECRET'],
        message: 'is required when a subgraph runs apart',
      });
    }
  });

export type Environment = z.output<typeof environmentSchema>;

export function readEnvironment(source: EnvironmentSource): Environment {
  return parseEnvironment(environmentSchema, source);
}
