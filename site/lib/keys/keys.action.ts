'use server';

import { refresh } from 'next/cache';
import { getLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { choice, text } from '../form/fields.ts';
import { perform } from '../form/perform.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import { pathIn } from '../http/headers.ts';
import { anyAnswer, tellIdentity } from '../session/identity.ts';

/** A key just made: shown this once, kept nowhere. */
export interface MadeKey {
  readonly key: string;
  readonly expiresAt: string;
  /** When the key that it replaces ends. */
  readonly oldExpiresAt?: string | undefined;
}

/** A number as it is typed; what is none is told by the hub, which knows the limits. */
const number = text(10).transform((typed) => (/^\d+$/.test(typed) ? Number(typed) : -1));
const boxes = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((ticked) => (ticked === undefined ? [] : [ticked].flat()));

const wish = z.object({
  name: text(60),
  partner: z.string().trim().min(1).optional(),
  scopes: boxes,
  expiresInDays: number,
  perMinute: number,
});
const made = z.object({ key: z.string(), expiresAt: z.string(), oldExpiresAt: z.string().optional() });

/** Makes a key for a partner. Asks for a fresh second factor. */
export async function createKey(before: FormState<MadeKey>, data: FormData): Promise<FormState<MadeKey>> {
  const sent = submitted<typeof wish, MadeKey>(wish, before, data);
  if (!sent.ok) return sent.state;
  const done = await perform(sent, () => tellIdentity('/keys/create', sent.input, made));
  if (!done.ok) return done.state;
  refresh();
  return sent.done(done.value);
}

const rotation = z.object({ id: z.string().min(1), overlapHours: number });

/** Makes a key in place of another, which stays good for some hours more. Asks for a fresh second factor. */
export async function rotateKey(before: FormState<MadeKey>, data: FormData): Promise<FormState<MadeKey>> {
  const sent = submitted<typeof rotation, MadeKey>(rotation, before, data);
  if (!sent.ok) return sent.state;
  const done = await perform(sent, () => tellIdentity('/keys/rotate', sent.input, made));
  return done.ok ? sent.done(done.value) : done.state;
}

const one = z.object({ id: z.string().min(1), list: choice(['/portal/keys', '/desk/partners']) });

/** Ends a key at once; leads back to the list. */
export async function revokeKey(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(one, before, data);
  if (!sent.ok) return sent.state;
  const answer = await tellIdentity('/keys/revoke', { id: sent.input.id }, anyAnswer);
  if (!answer.ok) return sent.refused(answer.problems);
  redirect(pathIn(await getLocale(), sent.input.list));
}
