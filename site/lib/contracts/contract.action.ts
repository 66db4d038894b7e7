'use server';

import { getLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { sendAttachments } from '../attachment/send-attachment.ts';
import { onRecord, performDeed, revisionOf } from '../cases/perform-deed.ts';
import { day, optionalText, text } from '../form/fields.ts';
import { perform } from '../form/perform.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import { pathIn } from '../http/headers.ts';
import {
  amendContract,
  attachToContract,
  recordCountyUpload,
  signContract,
  terminateContract,
  withdrawPaper,
} from '../hub/contract-deeds.ts';
import { contractFile } from '../hub/contract-files.ts';
import { termsFields, termsInput, termsValues } from './terms-fields.ts';

const TO = '/portal/contracts';

/** What was chosen as a file; an empty choice has no name. */
const file = z.unknown().optional();

async function current(id: string) {
  const answer = await contractFile(id);
  if (!answer.ok) return answer;
  const { value } = answer.value;
  return { ok: true, value: { values: termsValues(value), revision: String(value.revision) } } as const;
}

const newContract = z.object({
  ...termsFields,
  enterprise: text(40),
  reason: optionalText(500),
  renewedFrom: optionalText(40).optional(),
  file,
});

/** Takes a contract that was signed, with the paper if one was chosen, and goes to it. */
export async function sign(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(newContract, before, data);
  if (!sent.ok) return sent.state;
  const { enterprise, reason, renewedFrom, file: paper } = sent.input;
  const done = await perform(sent, () =>
    signContract(enterprise, termsInput(sent.input), reason, renewedFrom ?? null),
  );
  if (!done.ok) return done.state;
  const files = await sendAttachments([paper], 'CONTRACT', 'file');
  const bound = files.ok && files.value.length > 0 ? await attachToContract(done.value, files.value) : files;
  redirect(pathIn(await getLocale(), `${TO}/${done.value}?said=${bound.ok ? 'sign' : 'signWithoutFile'}`));
}

const amendment = z.object({ ...termsFields, id: text(40), effectiveOn: day, reason: text(500) });

/** Amends a contract as a new version. */
export async function amend(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(amendment, before, data);
  if (!sent.ok) return sent.state;
  const { id, effectiveOn, reason } = sent.input;
  const done = await perform(
    sent,
    () => amendContract(id, revisionOf(sent.revision), termsInput(sent.input), effectiveOn, reason),
    () => current(id),
  );
  if (!done.ok) return done.state;
  redirect(pathIn(await getLocale(), `${TO}/${id}?said=amend`));
}

/** Ends a contract before its term. */
export async function terminate(before: FormState, data: FormData): Promise<FormState> {
  return performDeed(before, data, {
    schema: onRecord.extend({ on: day, reason: text(500) }),
    act: ({ id, on, reason }, revision) => terminateContract(id, revision, on, reason),
    current,
    to: TO,
    said: 'terminate',
  });
}

/** Notes that the contract was put into the county's system. */
export async function uploaded(before: FormState, data: FormData): Promise<FormState> {
  return performDeed(before, data, {
    schema: onRecord.extend({ on: day }),
    act: ({ id, on }, revision) => recordCountyUpload(id, revision, on),
    current,
    to: TO,
    said: 'uploaded',
  });
}

/** Hands in the signed paper. */
export async function addPaper(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(onRecord.extend({ file }), before, data);
  if (!sent.ok) return sent.state;
  const { id, file: paper } = sent.input;
  const done = await perform(sent, async () => {
    const files = await sendAttachments([paper], 'CONTRACT', 'file');
    if (!files.ok) return files;
    return attachToContract(id, files.value);
  });
  if (!done.ok) return done.state;
  redirect(pathIn(await getLocale(), `${TO}/${id}?said=file`));
}

/** Takes a file out of the papers. */
export async function withdraw(before: FormState, data: FormData): Promise<FormState> {
  return performDeed(before, data, {
    schema: onRecord.extend({ attachment: text(40), reason: text(500) }),
    act: ({ id, attachment, reason }, revision) => withdrawPaper(id, revision, attachment, reason),
    current,
    to: TO,
    said: 'withdrawn',
  });
}
