import { cookies } from 'next/headers';
import { z } from 'zod';
import { environment } from '../environment.ts';
import { unreachable, unreadable } from '../hub/problem.ts';
import type { HubAnswer } from '../hub/problem.ts';
import { readIdentityAnswer } from './identity-answer.ts';
import { readSetCookie } from './jar.ts';
import { onBehalf } from './on-behalf.ts';

type Reply =
  { readonly ok: true; readonly response: Response } | { readonly ok: false; readonly timedOut: boolean };

async function call(path: string, body?: unknown): Promise<Reply> {
  const { hubUrl, hubTimeoutMs } = environment();
  try {
    const response = await fetch(new URL(`/api/auth${path}`, hubUrl), {
      method: body === undefined ? 'GET' : 'POST',
      cache: 'no-store',
      redirect: 'manual',
      headers: {
        ...(await onBehalf()),
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(hubTimeoutMs),
    });
    return { ok: true, response };
  } catch (error) {
    return { ok: false, timedOut: error instanceof Error && error.name === 'TimeoutError' };
  }
}

async function read<T>(reply: Reply, schema: z.ZodType<T>): Promise<HubAnswer<T>> {
  if (!reply.ok) return { ok: false, problems: [unreachable(reply.timedOut)] };
  const { response } = reply;
  const json: unknown = await response.json().catch(() => undefined);
  if (json === undefined) return { ok: false, problems: [unreadable()] };
  return readIdentityAnswer(response.ok, json, schema);
}

/** Asks the identity service on behalf of the visitor: GET `/api/auth` + `path`. Anywhere behind the sign-in. */
export async function askIdentity<T>(path: string, schema: z.ZodType<T>): Promise<HubAnswer<T>> {
  return read(await call(path), schema);
}

/**
 * Tells the identity service something on behalf of the visitor: POST `/api/auth` + `path`. The cookies of its answer
 * become the visitor's, so only a server action or a route handler may do it.
 */
export async function tellIdentity<T>(
  path: string,
  body: unknown,
  schema: z.ZodType<T>,
): Promise<HubAnswer<T>> {
  const reply = await call(path, body);
  if (reply.ok) await keepCookies(reply.response);
  return read(reply, schema);
}

/** Where nothing of the answer is wanted. */
export const anyAnswer = z.unknown();

async function keepCookies(response: Response): Promise<void> {
  const jar = await cookies();
  for (const line of response.headers.getSetCookie()) {
    const cookie = readSetCookie(line);
    if (cookie) jar.set(cookie);
  }
}
