'use server';

import { choice, optionalText, text } from '../form/fields.ts';
import { z } from 'zod';
import { onRecord, performDeed, withReason } from '../cases/perform-deed.ts';
import type { CurrentRecord } from '../form/perform.ts';
import type { FormState } from '../form/state.ts';
import type { HubAnswer } from '../hub/problem.ts';
import { adoptSuggestion, dismissSuggestion, suggestionInFull } from '../hub/suggestions.ts';
import { suggestionValues } from './suggestion-values.ts';

const TO = '/desk/suggestions';

const adoption = onRecord.extend({
  summary: text(500),
  reason: optionalText(2_000),
  part: z
    .literal('')
    .or(choice(['CITY', 'Q1', 'Q2', 'Q3', 'Q4', 'YEAR_END']))
    .optional(),
});

async function current(id: string): Promise<HubAnswer<CurrentRecord>> {
  const answer = await suggestionInFull(id);
  if (!answer.ok) return answer;
  const suggestion = answer.value.value;
  return {
    ok: true,
    value: { values: await suggestionValues(suggestion), revision: String(suggestion.revision) },
  };
}

/** Takes a suggestion up as a proposed finding. */
export async function adopt(before: FormState, data: FormData): Promise<FormState> {
  return performDeed(before, data, {
    schema: adoption,
    act: ({ id, summary, reason, part }, revision) =>
      adoptSuggestion({ id, revision: revision ?? 0, summary, reason, part: part || null }),
    current,
    to: TO,
    said: 'adopt',
  });
}

/** Decides, for a reason, that nothing comes of a suggestion. */
export async function dismiss(before: FormState, data: FormData): Promise<FormState> {
  return performDeed(before, data, {
    schema: withReason,
    act: ({ id, reason }, revision) => dismissSuggestion(id, revision ?? 0, reason),
    current,
    to: TO,
    said: 'dismiss',
  });
}
