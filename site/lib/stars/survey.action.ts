'use server';

import { z } from 'zod';
import { optionalText, text } from '../form/fields.ts';
import { perform } from '../form/perform.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import type { SurveyAudience } from '../hub/generated/graphql.ts';
import { answerSurvey, askedInSurvey } from '../hub/survey.ts';
import { openStarSurvey } from '../hub/surveys-to-answer.ts';

/** What a link asks, with the token that opens it: on this page alone, in no address. */
export interface Survey {
  readonly token: string;
  readonly agencyName: string;
  readonly cycle: number;
  readonly audience: SurveyAudience;
  readonly expiresOn: string;
  readonly authority: { readonly name: string; readonly nameEn: string };
}

/** A token as it is pasted: with the whole link, with its `#`, or alone. */
const token = text(2_000).transform((given) => given.slice(given.lastIndexOf('#') + 1));
const opening = z.object({ token });
const answering = z.object({
  score: text(5).transform((given) => given.replace('．', '.')),
  remark: optionalText(1_000),
});

const addressed = z.object({ id: text(40) });

/** Makes the link of a survey for whoever it is addressed to. */
export async function openSurvey(
  before: FormState<{ readonly token: string }>,
  data: FormData,
): Promise<FormState<{ readonly token: string }>> {
  const sent = submitted<typeof addressed, { readonly token: string }>(addressed, before, data);
  if (!sent.ok) return sent.state;
  const done = await perform(sent, () => openStarSurvey(sent.input.id));
  if (!done.ok) return done.state;
  return { ...sent.refused([]), shown: done.value.openStarSurvey };
}

/** Opens a survey by its token, then hands in its one answer. */
export async function answer(before: FormState<Survey>, data: FormData): Promise<FormState<Survey>> {
  const survey = before.shown;
  if (!survey) {
    const sent = submitted<typeof opening, Survey>(opening, before, data);
    if (!sent.ok) return sent.state;
    const opened = await perform(sent, () => askedInSurvey(sent.input.token));
    if (!opened.ok) return opened.state;
    return { ...sent.refused([]), shown: { ...opened.value.starSurvey, token: sent.input.token } };
  }
  const sent = submitted<typeof answering, Survey>(answering, before, data);
  if (!sent.ok) return { ...sent.state, shown: survey };
  const { score, remark } = sent.input;
  const done = await perform(sent, () => answerSurvey({ token: survey.token, score, remark }));
  return done.ok ? sent.done(survey) : { ...done.state, shown: survey };
}
