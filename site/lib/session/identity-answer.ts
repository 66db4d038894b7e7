import { z } from 'zod';
import { unreadable } from '../hub/problem.ts';
import type { HubAnswer, HubProblem } from '../hub/problem.ts';

const problem = z.object({
  code: z.string(),
  message: z.string(),
  messageEn: z.string().optional(),
  field: z.string().nullish(),
});

const refusal = problem.extend({ problems: z.array(problem).optional() });

/** What the identity service answered, by `docs/identity.md`: the value when it is as expected, else every reason. */
export function readIdentityAnswer<T>(ok: boolean, json: unknown, schema: z.ZodType<T>): HubAnswer<T> {
  if (ok) {
    const value = schema.safeParse(json);
    return value.success ? { ok: true, value: value.data } : { ok: false, problems: [unreadable()] };
  }
  const refused = refusal.safeParse(json);
  if (!refused.success) return { ok: false, problems: [unreadable()] };
  const [first = toProblem(refused.data), ...more] = (refused.data.problems ?? []).map(toProblem);
  return { ok: false, problems: [first, ...more] };
}

function toProblem({ code, message, messageEn, field }: z.infer<typeof problem>): HubProblem {
  return { code, message, messageEn: messageEn ?? message, ...(field ? { field } : {}) };
}
