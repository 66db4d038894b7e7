'use server';

import { z } from 'zod';
import { perform } from '../form/perform.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import { tellIdentity } from '../session/identity.ts';

const asked = z.object({ account: z.string().min(1) });
const made = z.object({ link: z.string(), expiresAt: z.string() });

/** A link as it is shown this once. */
export type PasswordLink = z.output<typeof made>;

/** Makes the link by which somebody sets a new password. Asks for one's own second factor anew. */
export async function makePasswordLink(
  before: FormState<PasswordLink>,
  data: FormData,
): Promise<FormState<PasswordLink>> {
  const sent = submitted<typeof asked, PasswordLink>(asked, before, data);
  if (!sent.ok) return sent.state;
  const { account } = sent.input;
  const done = await perform(sent, () => tellIdentity('/people/reset-password', { account }, made));
  return done.ok ? sent.done(done.value) : done.state;
}
