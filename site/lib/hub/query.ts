import { environment } from '../environment.ts';
import type { TypedDocumentString } from './generated/graphql.ts';
import { unreachable, unreadable } from './problem.ts';
import type { HubAnswer } from './problem.ts';
import { readAnswer } from './read-answer.ts';

export interface Hub {
  readonly url: string;
  readonly timeoutMs: number;
  readonly fetch: typeof fetch;
  /** Sent along: on whose behalf the hub is asked. None: as the public. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * What the hub answers to a document, or why not. Nothing is kept: what has been withdrawn since the last answer must
 * not be shown again.
 */
export async function ask<Result, Variables>(
  hub: Hub,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<HubAnswer<Result>> {
  let response: Response;
  try {
    response = await hub.fetch(hub.url, {
      method: 'POST',
      cache: 'no-store',
      headers: {
        ...hub.headers,
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
      },
      body: JSON.stringify({ query: document.toString(), variables }),
      signal: AbortSignal.timeout(hub.timeoutMs),
    });
  } catch (error) {
    return { ok: false, problems: [unreachable(error instanceof Error && error.name === 'TimeoutError')] };
  }
  try {
    return readAnswer<Result>(await response.json());
  } catch (error) {
    const timedOut = error instanceof Error && error.name === 'TimeoutError';
    return { ok: false, problems: [timedOut ? unreachable(true) : unreadable()] };
  }
}

/** `ask` of the hub that the environment names. */
export async function query<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<HubAnswer<Result>> {
  const { hubUrl, hubTimeoutMs } = environment();
  return ask({ url: hubUrl, timeoutMs: hubTimeoutMs, fetch }, document, variables);
}
