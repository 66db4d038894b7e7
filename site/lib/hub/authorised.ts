import { environment } from '../environment.ts';
import { onBehalf } from '../session/on-behalf.ts';
import { toSignIn } from '../session/seated.ts';
import type { TypedDocumentString } from './generated/graphql.ts';
import type { HubAnswer } from './problem.ts';
import { ask } from './query.ts';

/**
 * What the hub answers to the one who is signed in, in the seat in use: for mutations, and for queries of pages behind
 * the sign-in. A refusal is a value, also that nobody is signed in: what was typed must not be lost.
 */
export async function askAs<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<HubAnswer<Result>> {
  const { hubUrl, hubTimeoutMs } = environment();
  return ask({ url: hubUrl, timeoutMs: hubTimeoutMs, fetch, headers: await onBehalf() }, document, variables);
}

/** `askAs` for a page: whoever is not signed in (any more) is sent to the sign-in, and back. */
export async function queryAs<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<HubAnswer<Result>> {
  const answer = await askAs(document, variables);
  if (!answer.ok && answer.problems[0].code === 'UNAUTHENTICATED') return toSignIn();
  return answer;
}
