import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** What decides which rows the generator writes: itself, the tables, the account of a grade, the search documents. */
const SOURCES = [
  'bench/src/data',
  'subgraphs/agencies/src/database',
  'subgraphs/agencies/src/credit-grade/account.ts',
  'subgraphs/agencies/src/star-rating',
  'subgraphs/enterprises/src/database',
  'subgraphs/enforcement/src/database',
  'subgraphs/directory/src/database',
  'subgraphs/agencies/src/due/due.ddl.ts',
  'subgraphs/enterprises/src/due/due.ddl.ts',
  'subgraphs/enforcement/src/due/due.ddl.ts',
  'subgraphs/shared/src/database/row-policy.ts',
  'subgraphs/directory/src/search/search-document.ts',
  'subgraphs/directory/src/search/tokens.ts',
];

/** Changes when the generated data would: then they are made anew. */
export function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesOf)) hash.update(file).update(readFileSync(`${ROOT}${file}`));
  return hash.digest('hex');
}

function filesOf(path: string): string[] {
  if (path.endsWith('.ts')) return [path];
  return readdirSync(`${ROOT}${path}`)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .map((name) => `${path}/${name}`);
}
