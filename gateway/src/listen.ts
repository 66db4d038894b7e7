import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Gateway } from './gateway.ts';
import { answerJournals, isOfJournals, type JournalRoutes } from './journal-routes.ts';
import { answerIdentity, type IdentityRoutes, isOfIdentity } from './identity/routes.ts';

const MAX_BODY = 100_000;
const GRAPH_PATH = '/graphql';

/** What is answered beside the graph. */
export interface Beside {
  readonly identity?: IdentityRoutes;
  readonly journals?: JournalRoutes;
}

/**
 * Serves the gateway, the identity service and the journals where there are any; a body over 100 kB is refused with 413 before it is
 * read. Rejects when the port is taken.
 */
export async function listen(
  gateway: Gateway,
  port: number,
  host: string,
  beside: Beside = {},
): Promise<Server> {
  // a client that dawdles is cut off within a second of its time, not within Node's thirty
  const server = createServer(
    { connectionsCheckingInterval: 1_000 },
    (request, response) => void answer(gateway, beside, request, response),
  );
  server.requestTimeout = 30_000;
  server.headersTimeout = 10_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return server;
}

const LONGEST_FAREWELL_MS = 5_000;

/** Takes no new request, answers those in hand, and cuts off what has not ended after five seconds. */
export async function stopListening(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), LONGEST_FAREWELL_MS);
  await closed;
  clearTimeout(cut);
}

async function answer(
  gateway: Gateway,
  { identity, journals }: Beside,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (tooLarge(request)) {
    refuse(response, 413, '请求过大，最多 100 kB', 'PAYLOAD_TOO_LARGE', 'At most 100 kB');
    return;
  }
  if (isPacked(request))
    return refuse(
      response,
      415,
      '请求正文不得压缩',
      'UNSUPPORTED_MEDIA_TYPE',
      'The body must not be compressed',
    );
  if (!isAddressed(request))
    return refuse(response, 400, '请求地址无效', 'BAD_REQUEST', 'The address is not valid');
  try {
    if (identity && isOfIdentity(request)) await answerIdentity(identity, request, response);
    else if (journals && isOfJournals(request)) await answerJournals(journals, request, response);
    else if (await isLetIn(identity, request, response)) await gateway(request, response);
  } catch {
    // what fails inside is logged there; here is only a connection that broke meanwhile
    if (response.headersSent) response.destroy();
    else refuse(response, 500, '系统内部错误', 'INTERNAL_SERVER_ERROR', 'Internal error');
  }
}

/** Whether the graph may be asked; a refusal is answered here. Nothing else has a limit: health must always answer. */
async function isLetIn(
  identity: IdentityRoutes | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  if (!identity || request.url?.split('?')[0] !== GRAPH_PATH) return true;
  const turned = await identity.admit(request, response, identity.trustedProxies);
  if (!turned) return true;
  const { code, message, messageEn } = turned.problem;
  refuse(response, turned.status, message, code, messageEn);
  return false;
}

/** Whether the body is compressed, and could unpack to any size. */
function isPacked({ headers }: IncomingMessage): boolean {
  return (headers['content-encoding'] ?? 'identity') !== 'identity';
}

/** Whether one host and the path make a URL: the gateway builds one and would fail on anything else. */
function isAddressed({ url = '', headers, headersDistinct }: IncomingMessage): boolean {
  if ((headersDistinct['host'] ?? []).length > 1) return false;
  return url.startsWith('/') && URL.canParse(url, `http://${headers.host ?? 'hub'}`);
}

function refuse(
  response: ServerResponse,
  status: number,
  message: string,
  code: string,
  messageEn: string,
): void {
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
  response.end(JSON.stringify({ errors: [{ message, extensions: { code, messageEn } }] }));
}

/** A body without a length could be of any size; no GraphQL client sends one. */
function tooLarge({ headers }: IncomingMessage): boolean {
  return Number(headers['content-length'] ?? 0) > MAX_BODY || headers['transfer-encoding'] !== undefined;
}
