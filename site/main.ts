import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import next from 'next';
import { readEnvironment } from './lib/environment.ts';
import { tellSiteFolder } from './lib/document/site-folder.ts';
import { forwardedFor, refusedWith } from './lib/http/admission.ts';
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

const { host, port, development, siteOrigin } = readEnvironment(process.env);
tellSiteFolder(import.meta.dirname);
const app = next({ dev: development, dir: import.meta.dirname, port, hostname: 'localhost' });
await app.prepare();
const handle = app.getRequestHandler();

const REFUSALS = {
  400: '网址写法有误 / malformed address\n',
  403: '只接受本网站页面提交的内容 / only pages of this site may send\n',
  405: '不支持这种请求方式 / method not allowed\n',
  411: '未说明内容长度 / length required\n',
  413: '内容过大；文件最大 20 MB / too large; a file has at most 20 MB\n',
} as const;

/** Notes who really connected, and under which name this site was asked, for what is behind; never what was claimed. */
function note({ headers, socket }: IncomingMessage): void {
  headers['x-forwarded-for'] = forwardedFor(String(headers['x-forwarded-for'] ?? ''), socket.remoteAddress);
  delete headers['x-forwarded-host'];
  if (headers.origin === siteOrigin) headers['x-forwarded-host'] = new URL(siteOrigin).host;
}

const server = createServer((request, response) => {
  const { method = 'GET', url = '/', headers } = request;
  const fetchSite = headers['sec-fetch-site'];
  const status = refusedWith(
    {
      ...{ method, url, host: headers.host, origin: headers.origin, fetchSite: fetchSite?.toString() },
      ...{ length: headers['content-length'], encoding: headers['transfer-encoding'] },
    },
    siteOrigin,
  );
  if (status !== undefined) {
    response.writeHead(status, {
      'content-type': 'text/plain; charset=utf-8',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      ...(status === 405 ? { allow: 'GET, HEAD' } : {}),
    });
    response.end(REFUSALS[status]);
    return;
  }
  note(request);
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
