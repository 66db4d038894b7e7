import { z } from 'zod';
import type { HubProblem } from '../../hub/problem.ts';

/** What the hub says is wrong, as it comes over the network. */
export const problem = z
  .object({
    code: z.string(),
    message: z.string(),
    messageEn: z.string(),
    field: z.string().nullish(),
    clause: z.string().nullish(),
  })
  .transform(({ field, clause, ...rest }): HubProblem => ({
    ...rest,
    ...(field ? { field } : {}),
    ...(clause ? { clause } : {}),
  }));
const refusal = z.object({ ok: z.literal(false), problems: z.tuple([problem], problem) });

/** OFFLINE: nobody answered. SIGNED_OUT: somebody has to sign in first. REFUSED: the hub says why. */
export type Asked<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'offline' }
  | { readonly kind: 'signedOut' }
  | { readonly kind: 'refused'; readonly problems: readonly HubProblem[] };

/** Asks this site for one deed of the phone; `at` is the address of the deeds in the reader's language. */
export async function ask<T>(at: string, deed: unknown, value: z.ZodType<T>): Promise<Asked<T>> {
  let answer: Response;
  try {
    answer = await fetch(at, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(deed),
    });
  } catch {
    return { kind: 'offline' };
  }
  if (answer.status === 401) return { kind: 'signedOut' };
  // the hub does not answer, or has too much to do: nothing is wrong with what was sent
  if (answer.status === 429 || answer.status >= 500) return { kind: 'offline' };
  const body: unknown = await answer.json().catch(() => undefined);
  const good = z.object({ ok: z.literal(true), value }).safeParse(body);
  if (good.success) return { kind: 'ok', value: good.data.value };
  const bad = refusal.safeParse(body);
  // an answer of nobody in particular, such as a proxy's: try again later
  if (!bad.success) return { kind: 'offline' };
  return { kind: 'refused', problems: bad.data.problems };
}
