'use server';

import { getLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { type CurrentRecord, perform } from '../form/perform.ts';
import type { FormState } from '../form/state.ts';
import { submitted, type Submitted } from '../form/submitted.ts';
import { pathIn } from '../http/headers.ts';
import type { DraftNoticeInput } from '../hub/generated/graphql.ts';
import { amendNotice, draftNotice, noticeFileInFull } from '../hub/notice-files.ts';
import type { HubAnswer, HubProblem } from '../hub/problem.ts';
import { draftInput, draftSchema, draftValues } from './notice-fields.ts';
import { changedInWords } from './notice-words.ts';
import { atFormFields, priorNoticeTyped } from './own-fields.ts';
import { revisionOf } from './perform-deed.ts';
import { subjectLines } from './subject-lines.ts';

const TO = '/desk/notices';
type Stored = HubAnswer<{ readonly done: { readonly id: string; readonly obstacles: readonly unknown[] } }>;
type Typed = Submitted<z.output<typeof draftSchema>, undefined>;

/** Stores a new draft; on to what its publication still lacks, or to the draft. */
export async function draft(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(draftSchema, before, data);
  if (!sent.ok) return sent.state;
  return store(sent, (input) => draftNotice(input));
}

const amendment = draftSchema.extend({ id: z.string().min(1).max(100) });

/** Puts other words in the place of a draft. */
export async function amend(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(amendment, before, data);
  if (!sent.ok) return sent.state;
  const { id } = sent.input;
  const revision = revisionOf(sent.revision) ?? 0;
  return store(
    sent,
    (input) => amendNotice(id, revision, input),
    () => currentDraft(id),
  );
}

async function store(
  sent: Typed,
  doing: (input: DraftNoticeInput) => Promise<Stored>,
  current?: () => Promise<HubAnswer<CurrentRecord>>,
): Promise<FormState> {
  const { subjects: lines, subjectsKind } = sent.input;
  const { priorNotice, problems } = priorNoticeTyped(
    sent.input['priorNotice.servedOn'],
    sent.input['priorNotice.document'],
  );
  const who = await subjectLines(lines, subjectsKind);
  const wrong: readonly HubProblem[] = [...problems, ...(who.ok ? [] : who.problems)];
  if (!who.ok || wrong.length > 0) return sent.refused(wrong);
  const done = await perform(sent, () => doing(draftInput(sent.input, who.subjects, priorNotice)), current);
  if (!done.ok) return changedInWords({ ...done.state, problems: atFormFields(done.state.problems) });
  const { id, obstacles } = done.value.done;
  const place = obstacles.length > 0 ? `${TO}/${id}/amend?said=saved` : `${TO}/${id}?said=draft`;
  redirect(pathIn(await getLocale(), place));
}

async function currentDraft(id: string): Promise<HubAnswer<CurrentRecord>> {
  const answer = await noticeFileInFull(id);
  if (!answer.ok) return answer;
  const { file } = answer.value.value;
  return { ok: true, value: { values: draftValues(file), revision: String(file.revision) } };
}
