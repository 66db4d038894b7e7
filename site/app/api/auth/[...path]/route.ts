import { environment } from '../../../../lib/environment.ts';
import { unreachable } from '../../../../lib/hub/problem.ts';

/** What the hub has to know of a request, and what the visitor has to know of its answer. */
const IN = ['accept', 'content-type', 'cookie', 'origin', 'user-agent', 'x-forwarded-for'] as const;
const OUT = ['content-type', 'location', 'retry-after'] as const;
const MAX_BODY = 64 * 1024;

const FIXED = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

/** Hands a request on to the hub's identity service, and its answer back, cookies included. Nothing is kept. */
async function handOn(request: Request): Promise<Response> {
  const { hubUrl, hubTimeoutMs } = environment();
  const { pathname, search } = new URL(request.url);
  const body = request.method === 'POST' ? await request.arrayBuffer() : undefined;
  if (body && body.byteLength > MAX_BODY)
    return refusal(413, 'TOO_LARGE', '内容过大。', 'This is too large.');
  try {
    const answer = await fetch(new URL(`${pathname}${search}`, hubUrl), {
      method: request.method,
      headers: picked(request.headers, IN),
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.timeout(hubTimeoutMs),
      ...(body ? { body } : {}),
    });
    const headers = picked(answer.headers, OUT);
    for (const cookie of answer.headers.getSetCookie()) headers.append('set-cookie', cookie);
    for (const [name, value] of Object.entries(FIXED)) headers.set(name, value);
    return new Response(answer.body, { status: answer.status, headers });
  } catch (error) {
    const { code, message, messageEn } = unreachable(error instanceof Error && error.name === 'TimeoutError');
    return refusal(502, code, message, messageEn);
  }
}

function picked(from: Headers, names: readonly string[]): Headers {
  const headers = new Headers();
  for (const name of names) {
    const value = from.get(name);
    if (value !== null) headers.set(name, value);
  }
  return headers;
}

function refusal(status: number, code: string, message: string, messageEn: string): Response {
  return Response.json({ code, message, messageEn }, { status, headers: FIXED });
}

export { handOn as GET, handOn as POST };
