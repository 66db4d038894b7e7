import type { Server } from 'node:http';
import { connect } from 'node:net';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen, stopListening } from './listen.ts';
import { testHub, type TestHub } from './testing/hub.fixture.ts';

let hub: TestHub;
let server: Server;
let port: number;

beforeAll(async () => {
  hub = await testHub('in one process', day('2026-11-20'));
  server = await listen(hub.hub.gateway, 0, '127.0.0.1');
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});
afterAll(async () => {
  await stopListening(server);
  await hub.close();
});

const post = (body: string) =>
  fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
const padded = (bytes: number) => {
  const body = JSON.stringify({ query: '{ hub { today } }' });
  return body.replace('{ hub', `{${' '.repeat(bytes - body.length + 1)}hub`);
};

test.each([
  [99_999, 200],
  [100_000, 200],
  [100_001, 413],
  [2_000_000, 413],
])('a body of %i bytes is answered with %i', async (bytes, status) => {
  const response = await post(padded(bytes));
  expect(response.status).toBe(status);
  const answer = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  expect(answer.errors?.[0]?.extensions.code).toBe(status === 413 ? 'PAYLOAD_TOO_LARGE' : undefined);
});

test('a body of unknown length is refused before it is read', async () => {
  const head = await new Promise<string>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(
        'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n',
      ),
    );
    socket.once('data', (data) => {
      resolve(data.toString().split('\r\n')[0] ?? '');
      socket.destroy();
    });
    socket.once('error', reject);
  });
  expect(head).toContain('413');
});

test.each(['a b', '[[', 'x/../y'])(
  'a request for the host "%s" is refused, and says nothing from inside',
  async (host) => {
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () =>
        socket.write(
          `POST /graphql HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}`,
        ),
      );
      socket.once('data', (data) => {
        resolve(data.toString());
        socket.destroy();
      });
      socket.once('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1.1 400/);
    expect(answer).not.toMatch(/node_modules|at .*\.js|TypeError/);
  },
);

test('a port that is taken is an error, not a server that never answers', async () => {
  await expect(listen(hub.hub.gateway, port, '127.0.0.1')).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
