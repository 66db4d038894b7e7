import { z } from 'zod';
import { unreadable } from './problem.ts';
import type { HubAnswer, HubProblem } from './problem.ts';

const problem = z.object({
  message: z.string(),
  extensions: z
    .object({
      code: z.string().optional(),
      messageEn: z.string().optional(),
      field: z.string().nullish(),
      clause: z.string().nullish(),
    })
    .optional(),
});

const body = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(problem).optional(),
});

function toProblem({ message, extensions }: z.infer<typeof problem>): HubProblem {
  return {
    code: extensions?.code ?? 'INTERNAL_SERVER_ERROR',
    message,
    messageEn: extensions?.messageEn ?? message,
    ...(extensions?.field ? { field: extensions.field } : {}),
    ...(extensions?.clause ? { clause: extensions.clause } : {}),
  };
}

/**
 * The data of a GraphQL answer, or every problem in it. A partial answer is a refusal: a page that shows half a record
 * without saying so would be worse than none (an absent list reads as a clean one).
 */
export function readAnswer<T>(json: unknown): HubAnswer<T> {
  const parsed = body.safeParse(json);
  if (!parsed.success) return { ok: false, problems: [unreadable()] };
  const [first, ...more] = (parsed.data.errors ?? []).map(toProblem);
  if (first) return { ok: false, problems: [first, ...more] };
  if (!parsed.data.data) return { ok: false, problems: [unreadable()] };
  return { ok: true, value: parsed.data.data as T };
}
