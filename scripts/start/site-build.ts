import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { ROOT } from './child.ts';

const require = createRequire(import.meta.url);

/** Builds the site unless turbo finds the build of the same sources in its cache. Rejects with what the build printed. */
export async function buildSite(): Promise<void> {
  const turbo = require.resolve('turbo/bin/turbo');
  const child = spawn(
    process.execPath,
    [turbo, 'run', 'build', '--filter=@chengan/site', '--output-logs=errors-only', '--no-daemon'],
    {
      cwd: ROOT,
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  child.stdout.on('data', (text) => (output += String(text)));
  child.stderr.on('data', (text) => (output += String(text)));
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`the site could not be built:\n${output}`);
}
