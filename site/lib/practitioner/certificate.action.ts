'use server';

import { getLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { sendAttachments } from '../attachment/send-attachment.ts';
import { choice, day, text } from '../form/fields.ts';
import { perform } from '../form/perform.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import { pathIn } from '../http/headers.ts';
import { addCertificate, endCertificate } from '../hub/people.ts';
import { addQualification, recordRegionalFiling } from '../hub/qualifications.ts';
import { CERTIFICATES, LEVELS, QUALIFICATION_TYPES } from './choices.ts';
import { optionalDay, several } from './typed.ts';

const PICTURE = z.unknown();

const CERTIFICATE = z.object({
  person: text(36),
  version: z.coerce.number(),
  back: z.enum(['/portal/practitioners', '/portal/expert-file']),
  kind: choice(CERTIFICATES),
  level: z.union([z.literal('').transform(() => null), choice(LEVELS)]),
  number: text(2000),
  validFrom: day,
  validTo: optionalDay,
  industries: several,
  issuedBy: text(2000),
  picture: PICTURE,
});

/** Adds a certificate to a person's file, with its picture. */
export async function certify(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(CERTIFICATE, before, data);
  if (!sent.ok) return sent.state;
  const { person, version, back, picture, ...certificate } = sent.input;
  const done = await perform(sent, async () => {
    const files = await sendAttachments([picture], 'CERTIFICATE', 'picture');
    if (!files.ok) return files;
    return addCertificate(person, version, { ...certificate, attachment: files.value[0] ?? null });
  });
  if (!done.ok) return done.state;
  redirect(pathIn(await getLocale(), back === '/portal/practitioners' ? `${back}/${person}` : back));
}

const ENDED = z.object({
  person: text(36),
  version: z.coerce.number(),
  back: z.enum(['/portal/practitioners', '/portal/expert-file']),
  certificate: text(36),
  on: day,
  reason: text(2000),
});

/** Records that a certificate counts no longer. */
export async function endOne(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(ENDED, before, data);
  if (!sent.ok) return sent.state;
  const { back, ...ended } = sent.input;
  const done = await perform(sent, () => endCertificate(ended));
  if (!done.ok) return done.state;
  redirect(pathIn(await getLocale(), back === '/portal/practitioners' ? `${back}/${ended.person}` : back));
}

const QUALIFICATION = z.object({
  type: choice(QUALIFICATION_TYPES),
  number: text(2000),
  kinds: several,
  industries: several,
  validFrom: day,
  validTo: day,
  issuedBy: text(2000),
  picture: PICTURE,
});

/** Records a qualification of the agency's own. */
export async function qualify(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(QUALIFICATION, before, data);
  if (!sent.ok) return sent.state;
  const { picture, ...qualification } = sent.input;
  const done = await perform(sent, async () => {
    const files = await sendAttachments([picture], 'CERTIFICATE', 'picture');
    if (!files.ok) return files;
    return addQualification({ ...qualification, attachment: files.value[0] ?? null });
  });
  if (!done.ok) return done.state;
  redirect(pathIn(await getLocale(), '/portal/qualifications'));
}

const FILING = z.object({ filedOn: day, number: text(2000), picture: PICTURE });

/** Records a filing with the department of the region. */
export async function fileRegionally(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(FILING, before, data);
  if (!sent.ok) return sent.state;
  const { filedOn, number, picture } = sent.input;
  const done = await perform(sent, async () => {
    const files = await sendAttachments([picture], 'CERTIFICATE', 'picture');
    return files.ok ? recordRegionalFiling(filedOn, number, files.value[0] ?? null) : files;
  });
  if (!done.ok) return done.state;
  redirect(pathIn(await getLocale(), '/portal/qualifications'));
}
