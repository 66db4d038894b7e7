import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';

const SITE = fileURLToPath(new URL('..', import.meta.url));

export interface SiteProcess {
  readonly origin: string;
  stop(): Promise<void>;
}

/** A port of this machine on which nobody listens. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  server.close();
  await once(server, 'close');
  return port;
}

/** Listens on some free port and returns it. */
export async function listening(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  return address.port;
}

/** The built site as a process of its own, asking the hub at `hubUrl`. Demonstration mode. */
export async function startSite(hubUrl: string): Promise<SiteProcess> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const site = spawn(process.execPath, ['main.ts'], {
    cwd: SITE,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      PORT: String(port),
      HUB_URL: hubUrl,
      HUB_DEMONSTRATION: '1',
      SITE_ORIGIN: origin,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of site.stdout) if (String(line).includes(origin)) break;
  if (site.exitCode !== null) throw new Error(`The site stopped at once with ${site.exitCode}.`);
  return {
    origin,
    stop: async () => {
      if (site.exitCode !== null) return;
      site.kill('SIGTERM');
      await once(site, 'exit');
    },
  };
}
