'use server';

import { getLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { email, oneTimeCode, text } from '../form/fields.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import { withBack, workbenchPath } from '../http/own-path.ts';
import { pathIn } from '../http/headers.ts';
import { seatsAnswer } from './current.ts';
import { anyAnswer, tellIdentity } from './identity.ts';
import { workbenchOf } from './seat.ts';

const back = z.string().optional().transform(workbenchPath);

const password = z.object({
  email,
  password: z.string().min(1).max(1_000),
  back,
});

const half = z.object({ twoFactorRedirect: z.literal(true).optional() });

/** The password. Leads to the one-time code where there is a second factor, else to where the visitor was going. */
export async function signIn(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(password, before, data);
  if (!sent.ok) return sent.state;
  const { back: wanted, ...given } = sent.input;
  const answer = await tellIdentity('/sign-in/email', given, half);
  if (!answer.ok) return sent.refused(answer.problems);
  if (answer.value.twoFactorRedirect) redirect(withBack(await here('/sign-in/code'), wanted));
  redirect(wanted ?? (await here('/desk')));
}

const code = z.object({ code: oneTimeCode, back });

/** The one-time code after the password. */
export async function signInWithCode(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(code, before, data);
  if (!sent.ok) return sent.state;
  const answer = await tellIdentity('/two-factor/verify-totp', { code: sent.input.code }, anyAnswer);
  if (!answer.ok) return sent.refused(answer.problems.map((problem) => ({ ...problem, field: 'code' })));
  redirect(sent.input.back ?? (await here('/desk')));
}

const backupCode = z.object({ code: text(100), back });

/** A backup code in place of the one-time code. */
export async function signInWithBackupCode(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(backupCode, before, data);
  if (!sent.ok) return sent.state;
  const answer = await tellIdentity('/two-factor/verify-backup-code', { code: sent.input.code }, anyAnswer);
  if (!answer.ok) return sent.refused(answer.problems.map((problem) => ({ ...problem, field: 'code' })));
  redirect(sent.input.back ?? (await here('/desk')));
}

const seat = z.object({ seat: z.string().min(1), back });

/** Chooses the seat to work in, and goes to its workbench. */
export async function takeSeat(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(seat, before, data);
  if (!sent.ok) return sent.state;
  const answer = await tellIdentity('/seats/use', { seat: sent.input.seat }, seatsAnswer);
  if (!answer.ok) return sent.refused(answer.problems);
  const { inUse } = answer.value;
  const home = `/${inUse ? workbenchOf(inUse) : 'desk'}`;
  const { back: wanted } = sent.input;
  redirect(wanted?.replace(/^\/en(?=\/)/, '').startsWith(home) ? wanted : await here(home));
}

async function here(place: string): Promise<string> {
  return pathIn(await getLocale(), place);
}
