import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/** A program of the hub that runs, and every word that it has printed since its first. */
export interface PrintingProgram {
  printed(): string;
  /** Waits until `path` answers with 200. Rejects when the program ends before. */
  serves(port: number, path: string): Promise<void>;
  /** Its exit code, when it ends by itself. */
  ended(): Promise<number | null>;
  end(): Promise<void>;
}

/** Starts `main`, a path from the project's root, with that environment and nothing else of ours. */
export function startPrinting(main: string, env: Readonly<Record<string, string>>): PrintingProgram {
  const child: ChildProcess = spawn(process.execPath, ['--import', '@swc-node/register/esm-register', main], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  child.stdout?.on('data', (text) => (printed += String(text)));
  child.stderr?.on('data', (text) => (printed += String(text)));
  const gone = once(child, 'close') as Promise<[number | null]>;
  return {
    printed: () => printed,
    serves: async (port, path) => {
      for (let attempt = 0; attempt < 600; attempt += 1) {
        if (child.exitCode !== null) throw new Error(`${main} ended with ${child.exitCode}: ${printed}`);
        const answer = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => undefined);
        if (answer?.ok) return;
        await sleep(100);
      }
      throw new Error(`${main} does not answer: ${printed}`);
    },
    ended: async () => (await gone)[0],
    end: async () => {
      child.kill('SIGTERM');
      await gone;
    },
  };
}
