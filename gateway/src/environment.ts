import { type EnvironmentSource, parseEnvironment } from '@chengan/shared/environment/parse';
import {
  databaseUrl as database,
  httpUrl,
  journalSecret,
  jsonWebKey,
  logLevel,
  mode,
  personHashKey,
  port,
} from '@chengan/shared/environment/variables';
import type { JWK } from 'jose';
import { z } from 'zod';
import { isAddress } from './identity/client-address.ts';
import { providerList, type ProviderSettings, providersFault } from './identity/oidc/provider-settings.ts';
import { signingKeyFault, verifyingKeyFault } from './identity/secret.ts';
import { secretFault } from '@chengan/shared/environment/secret';

const url = httpUrl.optional();

const addresses = z
  .string()
  .transform((text) => text.split(',').map((one) => one.trim()))
  .refine((all) => all.every(isAddress), 'must be IP addresses, separated by commas')
  .transform((all): ReadonlySet<string> => new Set(all));

/** Where the data lies and what runs apart: all that a command of an operator needs. */
const topologySchema = z.object({
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
});

/** Every variable that the hub reads. `.env.example` documents them; a test compares the two. */
export const environmentSchema = topologySchema
  .extend({
    HUB_MODE: mode.default('production'),
    HUB_PORT: port.default(4000),
    HUB_HOST: z.string().default('127.0.0.1'),
    SITE_ORIGIN: url,
    AUTH_SECRET: z.string().min(32, 'must have at least 32 characters'),
    PERSON_HASH_KEY: personHashKey.optional(),
    TOKEN_PRIVATE_KEY: jsonWebKey,
    TOKEN_FORMER_PUBLIC_KEY: jsonWebKey.optional(),
    OIDC_PROVIDERS: providerList.default([]),
    ANONYMOUS_PER_MINUTE: z.coerce.number().int().min(0).max(1_000_000).default(600),
    REPORTS_PER_HOUR: z.coerce.number().int().min(0).max(1_000_000).default(10),
    TRUSTED_PROXIES: addresses.default(new Set(['127.0.0.1', '::1'])),
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
    if (!env.AGENCIES_URL && !env.PERSON_HASH_KEY) {
      context.addIssue({
        code: 'custom',
        path: ['PERSON_HASH_KEY'],
        message: 'is required unless agencies runs apart',
      });
    }
    for (const [path, message] of faultsOf(env)) context.addIssue({ code: 'custom', path: [path], message });
  });

interface Protected {
  readonly HUB_MODE: z.output<typeof mode>;
  readonly SITE_ORIGIN?: string | undefined;
  readonly AUTH_SECRET: string;
  readonly JOURNAL_SECRET?: string | undefined;
  readonly PERSON_HASH_KEY?: string | undefined;
  readonly TOKEN_PRIVATE_KEY: JWK;
  readonly TOKEN_FORMER_PUBLIC_KEY?: JWK | undefined;
  readonly OIDC_PROVIDERS: readonly ProviderSettings[];
}

/** What is wrong with the keys; and, in production, with secrets that others may know. */
function faultsOf(env: Protected): [string, string][] {
  const former = env.TOKEN_FORMER_PUBLIC_KEY;
  const inProduction = env.HUB_MODE === 'production';
  const faults: [string, string | undefined][] = [
    ['TOKEN_PRIVATE_KEY', signingKeyFault(env.TOKEN_PRIVATE_KEY)],
    ['TOKEN_FORMER_PUBLIC_KEY', former && verifyingKeyFault(former)],
    ['SITE_ORIGIN', inProduction && !env.SITE_ORIGIN ? 'is required in production' : undefined],
    ['OIDC_PROVIDERS', inProduction ? providersFault(env.OIDC_PROVIDERS) : undefined],
    ['AUTH_SECRET', inProduction ? secretFault(env.AUTH_SECRET) : undefined],
    ['JOURNAL_SECRET', inProduction && env.JOURNAL_SECRET ? secretFault(env.JOURNAL_SECRET) : undefined],
    ['PERSON_HASH_KEY', inProduction && env.PERSON_HASH_KEY ? secretFault(env.PERSON_HASH_KEY) : undefined],
  ];
  return faults.flatMap(([path, fault]) => (fault === undefined ? [] : [[path, fault]]));
}

export type Environment = z.output<typeof environmentSchema>;

/** What a command reads that works on the data and serves nobody: it needs no keys of identity. */
export function readTopology(source: EnvironmentSource): z.output<typeof topologySchema> {
  return parseEnvironment(topologySchema, source);
}

export function readEnvironment(source: EnvironmentSource): Environment {
  return parseEnvironment(environmentSchema, source);
}
