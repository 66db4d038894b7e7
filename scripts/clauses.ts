import {
  clausesWithoutEntry,
  coverageTable,
  openClauses,
} from '../subgraphs/shared/src/regulation/implementation/report.ts';

/*
 * `npm run clauses`: how far each act is carried out. `npm run clauses -- --open` also lists what is missing, clause by
 * clause. Exit 1 when a clause has no entry, 2 for an option that does not exist.
 */
const options = process.argv.slice(2);
const unknown = options.filter((option) => option !== '--open');

if (unknown.length > 0) {
  process.stderr.write(`没有选项 no such option: ${unknown.join(' ')}（可用 available: --open）\n`);
  process.exitCode = 2;
} else {
  const missing = clausesWithoutEntry();
  const lines = [...coverageTable(), ...(options.includes('--open') ? openClauses() : [])];
  process.stdout.write(`${lines.join('\n')}\n`);
  if (missing.length > 0) {
    process.stderr.write(`没有落实说明的条款 clauses without an entry: ${missing.join(' ')}\n`);
    process.exitCode = 1;
  }
}
