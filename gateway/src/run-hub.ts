import { readFileSync } from 'node:fs';
import type { EnvironmentSource } from '@chengan/shared/environment/parse';
import { migrate } from '@chengan/shared/database/migrate';
import { authenticator } from '@chengan/shared/identity/token';
import { createLog } from '@chengan/shared/log/log';
import { personHash } from '@chengan/shared/person-hash/person-hash';
import { clockOf } from '@chengan/shared/time/clock';
import { type Environment, readEnvironment } from './environment.ts';
import { createHub, type Hub } from './hub.ts';
import { identityMigrations, SCHEMA as IDENTITY } from './identity/database/migrations.ts';
import { createIdentity } from './identity/identity.ts';
import { refuseDemonstration } from './refuse-demonstration.ts';
import { listen, stopListening } from './listen.ts';
import { SUBGRAPHS, type SubgraphName } from './subgraphs.ts';

/**
 * Runs the hub until it is told to end: migrates the subgraphs of this process, does what is wanted before serving,
 * serves, follows the journals. Returns the way to stop: requests in hand are answered first. Rejects with one clear
 * line for an environment that is not usable or a port that is taken.
 */
export async function runHub(
  source: EnvironmentSource,
  now: () => number,
  beforeServing: (hub: Hub) => Promise<void> = async () => undefined,
): Promise<() => Promise<void>> {
  const env = readEnvironment(source);
  const log = createLog(env.LOG_LEVEL);
  const remotes = remotesOf(env);
  const databases = databasesOf(env);
  if (env.HUB_MODE === 'production')
    await refuseDemonstration(SUBGRAPHS.map(({ name }) => databases(name).ownerUrl));
  for (const { name, migrations } of SUBGRAPHS) {
    if (name in remotes) continue;
    const ran = await migrate({ schema: name, ...databases(name), migrations });
    if (ran.length > 0) log.info({ subgraph: name, migrations: ran }, 'migrated');
  }
  const identityDatabase = { ownerUrl: env.DATABASE_URL, appUrl: env.DATABASE_APP_URL ?? env.DATABASE_URL };
  const migrated = await migrate({ schema: IDENTITY, ...identityDatabase, migrations: identityMigrations });
  if (migrated.length > 0) log.info({ schema: IDENTITY, migrations: migrated }, 'migrated');
  const clock = clockOf(now);
  const identity = await createIdentity({
    databaseUrl: identityDatabase.appUrl,
    clock,
    log: log.child({ service: IDENTITY }),
    secret: env.AUTH_SECRET,
    siteOrigin: new URL(env.SITE_ORIGIN ?? 'http://localhost:3000').origin,
    tokenKey: env.TOKEN_PRIVATE_KEY,
    providers: env.OIDC_PROVIDERS,
    anonymousPerMinute: env.ANONYMOUS_PER_MINUTE,
    formerKeys: env.TOKEN_FORMER_PUBLIC_KEY ? [env.TOKEN_FORMER_PUBLIC_KEY] : [],
  });
  const hub = await createHub({
    supergraph: readFileSync(new URL('../supergraph.graphql', import.meta.url), 'utf8'),
    clock,
    log,
    authenticate: authenticator(identity.keys),
    identify: identity.identify,
    databaseUrl: (name) => databases(name).appUrl,
    remotes,
    journalSecret: env.JOURNAL_SECRET,
    journals: [identity.journal],
    open: env.HUB_MODE !== 'production',
    siteOrigin: env.SITE_ORIGIN,
    demonstration: env.HUB_MODE === 'demonstration',
    ration: { reportsPerHour: env.REPORTS_PER_HOUR, trustedProxies: env.TRUSTED_PROXIES },
    ...(env.PERSON_HASH_KEY === undefined ? {} : { personHash: personHash(env.PERSON_HASH_KEY) }),
  });
  await beforeServing(hub);
  const beside = {
    identity: { ...identity, trustedProxies: env.TRUSTED_PROXIES },
    journals: { sources: hub.journals, secret: env.JOURNAL_SECRET },
  };
  const server = await listen(hub.gateway, env.HUB_PORT, env.HUB_HOST, beside).catch(
    async (error: NodeJS.ErrnoException) => {
      await hub.stop();
      await identity.close();
      throw error.code === 'EADDRINUSE'
        ? new Error(`port ${env.HUB_PORT} is in use; set HUB_PORT to another`)
        : error;
    },
  );
  hub.follow();
  log.info({ port: env.HUB_PORT, mode: env.HUB_MODE }, 'the hub is up');
  return async () => {
    await stopListening(server);
    await hub.stop();
    await identity.close();
  };
}

function remotesOf(env: Environment): Partial<Record<SubgraphName, string>> {
  return {
    ...(env.AGENCIES_URL ? { agencies: env.AGENCIES_URL } : {}),
    ...(env.ENTERPRISES_URL ? { enterprises: env.ENTERPRISES_URL } : {}),
    ...(env.ENFORCEMENT_URL ? { enforcement: env.ENFORCEMENT_URL } : {}),
    ...(env.DIRECTORY_URL ? { directory: env.DIRECTORY_URL } : {}),
  };
}

/** A subgraph's own database where it has one, else the hub's; with the account that owns and the one that serves. */
function databasesOf(env: Environment): (name: SubgraphName) => { ownerUrl: string; appUrl: string } {
  const own = {
    agencies: env.AGENCIES_DATABASE_URL,
    enterprises: env.ENTERPRISES_DATABASE_URL,
    enforcement: env.ENFORCEMENT_DATABASE_URL,
    directory: env.DIRECTORY_DATABASE_URL,
  };
  return (name) => ({
    ownerUrl: own[name] ?? env.DATABASE_URL,
    appUrl: own[name] ?? env.DATABASE_APP_URL ?? env.DATABASE_URL,
  });
}
