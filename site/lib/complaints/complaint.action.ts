'use server';

import { z } from 'zod';
import { optionalDay } from '../cases/own-fields.ts';
import { choice, optionalText, text } from '../form/fields.ts';
import { perform } from '../form/perform.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import { askStanding, fileComplaint } from '../hub/complaints.ts';
import type { ComplaintStandingQuery, FileComplaintMutation } from '../hub/generated/graphql.ts';

/** The receipt, on this page alone: told once, in no address. */
export type Receipt = FileComplaintMutation['fileComplaint'];
export type Standing = ComplaintStandingQuery['complaintStanding'];

const filing = z.object({
  category: choice(['AGENCY', 'INTERFERENCE', 'CHARGES']),
  agency: optionalText(18),
  place: text(12),
  occurredOn: optionalDay,
  text: text(2_000),
  contact: optionalText(100),
});

/** Hands a report in and shows its receipt. */
export async function file(before: FormState<Receipt>, data: FormData): Promise<FormState<Receipt>> {
  const sent = submitted<typeof filing, Receipt>(filing, before, data);
  if (!sent.ok) return sent.state;
  const done = await perform(sent, () => fileComplaint(sent.input));
  return done.ok ? sent.done(done.value.fileComplaint) : done.state;
}

const asking = z.object({ receipt: text(40) });

/** Shows where the report of a receipt stands. */
export async function look(before: FormState<Standing>, data: FormData): Promise<FormState<Standing>> {
  const sent = submitted<typeof asking, Standing>(asking, before, data);
  if (!sent.ok) return sent.state;
  const done = await perform(sent, () => askStanding(sent.input.receipt));
  return done.ok ? sent.done(done.value.complaintStanding) : done.state;
}
