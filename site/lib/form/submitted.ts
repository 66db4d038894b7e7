import type { z } from 'zod';
import type { HubProblem } from '../hub/problem.ts';
import { typingProblems } from './problems.ts';
import { type FormState, type FormValues, REVISION_FIELD, STEP_UP_FIELD } from './state.ts';

/** A form that was sent and reads as it should. */
export interface Submitted<Input, Shown> {
  readonly ok: true;
  readonly input: Input;
  /** The revision that the form was filled in against; hand it to the mutation. */
  readonly revision: string | undefined;
  /** The one-time code, when the form asked for one. */
  readonly stepUpCode: string | undefined;
  /** The form with what was typed still in it, refused for these reasons. */
  refused(problems: readonly HubProblem[]): FormState<Shown>;
  /** The form empty again, done, where the page stays; with what the answer gives to show. */
  done(shown?: Shown): FormState<Shown>;
}

interface Unreadable<Shown> {
  readonly ok: false;
  readonly state: FormState<Shown>;
}

/** Never given back to the page: a password that was typed is typed again. */
const SECRETS: ReadonlySet<string> = new Set([
  STEP_UP_FIELD,
  'password',
  'passwordAgain',
  'currentPassword',
  'newPassword',
  'newPasswordAgain',
  'code',
  'identityNumber',
]);

/** What was typed, field by field; neither secrets nor files nor what the framework sends along. */
export function typedValues(data: FormData): FormValues {
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(data.keys())) {
    if (name.startsWith('$') || SECRETS.has(name) || name === REVISION_FIELD) continue;
    const all = data.getAll(name).filter((value) => typeof value === 'string');
    const [first] = all;
    if (first !== undefined) values[name] = all.length === 1 ? first : all;
  }
  return values;
}

function inputOf(data: FormData): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const name of new Set(data.keys())) {
    const all = data.getAll(name);
    input[name] = all.length === 1 ? all[0] : all;
  }
  return input;
}

/**
 * Reads a sent form by its schema. Every server action begins with it:
 *
 *     const sent = submitted(schema, before, data);
 *     if (!sent.ok) return sent.state;
 *
 * What does not read is refused with every reason beside its field, and nothing typed is lost.
 */
export function submitted<Schema extends z.ZodType, Shown = undefined>(
  schema: Schema,
  before: FormState<Shown>,
  data: FormData,
): Submitted<z.output<Schema>, Shown> | Unreadable<Shown> {
  const kept = { ...before, done: false, values: typedValues(data), attempt: before.attempt + 1 };
  const refused = (problems: readonly HubProblem[]): FormState<Shown> => {
    const { changed: _, ...rest } = kept;
    return { ...rest, problems };
  };
  const parsed = schema.safeParse(inputOf(data));
  if (!parsed.success) return { ok: false, state: refused(typingProblems(parsed.error.issues)) };
  const field = (name: string) => {
    const value = data.get(name);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  return {
    ok: true,
    input: parsed.data,
    revision: field(REVISION_FIELD),
    stepUpCode: field(STEP_UP_FIELD),
    refused,
    done: (shown) => ({
      values: {},
      problems: [],
      attempt: kept.attempt,
      done: true,
      ...(shown === undefined ? {} : { shown }),
    }),
  };
}
