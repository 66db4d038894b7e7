import { getLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { sendAttachments } from '../attachment/send-attachment.ts';
import { perform } from '../form/perform.ts';
import type { FormState } from '../form/state.ts';
import type { Submitted } from '../form/submitted.ts';
import { pathIn } from '../http/headers.ts';
import type { HubAnswer } from '../hub/problem.ts';

export interface FilingToFile<Input> {
  readonly files: readonly unknown[];
  readonly purpose: string;
  /** The field of the form that the files are in. */
  readonly field: string;
  /** The mutation, with the ids of the files. */
  readonly act: (
    input: Input,
    ids: string[],
  ) => Promise<HubAnswer<{ readonly done: { readonly id: string } }>>;
}

/** Sends the files, files the filing, and goes to its page with the receipts; a refusal leaves the form as it is. */
export async function fileFiling<Input>(
  sent: Submitted<Input, undefined>,
  { files, purpose, field, act }: FilingToFile<Input>,
): Promise<FormState> {
  const done = await perform(sent, async () => {
    const attached = await sendAttachments(files, purpose, field);
    return attached.ok ? act(sent.input, attached.value) : attached;
  });
  if (!done.ok) return done.state;
  redirect(pathIn(await getLocale(), `/portal/filings/${done.value.done.id}?said=filed`));
}
