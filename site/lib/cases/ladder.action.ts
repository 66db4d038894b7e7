'use server';

import { getLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { day, text } from '../form/fields.ts';
import { perform } from '../form/perform.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import { pathIn } from '../http/headers.ts';
import { declineEscalation, recordTalk } from '../hub/ladder.ts';
import type { Hits } from './hits.ts';
import { withReason } from './perform-deed.ts';
import { subjectFields, typedSubject } from './subject-fields.ts';
import { subjectTyped } from './subject-typed.ts';

const talkSchema = z.object({ ...subjectFields, heldOn: day, topic: text(1_000) });

/** Records a talk that the official's authority held. */
export async function record(before: FormState<Hits>, data: FormData): Promise<FormState<Hits>> {
  const sent = submitted<typeof talkSchema, Hits>(talkSchema, before, data);
  if (!sent.ok) return sent.state;
  const who = await subjectTyped(typedSubject(sent.input), 'subject.code');
  if (!who.ok) {
    const { shown: _, ...state } = sent.refused(who.problems);
    return who.hits ? { ...state, shown: who.hits } : state;
  }
  const { heldOn, topic } = sent.input;
  const done = await perform(sent, () => recordTalk({ subject: who.subject, heldOn, topic }));
  if (!done.ok) return done.state;
  redirect(pathIn(await getLocale(), '/desk/talks?said=record'));
}

/** Declines a proposal of the ladder for a reason. */
export async function decline(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(withReason, before, data);
  if (!sent.ok) return sent.state;
  const done = await perform(sent, () => declineEscalation(sent.input.id, sent.input.reason));
  if (!done.ok) return done.state;
  redirect(pathIn(await getLocale(), '/desk/escalations?said=decline'));
}
