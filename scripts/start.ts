import { join } from 'node:path';
import { openProjectDatabase } from '../subgraphs/shared/src/postgres/project-database.ts';
import { buildSite } from './start/site-build.ts';
import { end, ROOT, run, untilAnswers } from './start/child.ts';
import { readStartEnvironment } from './start/environment.ts';
import { installationKeys, keysEnvironment } from './start/keys.ts';
import { isTaken } from './start/ports.ts';
import { sayFrom } from './start/say.ts';

/** The first start loads the demonstration before the hub answers. */
const FIRST_LOAD_SECONDS = 300;

const say = sayFrom(Date.now(), Date.now, console.log);

/** Ends with one clear line: what went wrong, no stack. */
function fail(error: unknown): never {
  console.error(
    `\n诚安枢纽未能启动 / could not start: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exit(1);
}

const env = (() => {
  try {
    return readStartEnvironment(process.env);
  } catch (error) {
    return fail(error);
  }
})();

const stops: (() => Promise<void>)[] = [];
let stopping = false;
async function stop(code: number): Promise<never> {
  if (!stopping) {
    stopping = true;
    for (const step of stops.reverse()) await step().catch((error: unknown) => console.error(String(error)));
    say('已全部停止 / everything has stopped');
  }
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));

try {
  for (const [name, port] of [
    ['HUB_PORT', env.HUB_PORT],
    ['SITE_PORT', env.SITE_PORT],
  ] as const) {
    if (await isTaken(port))
      fail(`端口 ${port} 已被占用，请设置 ${name} / port ${port} is in use; set ${name} to another`);
  }

  const database = await openProjectDatabase(process.env);
  if (database.stop) stops.push(database.stop);
  say(
    env.DATABASE_URL
      ? '数据库：DATABASE_URL / database: the server in DATABASE_URL'
      : '数据库已就绪：内嵌 PostgreSQL / embedded PostgreSQL is ready',
  );

  // in production they come from whoever runs the hub, and it refuses to start without
  const keys =
    env.HUB_MODE === 'production'
      ? {}
      : keysEnvironment(await installationKeys(join(ROOT, '.data', 'keys.json')));
  const databaseEnv = { DATABASE_URL: database.ownerUrl, DATABASE_APP_URL: database.appUrl };
  const siteOrigin = `http://localhost:${env.SITE_PORT}`;

  const startHub = async () => {
    const program = env.HUB_MODE === 'demonstration' ? 'scripts/start/hub.ts' : 'gateway/src/main.ts';
    const hub = run(program, ROOT, {
      HUB_MODE: env.HUB_MODE,
      LOG_LEVEL: process.env['LOG_LEVEL'] || 'warn',
      HUB_PORT: String(env.HUB_PORT),
      SITE_ORIGIN: siteOrigin,
      ...(env.HUB_MODE === 'demonstration'
        ? { DEMONSTRATION_ACCOUNTS: join(ROOT, '.data', 'demonstration-accounts.json') }
        : {}),
      ...databaseEnv,
      ...keys,
    });
    stops.push(() => end(hub));
    hub.on('message', (line) => say(String(line)));
    await untilAnswers(hub, `http://127.0.0.1:${env.HUB_PORT}/health`, FIRST_LOAD_SECONDS);
    say(`枢纽已启动 / the hub is up on ${env.HUB_PORT}`);
    return hub;
  };

  const startSite = async () => {
    await buildSite();
    say('站点已构建 / the site is built');
    const site = run('main.ts', join(ROOT, 'site'), {
      NODE_ENV: 'production',
      PORT: String(env.SITE_PORT),
      HUB_URL: `http://127.0.0.1:${env.HUB_PORT}/graphql`,
      HUB_DEMONSTRATION: env.HUB_MODE === 'demonstration' ? '1' : '0',
      SITE_ORIGIN: siteOrigin,
    });
    stops.push(() => end(site));
    // it answers, though with a page that says that the hub does not yet
    await untilAnswers(site, `${siteOrigin}/robots.txt`);
    say(`站点已启动 / the site is up on ${env.SITE_PORT}`);
    return site;
  };

  const [hub, site] = await Promise.all([startHub(), startSite()]);
  for (const [name, child] of [
    ['hub', hub],
    ['site', site],
  ] as const) {
    child.once('exit', () => {
      if (stopping) return;
      console.error(`the ${name} stopped by itself`);
      void stop(1);
    });
  }
  console.log(`
  网站 / site      http://localhost:${env.SITE_PORT}
  图谱 / graph     http://localhost:${env.HUB_PORT}/graphql

  按 Ctrl-C 停止 / press Ctrl-C to stop
`);
} catch (error) {
  console.error(
    `\n诚安枢纽未能启动 / could not start: ${error instanceof Error ? error.message : String(error)}`,
  );
  await stop(1);
}
