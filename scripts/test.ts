import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './start/child.ts';
import { buildSite } from './start/site-build.ts';

/** `npm test`: builds the site, runs every test, and closes with one line `N passed, N failed`. */
const require = createRequire(import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'chengan-report-'));
const report = join(folder, 'report.json');

console.log('building the site …');
await buildSite();

const vitest = join(require.resolve('vitest/package.json'), '..', 'vitest.mjs');
const child = spawn(
  process.execPath,
  [
    vitest,
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { cwd: ROOT, stdio: 'inherit', env: { ...process.env, DO_NOT_TRACK: '1', NEXT_TELEMETRY_DISABLED: '1' } },
);
const code = await new Promise<number>((resolve) => child.once('exit', (status) => resolve(status ?? 1)));

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numFailedTestSuites: number;
}
const result = JSON.parse(readFileSync(report, 'utf8')) as Report;
rmSync(folder, { recursive: true, force: true });
// a file that could not even be loaded has no failed test, and is a failure all the same
const failed = result.numFailedTests || (code === 0 ? 0 : Math.max(1, result.numFailedTestSuites));
const skipped = result.numPendingTests > 0 ? `, ${result.numPendingTests} skipped` : '';
console.log(`${result.numPassedTests} passed, ${failed} failed${skipped}`);
process.exit(failed > 0 ? 1 : 0);
