import { getLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { type CurrentRecord, perform } from '../form/perform.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import { pathIn } from '../http/headers.ts';
import type { HubAnswer } from '../hub/problem.ts';

/** What every deed is told: which record. */
export const onRecord = z.object({ id: z.string().min(1).max(100) });
/** A deed that takes a reason. */
export const withReason = onRecord.extend({ reason: z.string().trim().min(1).max(1_000) });

export interface DeedToDo<Schema extends z.ZodType<{ readonly id: string }>> {
  readonly schema: Schema;
  /** The mutation, against the revision that was looked at. */
  readonly act: (input: z.output<Schema>, revision: number | null) => Promise<HubAnswer<unknown>>;
  /** The record as it is now. */
  readonly current: (id: string) => Promise<HubAnswer<CurrentRecord>>;
  /** Where the record is shown, without its id; and what is said there afterwards. */
  readonly to: string;
  readonly said: string;
}

/** Does one deed to one record and goes back to it; a refusal leaves the form as it is, with its reasons. */
export async function performDeed<Schema extends z.ZodType<{ readonly id: string }>>(
  before: FormState,
  data: FormData,
  { schema, act, current, to, said }: DeedToDo<Schema>,
): Promise<FormState> {
  const sent = submitted(schema, before, data);
  if (!sent.ok) return sent.state;
  const { id } = sent.input;
  const done = await perform(
    sent,
    () => act(sent.input, revisionOf(sent.revision)),
    () => current(id),
  );
  if (!done.ok) return done.state;
  redirect(pathIn(await getLocale(), `${to}/${id}?said=${said}`));
}

/** The revision as the graph takes it; null where the form had none. */
export function revisionOf(given: string | undefined): number | null {
  const revision = Number(given);
  return given !== undefined && Number.isSafeInteger(revision) ? revision : null;
}
