import { z } from 'zod';
import type { HubAnswer, HubProblem } from '../hub/problem.ts';
import { tellIdentity } from '../session/identity.ts';
import { differences } from './differences.ts';
import { type FormState, type FormValues, STEP_UP_FIELD } from './state.ts';
import type { Submitted } from './submitted.ts';

/** The record as it is now, for a form that was filled in against an older one. */
export interface CurrentRecord {
  readonly values: FormValues;
  readonly revision: string;
}

export type Performed<T, Shown> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly state: FormState<Shown> };

/**
 * Does what a sent form asks for, and turns every refusal into the form with what was typed still in it:
 * - STEP_UP_REQUIRED: the form asks for a one-time code; sent again with it, the code is given first;
 * - CHANGED_MEANWHILE: with `current`, what somebody else changed; sent again, it counts against the new revision;
 * - any other: beside its field, or in the summary.
 */
export async function perform<Input, Shown, T>(
  sent: Submitted<Input, Shown>,
  doing: () => Promise<HubAnswer<T>>,
  current?: () => Promise<HubAnswer<CurrentRecord>>,
): Promise<Performed<T, Shown>> {
  if (sent.stepUpCode !== undefined) {
    const given = await stepUp(sent.stepUpCode);
    if (!given.ok) {
      const problems = given.problems.map((problem) => ({ ...problem, field: STEP_UP_FIELD }));
      return { ok: false, state: { ...sent.refused(problems), stepUp: true } };
    }
  }
  const answer = await doing();
  if (answer.ok) return answer;
  const codes = new Set(answer.problems.map(({ code }) => code));
  if (codes.has('CHANGED_MEANWHILE')) {
    return { ok: false, state: await changed(sent.refused(answer.problems), current) };
  }
  if (!codes.has('STEP_UP_REQUIRED')) {
    return { ok: false, state: { ...sent.refused(answer.problems), stepUp: false } };
  }
  return { ok: false, state: { ...sent.refused(answer.problems.map(atCode)), stepUp: true } };
}

/** Gives the second factor again; publishing and listing are open for ten minutes then. */
export async function stepUp(code: string): Promise<HubAnswer<{ until: string }>> {
  return tellIdentity('/step-up', { code: code.replace(/[\s-]/g, '') }, z.object({ until: z.string() }));
}

function atCode(problem: HubProblem): HubProblem {
  return problem.code === 'STEP_UP_REQUIRED' ? { ...problem, field: STEP_UP_FIELD } : problem;
}

async function changed<Shown>(
  state: FormState<Shown>,
  current?: () => Promise<HubAnswer<CurrentRecord>>,
): Promise<FormState<Shown>> {
  const now = await current?.();
  if (!now?.ok) return { ...state, changed: [] };
  const { values, revision } = now.value;
  return { ...state, changed: differences(state.loaded ?? {}, values), loaded: values, revision };
}
