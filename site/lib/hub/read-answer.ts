import { z } from 'zod';
import { unreadable } from './problem.ts';
import type { HubAnswer, HubProblem } from './problem.ts';

const details = z.object({
  code: z.string().optional(),
  messageEn: z.string().optional(),
  field: z.string().nullish(),
  clause: z.string().nullish(),
});

const reason = details.extend({ message: z.string() });

const problem = z.object({
  message: z.string(),
  extensions: details.extend({ problems: z.array(reason).optional().catch(undefined) }).optional(),
});

const body = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(problem).optional(),
});

/** Every reason of an error: a refusal gives all of them at once, joined in its message. */
function toProblems({ message, extensions }: z.infer<typeof problem>): HubProblem[] {
  const reasons = extensions?.problems ?? [];
  return reasons.length === 0 ? [toProblem({ message, ...extensions })] : reasons.map(toProblem);
}

function toProblem({ message, code, messageEn, field, clause }: z.infer<typeof reason>): HubProblem {
  return {
    code: code ?? 'INTERNAL_SERVER_ERROR',
    message,
    messageEn: messageEn ?? message,
    ...(field ? { field } : {}),
    ...(clause ? { clause } : {}),
  };
}

/**
 * The data of a GraphQL answer, or every problem in it. A partial answer is a refusal: a page that shows half a record
 * without saying so would be worse than none (an absent list reads as a clean one).
 */
export function readAnswer<T>(json: unknown): HubAnswer<T> {
  const parsed = body.safeParse(json);
  if (!parsed.success) return { ok: false, problems: [unreadable()] };
  const [first, ...more] = (parsed.data.errors ?? []).flatMap(toProblems);
  if (first) return { ok: false, problems: [first, ...more] };
  if (!parsed.data.data) return { ok: false, problems: [unreadable()] };
  return { ok: true, value: parsed.data.data as T };
}
