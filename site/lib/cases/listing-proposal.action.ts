'use server';

import { getLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { perform } from '../form/perform.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import { pathIn } from '../http/headers.ts';
import { proposeListing } from '../hub/listing-files.ts';
import type { Hits } from './hits.ts';
import { listingInput, listingSchema } from './listing-fields.ts';
import { atFormFields, priorNoticeTyped } from './own-fields.ts';
import { atRestrictionLines, restrictionLines } from './restriction-lines.ts';
import { typedSubject } from './subject-fields.ts';
import { subjectTyped } from './subject-typed.ts';

/** Proposes an entry for the official's authority and goes to it. */
export async function propose(before: FormState<Hits>, data: FormData): Promise<FormState<Hits>> {
  const sent = submitted<typeof listingSchema, Hits>(listingSchema, before, data);
  if (!sent.ok) return sent.state;
  const { priorNotice, problems } = priorNoticeTyped(
    sent.input['priorNotice.servedOn'],
    sent.input['priorNotice.document'],
  );
  const who = await subjectTyped(typedSubject(sent.input), 'subject.code');
  const wrong = [...problems, ...(who.ok ? [] : who.problems)];
  if (!who.ok || wrong.length > 0) {
    const { shown: _, ...state } = sent.refused(wrong);
    return !who.ok && who.hits ? { ...state, shown: who.hits } : state;
  }
  const begun = restrictionLines(data);
  const restrictions = begun.map(({ restriction }) => restriction);
  const done = await perform(sent, () =>
    proposeListing(listingInput(sent.input, who.subject, priorNotice, restrictions)),
  );
  if (!done.ok) {
    const at = atRestrictionLines(atFormFields(done.state.problems), begun);
    return { ...done.state, problems: at };
  }
  redirect(pathIn(await getLocale(), `/desk/listings/${done.value.done.id}?said=propose`));
}
