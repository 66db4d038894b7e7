import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import next from 'next';
import { readEnvironment } from './lib/environment.ts';
import { answers } from './lib/http/answer.ts';
import type { Answer } from './lib/http/answer.ts';

/** Lets a page decide the status of its answer, in `answer.status`, until the head is written. */
function statusFrom(answer: Answer, response: ServerResponse): void {
  let own = response.statusCode;
  Object.defineProperty(response, 'statusCode', {
    get: () => answer.status ?? own,
    set: (status: number) => {
      own = status;
    },
  });
}

const { host, port, development } = readEnvironment(process.env);
const app = next({ dev: development, dir: import.meta.dirname, port, hostname: 'localhost' });
await app.prepare();
const handle = app.getRequestHandler();

/** The status with which a request is refused before it is routed; undefined for one that may be. */
function refusedWith({ method = 'GET', url = '/' }: IncomingMessage): number | undefined {
  const path = url.split('?', 1)[0] ?? '/';
  try {
    decodeURIComponent(path);
  } catch {
    return 400; // broken percent-encoding
  }
  if (method === 'GET' || method === 'HEAD') return undefined;
  return method === 'POST' && path === '/display' ? undefined : 405;
}

const server = createServer((request, response) => {
  const status = refusedWith(request);
  if (status !== undefined) {
    response.writeHead(status, {
      'content-type': 'text/plain; charset=utf-8',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      ...(status === 405 ? { allow: 'GET, HEAD' } : {}),
    });
    response.end(
      status === 405 ? '不支持这种请求方式 / method not allowed\n' : '网址写法有误 / malformed address\n',
    );
    return;
  }
  const answer: Answer = { receivedAt: Date.now() };
  statusFrom(answer, response);
  void answers.run(answer, () => handle(request, response));
});

server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${port} is in use.` : error.message);
  process.exit(1);
});
server.listen(port, host, () => console.log(`Site: http://localhost:${port}`));

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => server.close(() => process.exit(0)));
}
