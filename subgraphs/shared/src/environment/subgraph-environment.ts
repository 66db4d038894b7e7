import { z } from 'zod';
import { type EnvironmentSource, parseEnvironment } from './parse.ts';
import { databaseUrl, httpUrl, journalSecret, logLevel, mode, port } from './variables.ts';

/** What a subgraph reads that runs as its own server. */
export const subgraphSchema = z.object({
  HUB_MODE: mode.default('production'),
  PORT: port,
  HOST: z.string().default('127.0.0.1'),
  LOG_LEVEL: logLevel.default('info'),
  DATABASE_URL: databaseUrl,
  DATABASE_APP_URL: databaseUrl.optional(),
  JOURNAL_SECRET: journalSecret,
  TOKEN_KEYS_URL: httpUrl.optional(),
  AGENCIES_URL: httpUrl.optional(),
  ENTERPRISES_URL: httpUrl.optional(),
  ENFORCEMENT_URL: httpUrl.optional(),
  /** The hub: its identity service keeps a journal, for the audit. */
  IDENTITY_URL: httpUrl.optional(),
});

export type SubgraphEnvironment = z.output<typeof subgraphSchema>;

export function readSubgraphEnvironment(source: EnvironmentSource): SubgraphEnvironment {
  return parseEnvironment(subgraphSchema, source);
}
