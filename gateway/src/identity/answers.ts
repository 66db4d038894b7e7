import type { Problem } from '@chengan/shared/outcome/outcome';
import { z } from 'zod';
import { wordsFor } from './words.ts';

/** The form of every refusal under /api/auth. */
export function refusal(
  status: number,
  problems: readonly [Problem, ...Problem[]],
  headers?: Headers,
): Response {
  const [first] = problems;
  const { code, message, messageEn } = first;
  const hasFields = problems.length > 1 || first.field !== undefined;
  const sent = new Headers(headers);
  sent.set('content-type', 'application/json');
  sent.set('cache-control', 'no-store');
  sent.delete('content-length');
  return new Response(JSON.stringify({ code, message, messageEn, ...(hasFields ? { problems } : {}) }), {
    status,
    headers: sent,
  });
}

const problem = z.object({
  code: z.string(),
  message: z.string(),
  messageEn: z.string(),
  field: z.string().optional(),
});
/** An error of the hub's own endpoints carries its problems; better-auth's carry a code and an English text. */
const errorBody = z.object({ code: z.string().optional(), problems: z.array(problem).optional() });

/**
 * What goes out instead of what better-auth answered: refusals in our words, and no token of a session in a body, which
 * a script of a page could read although the cookie is kept from it.
 */
export async function outward(response: Response): Promise<Response> {
  if (response.status >= 300 && response.status < 400) return response;
  const text = await response.text();
  const body = parsed(text);
  if (response.status < 400) return succeeded(response, text, body);
  const error = errorBody.safeParse(body).data;
  const [first, ...more] = error?.problems ?? [];
  const headers = new Headers(response.headers);
  const retryAfter = headers.get('x-retry-after');
  if (retryAfter !== null) headers.set('retry-after', retryAfter);
  headers.delete('x-retry-after');
  return refusal(
    response.status,
    first ? [toProblem(first), ...more.map(toProblem)] : [wordsFor(error?.code, response.status)],
    headers,
  );
}

function succeeded(response: Response, text: string, body: unknown): Response {
  const headers = new Headers(response.headers);
  headers.set('cache-control', 'no-store');
  headers.delete('content-length');
  const sent = body === undefined ? text : JSON.stringify(withoutTokens(body));
  return new Response(response.status === 204 ? null : sent, { status: response.status, headers });
}

function toProblem({ code, message, messageEn, field }: z.output<typeof problem>): Problem {
  return { code, message, messageEn, ...(field === undefined ? {} : { field }) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const holdsSession = z.looseObject({ session: z.looseObject({ token: z.string() }) });

function withoutTokens(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const { token: _, ...rest } = body as Record<string, unknown>;
  const held = holdsSession.safeParse(rest).data;
  if (!held) return rest;
  const { token: __, ...session } = held.session;
  return { ...rest, session };
}
