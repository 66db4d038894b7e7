import type { IncomingMessage, ServerResponse } from 'node:http';
import { CLIENT_ADDRESS, clientAddress } from './client-address.ts';
import type { Identity } from './identity.ts';
import { BASE_PATH } from './options.ts';

const KEYS_PATH = '/.well-known/jwks.json';

/** What the front door answers before the graph. */
export interface IdentityRoutes extends Pick<Identity, 'handle' | 'keys' | 'admit'> {
  /** Addresses of the proxies whose word about the client's address is taken. */
  readonly trustedProxies: ReadonlySet<string>;
}

/** Whether a request is for the identity service. */
export function isOfIdentity({ url = '' }: IncomingMessage): boolean {
  const [path] = url.split('?');
  return path === KEYS_PATH || path === BASE_PATH || url.startsWith(`${BASE_PATH}/`);
}

/** Answers a request for which `isOfIdentity` holds and whose body has been found small enough. */
export async function answerIdentity(
  routes: IdentityRoutes,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const answered =
    request.url?.split('?')[0] === KEYS_PATH
      ? Response.json(routes.keys, { headers: { 'cache-control': 'public, max-age=300' } })
      : await routes.handle(await toRequest(request, routes.trustedProxies));
  const headers: Record<string, string | string[]> = Object.fromEntries(answered.headers);
  const cookies = answered.headers.getSetCookie();
  if (cookies.length > 0) headers['set-cookie'] = cookies;
  response.writeHead(answered.status, headers);
  response.end(Buffer.from(await answered.arrayBuffer()));
}

async function toRequest(request: IncomingMessage, trusted: ReadonlySet<string>): Promise<Request> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const one of [value].flat()) if (one !== undefined) headers.append(name, one);
  }
  const forwarded = headers.get('x-forwarded-for') ?? undefined;
  // whatever the client said in this header goes with this line
  headers.set(CLIENT_ADDRESS, clientAddress(request.socket.remoteAddress ?? '', forwarded, trusted));
  const method = request.method ?? 'GET';
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = method === 'GET' || method === 'HEAD' ? null : Buffer.concat(chunks);
  // the host is fixed: nothing is decided by what the client calls us
  return new Request(new URL(request.url ?? '/', 'http://hub.internal'), { method, headers, body });
}
