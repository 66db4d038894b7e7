import { z } from 'zod';
import { type EnvironmentSource, parseEnvironment } from './parse.ts';
import { secretFault } from './secret.ts';
import { databaseUrl, httpUrl, journalSecret, logLevel, mode, personHashKey, port } from './variables.ts';

/** What a subgraph reads that runs as its own server. */
export const subgraphSchema = z.object({
  HUB_MODE: mode.default('production'),
  PORT: port,
  HOST: z.string().default('127.0.0.1'),
  LOG_LEVEL: logLevel.default('info'),
  DATABASE_URL: databaseUrl,
  DATABASE_APP_URL: databaseUrl.optional(),
  JOURNAL_SECRET: journalSecret,
  /** Asked of `agencies` alone, which takes identity numbers. */
  PERSON_HASH_KEY: personHashKey.optional(),
  TOKEN_KEYS_URL: httpUrl.optional(),
  AGENCIES_URL: httpUrl.optional(),
  ENTERPRISES_URL: httpUrl.optional(),
  ENFORCEMENT_URL: httpUrl.optional(),
  /** The hub: its identity service keeps a journal, for the audit. */
  IDENTITY_URL: httpUrl.optional(),
});

export type SubgraphEnvironment = z.output<typeof subgraphSchema>;

/** `takesIdentityNumbers`: then PERSON_HASH_KEY is required, and in production a weak one is refused. */
export function readSubgraphEnvironment(
  source: EnvironmentSource,
  takesIdentityNumbers = false,
): SubgraphEnvironment {
  const schema = subgraphSchema.superRefine(({ PERSON_HASH_KEY: key, HUB_MODE }, context) => {
    const weak = key !== undefined && HUB_MODE === 'production' ? secretFault(key) : undefined;
    const message = takesIdentityNumbers && key === undefined ? 'is required' : weak;
    if (message) context.addIssue({ code: 'custom', path: ['PERSON_HASH_KEY'], message });
  });
  return parseEnvironment(schema, source);
}
