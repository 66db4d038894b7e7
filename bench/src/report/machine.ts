import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, totalmem } from 'node:os';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const MEASURED = [
  '@graphql-hive/gateway-runtime',
  '@graphql-hive/router-runtime',
  'graphql-jit',
  '@apollo/server',
  'type-graphql',
  'fastify',
  'pg',
  'postgraphile',
  'autocannon',
];

export interface Machine {
  readonly processor: string;
  readonly memoryGiB: number;
  readonly node: string;
  /** Name and version. */
  readonly packages: readonly string[];
}

export function machine(): Machine {
  const all = cpus();
  return {
    processor: `${all.length} × ${all[0]?.model.trim() ?? 'unknown'}, ${process.platform} ${process.arch}`,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    packages: MEASURED.map((name) => `${name} ${versionOf(name)}`),
  };
}

/** Not every package exports its package.json, so it is looked for above the package's entry. */
function versionOf(name: string): string {
  for (let at = dirname(require.resolve(name)); at !== dirname(at); at = dirname(at)) {
    const found = read(join(at, 'package.json'));
    if (found?.name === name && found.version) return found.version;
  }
  throw new Error(`${name} has no package.json`);
}

function read(file: string): { name?: string; version?: string } | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { name?: string; version?: string };
  } catch {
    return undefined;
  }
}
