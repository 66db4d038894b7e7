import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Resolved from the working directory, which is always inside the project. */
const LOADER = '@swc-node/register/esm-register';
const LEAVE = new URL('leave-with-parent.ts', import.meta.url).href;

/** Runs a TypeScript entry of the project as a process that ends with this one. Its output is shown as it comes. */
export function run(
  entry: string,
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
): ChildProcess {
  return spawn(process.execPath, ['--import', LOADER, '--import', LEAVE, entry], {
    cwd,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

/** Waits until `url` answers with success; rejects when the process ends before, or after `seconds`. */
export async function untilAnswers(child: ChildProcess, url: string, seconds = 60): Promise<void> {
  for (let attempt = 0; attempt < seconds * 10; attempt += 1) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`the process for ${url} stopped at once`);
    const answer = await fetch(url, { signal: AbortSignal.timeout(5000) }).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(100);
  }
  throw new Error(`${url} did not answer within ${seconds} s`);
}

/** Asks a process to end and waits; forces it after ten seconds. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const forced = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await gone;
  clearTimeout(forced);
}
