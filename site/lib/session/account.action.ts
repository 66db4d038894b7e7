'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { oneTimeCode } from '../form/fields.ts';
import { perform, stepUp } from '../form/perform.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import { anyAnswer, tellIdentity } from './identity.ts';

const secret = z.string().min(1).max(1_000);

const passwords = z
  .object({ currentPassword: secret, newPassword: secret, newPasswordAgain: secret })
  .refine(({ newPassword, newPasswordAgain }) => newPassword === newPasswordAgain, {
    path: ['newPasswordAgain'],
    params: { code: 'NOT_THE_SAME' },
  });

/** Where a problem of the identity service belongs that names no field itself. */
const FIELD_OF: Readonly<Record<string, string>> = {
  INVALID_PASSWORD: 'currentPassword',
  PASSWORD_TOO_SHORT: 'newPassword',
  PASSWORD_TOO_LONG: 'newPassword',
  PASSWORD_HOLDS_EMAIL: 'newPassword',
};

/** Changes the password; every other session ends. */
export async function changePassword(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(passwords, before, data);
  if (!sent.ok) return sent.state;
  const { currentPassword, newPassword } = sent.input;
  const answer = await tellIdentity('/change-password', { currentPassword, newPassword }, anyAnswer);
  if (!answer.ok) {
    return sent.refused(
      answer.problems.map((one) => {
        const field = one.field ?? FIELD_OF[one.code];
        return field === undefined ? one : { ...one, field };
      }),
    );
  }
  refresh();
  return sent.done();
}

const codes = z.object({ password: secret });
const renewed = z.object({ backupCodes: z.array(z.string()) });

/** New backup codes; the old ones are void. Asks for a fresh second factor. */
export async function renewBackupCodes(
  before: FormState<readonly string[]>,
  data: FormData,
): Promise<FormState<readonly string[]>> {
  const sent = submitted<typeof codes, readonly string[]>(codes, before, data);
  if (!sent.ok) return sent.state;
  const done = await perform(sent, () =>
    tellIdentity('/two-factor/generate-backup-codes', sent.input, renewed),
  );
  return done.ok ? sent.done(done.value.backupCodes) : done.state;
}

const one = z.object({ id: z.string().min(1) });

/** Ends one of the visitor's own sessions. */
export async function revokeSession(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(one, before, data);
  if (!sent.ok) return sent.state;
  const answer = await tellIdentity('/sessions/revoke', sent.input, anyAnswer);
  if (!answer.ok) return sent.refused(answer.problems);
  refresh();
  return sent.done();
}

/** Ends all of the visitor's own sessions but the present one. */
export async function revokeOtherSessions(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(z.object({}), before, data);
  if (!sent.ok) return sent.state;
  const answer = await tellIdentity('/sessions/revoke-others', {}, anyAnswer);
  if (!answer.ok) return sent.refused(answer.problems);
  refresh();
  return sent.done();
}

const fresh = z.object({ code: oneTimeCode });

/** Gives the second factor anew, before something that asks for it. */
export async function giveSecondFactor(
  before: FormState<string>,
  data: FormData,
): Promise<FormState<string>> {
  const sent = submitted<typeof fresh, string>(fresh, before, data);
  if (!sent.ok) return sent.state;
  const answer = await stepUp(sent.input.code);
  if (!answer.ok) return sent.refused(answer.problems.map((problem) => ({ ...problem, field: 'code' })));
  return sent.done(answer.value.until);
}
