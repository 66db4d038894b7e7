import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { migrate } from '@chengan/shared/database/migrate';
import { authenticator } from '@chengan/shared/identity/actor';
import { createLog } from '@chengan/shared/log/log';
import { clockOf } from '@chengan/shared/time/clock';
import { readEnvironment } from './environment.ts';
import { createHub } from './hub.ts';
import { listen } from './listen.ts';
import { SUBGRAPHS } from './subgraphs.ts';

const env = readEnvironment(process.env);
const log = createLog(env.LOG_LEVEL);
const remotes = {
  ...(env.AGENCIES_URL ? { agencies: env.AGENCIES_URL } : {}),
  ...(env.ENTERPRISES_URL ? { enterprises: env.ENTERPRISES_URL } : {}),
  ...(env.ENFORCEMENT_URL ? { enforcement: env.ENFORCEMENT_URL } : {}),
  ...(env.DIRECTORY_URL ? { directory: env.DIRECTORY_URL } : {}),
};
const own = {
  agencies: env.AGENCIES_DATABASE_URL,
  enterprises: env.ENTERPRISES_DATABASE_URL,
  enforcement: env.ENFORCEMENT_DATABASE_URL,
  directory: env.DIRECTORY_DATABASE_URL,
};
const appUrl = (name: keyof typeof own) => own[name] ?? env.DATABASE_APP_URL ?? env.DATABASE_URL;

for (const { name, migrations } of SUBGRAPHS) {
  if (name in remotes) continue;
  const ran = await migrate({
    schema: name,
    ownerUrl: own[name] ?? env.DATABASE_URL,
    appUrl: appUrl(name),
    migrations,
  });
  if (ran.length > 0) log.info({ subgraph: name, migrations: ran }, 'migrated');
}

const hub = await createHub({
  supergraph: readFileSync(new URL('../supergraph.graphql', import.meta.url), 'utf8'),
  clock: clockOf(Date.now),
  log,
  authenticate: await authenticator(env.ACTOR_PUBLIC_KEY),
  databaseUrl: appUrl,
  remotes,
  journalSecret: env.JOURNAL_SECRET,
  open: env.HUB_MODE !== 'production',
  siteOrigin: env.SITE_ORIGIN,
  demonstration: env.HUB_MODE === 'demonstration',
});
hub.follow();

const server = await listen(hub.gateway, env.HUB_PORT, env.HUB_HOST).catch((error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE' ? `port ${env.HUB_PORT} is in use; set HUB_PORT to another` : error.message,
  );
  process.exit(1);
});
log.info({ port: env.HUB_PORT, mode: env.HUB_MODE }, 'the hub is up');

async function stop(): Promise<void> {
  server.close();
  server.closeAllConnections();
  await hub.stop();
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
