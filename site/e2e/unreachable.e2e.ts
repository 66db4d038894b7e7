import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const SITE = fileURLToPath(new URL('..', import.meta.url));

let site: ChildProcess;
let origin: string;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

/** The built site, beside no hub at all. */
beforeAll(async () => {
  const [port, nobody] = [await freePort(), await freePort()];
  origin = `http://localhost:${port}`;
  site = spawn(process.execPath, ['main.ts'], {
    cwd: SITE,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      PORT: String(port),
      HUB_URL: `http://127.0.0.1:${nobody}/graphql`,
      HUB_DEMONSTRATION: '1',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of site.stdout ?? []) if (String(line).includes(origin)) break;
});

afterAll(async () => {
  site.kill('SIGTERM');
  if (site.exitCode === null) await once(site, 'exit');
});

describe('with no hub to ask', () => {
  test.each([
    ['/agency/91320281MA00000000', '暂时读不到枢纽的数据', '以免把“没有读到”误作“没有记录”'],
    ['/en/notices', 'The hub’s data cannot be read at the moment', 'Beijing time'],
    ['/search?q=91320281', '暂时读不到枢纽的数据', '北京时间'],
  ])('%s says what cannot be read and when, with status 503', async (path, title, words) => {
    const answer = await fetch(origin + path);
    expect(answer.status).toBe(503);
    const html = await answer.text();
    expect(html).toContain(title);
    expect(html).toContain(words);
    expect(html).toMatch(/20\d\d-\d\d-\d\d \d\d:\d\d/);
  });

  test('home keeps its search box and says of every part that it cannot be read', async () => {
    const answer = await fetch(origin);
    expect(answer.status).toBe(200);
    const html = await answer.text();
    expect(html).toContain('<form role="search"');
    expect(html.match(/class="unavailable"/g)?.length).toBe(3);
    expect(html).toContain('演示数据');
  });

  test('robots are told to keep away from demonstration data', async () => {
    expect(await (await fetch(`${origin}/robots.txt`)).text()).toMatch(/Disallow: \/\s/);
    expect(await (await fetch(origin)).text()).toContain('<meta name="robots" content="noindex, nofollow"/>');
  });
});
