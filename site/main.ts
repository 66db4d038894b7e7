import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
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

const { port, development } = readEnvironment(process.env);
const app = next({ dev: development, dir: import.meta.dirname, port, hostname: 'localhost' });
await app.prepare();
const handle = app.getRequestHandler();

const server = createServer((request, response) => {
  const answer: Answer = { receivedAt: Date.now() };
  statusFrom(answer, response);
  void answers.run(answer, () => handle(request, response));
});

server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${port} is in use.` : error.message);
  process.exit(1);
});
server.listen(port, () => console.log(`Site: http://localhost:${port}`));

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => server.close(() => process.exit(0)));
}
