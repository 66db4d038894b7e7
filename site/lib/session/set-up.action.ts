'use server';

import { z } from 'zod';
import { oneTimeCode } from '../form/fields.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import { type QrCode, qrCode } from '../qr/path.ts';
import { anyAnswer, tellIdentity } from './identity.ts';

/** What setting up a second factor shows; it is the visitor's own secret, on a page that nobody keeps. */
export interface Enrolment {
  /** `code`: the authenticator is to be set up and proven. `codes`: it is on, here are the backup codes, this once. */
  readonly step: 'code' | 'codes';
  readonly key: string;
  readonly qr: QrCode;
  readonly backupCodes: readonly string[];
}

const password = z.object({ password: z.string().min(1).max(1_000) });
const code = z.object({ code: oneTimeCode });
const enabled = z.object({ totpURI: z.string(), backupCodes: z.array(z.string()) });

/** Sets up the second factor in two steps on one page: the password, then the first code of the authenticator. */
export async function setUpSecondFactor(
  before: FormState<Enrolment>,
  data: FormData,
): Promise<FormState<Enrolment>> {
  return before.shown?.step === 'code' ? prove(before, before.shown, data) : begin(before, data);
}

async function begin(before: FormState<Enrolment>, data: FormData): Promise<FormState<Enrolment>> {
  const sent = submitted(password, before, data);
  if (!sent.ok) return sent.state;
  const answer = await tellIdentity('/two-factor/enable', sent.input, enabled);
  if (!answer.ok) return sent.refused(answer.problems.map((one) => ({ ...one, field: 'password' })));
  const { totpURI, backupCodes } = answer.value;
  const key = new URL(totpURI).searchParams.get('secret') ?? '';
  return { ...sent.refused([]), shown: { step: 'code', key, qr: qrCode(totpURI), backupCodes } };
}

async function prove(
  before: FormState<Enrolment>,
  shown: Enrolment,
  data: FormData,
): Promise<FormState<Enrolment>> {
  const sent = submitted(code, before, data);
  if (!sent.ok) return sent.state;
  const answer = await tellIdentity('/two-factor/verify-totp', sent.input, anyAnswer);
  if (!answer.ok) return sent.refused(answer.problems.map((one) => ({ ...one, field: 'code' })));
  return sent.done({ ...shown, step: 'codes' });
}
