import 'reflect-metadata';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pino } from 'pino';
import { compose } from '../gateway/src/compose.ts';
import { SUBGRAPHS } from '../gateway/src/subgraphs.ts';
import { openDatabase } from '../subgraphs/shared/src/database/database.ts';
import { unauthenticated } from '../subgraphs/shared/src/identity/token.ts';
import { fixedClock } from '../subgraphs/shared/src/time/clock.ts';
import { day } from '../subgraphs/shared/src/time/day.ts';
import { ROOT } from './start/child.ts';

/**
 * `npm run generate`: writes what follows from the code: each subgraph's schema, the supergraph, the public schema and
 * the site's types. With `--check` it writes nothing of its own and fails when something committed is not current.
 */
const check = process.argv.includes('--check');
const stale: string[] = [];

function put(path: string, text: string): void {
  const file = join(ROOT, path);
  let before: string | undefined;
  try {
    before = readFileSync(file, 'utf8');
  } catch {
    // not there yet
  }
  if (before === text) return;
  if (check) stale.push(path);
  else writeFileSync(file, text);
}

const schemas: Record<string, string> = {};
for (const module of SUBGRAPHS) {
  // the schema follows from the code alone: the pool never connects
  const orm = await openDatabase({
    schema: module.name,
    entities: module.entities,
    url: 'postgres://nobody@127.0.0.1:1/none',
  });
  const subgraph = await module.create({
    orm,
    clock: fixedClock(day('2026-01-01')),
    authenticate: unauthenticated,
    log: pino({ level: 'silent' }),
  });
  schemas[module.name] = subgraph.sdl;
  put(`subgraphs/${module.name}/schema.graphql`, subgraph.sdl);
  await orm.close();
}
const { supergraph, publicSchema } = compose(schemas);
put('gateway/supergraph.graphql', supergraph);
put('gateway/public.graphql', publicSchema);

const codegen = join(
  createRequire(import.meta.url).resolve('@graphql-codegen/cli/package.json'),
  '..',
  'esm',
  'bin.js',
);
const ran = spawnSync(process.execPath, [codegen, '--config', 'codegen.ts', ...(check ? ['--check'] : [])], {
  cwd: ROOT,
  encoding: 'utf8',
  env: { ...process.env, DO_NOT_TRACK: '1' },
});
if (ran.status !== 0) stale.push(`site/lib/hub/generated (${ran.stdout}${ran.stderr})`);

if (stale.length > 0) {
  console.error(`not current; run npm run generate:\n${stale.map((path) => `  ${path}`).join('\n')}`);
  process.exit(1);
}
console.log(check ? 'everything generated is current' : 'generated');
