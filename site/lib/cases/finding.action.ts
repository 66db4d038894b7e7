'use server';

import { getLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { choice, day, optionalText, text, ticked } from '../form/fields.ts';
import { perform } from '../form/perform.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import { pathIn } from '../http/headers.ts';
import {
  confirmFinding,
  disputeFinding,
  dismissFinding,
  proposeFinding,
  revokeFinding,
  upholdFinding,
} from '../hub/findings.ts';
import { currentFinding } from './finding-values.ts';
import type { Hits } from './hits.ts';
import { onRecord, performDeed, withReason } from './perform-deed.ts';
import { subjectFields, typedSubject } from './subject-fields.ts';
import { subjectTyped } from './subject-typed.ts';

const TO = '/desk/findings';

const proposal = z.object({
  ...subjectFields,
  clause: text(100),
  occurredOn: day,
  place: optionalText(12),
  part: z
    .literal('')
    .or(choice(['CITY', 'Q1', 'Q2', 'Q3', 'Q4', 'YEAR_END']))
    .optional(),
  violation: optionalText(100),
  summary: text(500),
  reason: optionalText(2_000),
});

/** Proposes a finding for the official's authority and goes to it. */
export async function propose(before: FormState<Hits>, data: FormData): Promise<FormState<Hits>> {
  const sent = submitted<typeof proposal, Hits>(proposal, before, data);
  if (!sent.ok) return sent.state;
  const who = await subjectTyped(typedSubject(sent.input), 'subject.code');
  if (!who.ok) {
    const { shown: _, ...state } = sent.refused(who.problems);
    return who.hits ? { ...state, shown: who.hits } : state;
  }
  const { clause, occurredOn, place, part, violation, summary, reason } = sent.input;
  const done = await perform(sent, () =>
    proposeFinding({
      subject: who.subject,
      clause,
      occurredOn,
      place,
      part: part || null,
      violation,
      summary,
      reason,
    }),
  );
  if (!done.ok) return done.state;
  redirect(pathIn(await getLocale(), `${TO}/${done.value.proposeFinding.id}?said=propose`));
}

/** Confirms a proposed finding. */
export async function confirm(before: FormState, data: FormData): Promise<FormState> {
  return performDeed(before, data, {
    schema: onRecord.extend({ spillConfirmed: ticked }),
    act: ({ id, spillConfirmed }, revision) => confirmFinding(id, revision ?? 0, spillConfirmed),
    current: currentFinding,
    to: TO,
    said: 'confirm',
  });
}

/** Dismisses a proposed finding for a reason. */
export async function dismiss(before: FormState, data: FormData): Promise<FormState> {
  return performDeed(before, data, {
    schema: withReason,
    act: ({ id, reason }, revision) => dismissFinding(id, revision, reason),
    current: currentFinding,
    to: TO,
    said: 'dismiss',
  });
}

/** Marks a confirmed finding as disputed. */
export async function dispute(before: FormState, data: FormData): Promise<FormState> {
  return performDeed(before, data, {
    schema: onRecord,
    act: ({ id }, revision) => disputeFinding(id, revision),
    current: currentFinding,
    to: TO,
    said: 'dispute',
  });
}

/** Upholds a disputed finding. */
export async function uphold(before: FormState, data: FormData): Promise<FormState> {
  return performDeed(before, data, {
    schema: onRecord,
    act: ({ id }, revision) => upholdFinding(id, revision),
    current: currentFinding,
    to: TO,
    said: 'uphold',
  });
}

/** Revokes a confirmed finding for a reason. */
export async function revoke(before: FormState, data: FormData): Promise<FormState> {
  return performDeed(before, data, {
    schema: withReason,
    act: ({ id, reason }, revision) => revokeFinding(id, revision, reason),
    current: currentFinding,
    to: TO,
    said: 'revoke',
  });
}
