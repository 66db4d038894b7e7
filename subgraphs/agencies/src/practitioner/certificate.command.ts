import { territoryOf } from '@chengan/shared/authority/authority';
import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { seeingAll } from '@chengan/shared/database/session';
import type { Outcome, Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import { checkText } from '@chengan/shared/text/check-text';
import type { Clock } from '@chengan/shared/time/clock';
import type { Day } from '@chengan/shared/time/day';
import { pastProblems } from '../agency/past-day.ts';
import { supervisorsOf } from '../territory/supervisors.store.ts';
import { attachmentProblems, bindAttachments } from '../attachment/bind-attachments.command.ts';
import { changePerson } from './change-person.command.ts';
import {
  type CertificateInput,
  certificateProblems,
  normaliseCertificateNumber,
} from './check-certificate.ts';
import { certificateNumberHeld, identityHashOf } from './clash.store.ts';
import type { Keeper } from './keeper.ts';
import { oneAtATime } from './one-at-a-time.store.ts';
import type { HeldCertificate, PersonFile } from './person.ts';
import { endCertificateRow, insertCertificate } from './person-file.store.ts';

const MOST_CERTIFICATES = 30;

export interface NewCertificate extends CertificateInput {
  /** Whose it is. */
  readonly person: string;
  /** The version of the file that was looked at. */
  readonly version: number;
}

/**
 * Adds a certificate to a person's file. Refused with every reason at once: see `certificateProblems`; CERTIFICATE_KNOWN
 * and, when the number is on file for somebody else anywhere, CERTIFICATE_NUMBER_TAKEN, without saying for whom;
 * PERSON_LEFT, NOT_FOUND, CHANGED_MEANWHILE.
 */
export async function addCertificate(
  em: Em,
  clock: Clock,
  keeper: Keeper,
  input: NewCertificate,
): Promise<Outcome<PersonFile>> {
  const deed = {
    id: input.person,
    version: input.version,
    deed: 'CERTIFICATE_ADDED',
    type: 'practitioner.certificate-added',
  } as const;
  return changePerson(em, clock, keeper, deed, async (em, before) => {
    const today = clock.today();
    const certificate: HeldCertificate = {
      id: newId(clock),
      kind: input.kind,
      level: input.level,
      number: normaliseCertificateNumber(input.number),
      industries: [...new Set(input.industries)],
      validFrom: input.validFrom,
      validTo: input.validTo,
      issuedBy: input.issuedBy.trim(),
      attachment: input.attachment,
      endedOn: null,
      endedReason: null,
    };
    const binding = {
      ids: input.attachment === null ? [] : [input.attachment],
      holder: keeper.holder,
      purposes: ['CERTIFICATE'] as const,
      to: `person-certificate:${certificate.id}`,
      field: 'attachment',
    };
    return {
      problems: [
        ...certificateProblems(input, today),
        ...(before.leftOn === null ? [] : [LEFT]),
        ...(before.certificates.length >= MOST_CERTIFICATES ? [TOO_MANY] : []),
        ...(await numberProblems(em, before, certificate)),
        ...(await attachmentProblems(em, binding)),
      ],
      after: { ...before, certificates: [certificate, ...before.certificates] },
      changed: ['certificates'],
      changedOn: today,
      reason: null,
      write: async (em: Em) => {
        await insertCertificate(em, before, certificate);
        await bindAttachments(em, { ...binding, readers: await readersOf(em, before) });
      },
    };
  });
}

/** Authorities that read the picture: those that supervise the agency; for an expert all of Changji (C1-5b). */
async function readersOf(em: Em, { holderKind, holder }: PersonFile): Promise<readonly string[]> {
  return holderKind === 'AGENCY' ? supervisorsOf(em, holder) : territoryOf('changji');
}

async function numberProblems(
  em: Em,
  { id }: PersonFile,
  { kind, number }: HeldCertificate,
): Promise<Problem[]> {
  const identityHash = await identityHashOf(em, id);
  await oneAtATime(em, `${kind}:${number}`);
  const held = await seeingAll(em, (em) =>
    certificateNumberHeld(em, { kind, number, identityHash, person: id }),
  );
  if (held === 'HERE') return [KNOWN];
  return held === 'ANOTHER_PERSON' ? [TAKEN] : [];
}

/**
 * Records that a certificate counts no longer, from that day on: withdrawn, not renewed, or entered by mistake. Refused:
 * CERTIFICATE_UNKNOWN, a day in the future, no reason, NOT_FOUND, CHANGED_MEANWHILE.
 */
export async function endCertificate(
  em: Em,
  clock: Clock,
  keeper: Keeper,
  input: {
    readonly person: string;
    readonly version: number;
    readonly certificate: string;
    readonly on: Day;
    readonly reason: string;
  },
): Promise<Outcome<PersonFile>> {
  const { person, version, certificate: id, on } = input;
  const deed = {
    id: person,
    version,
    deed: 'CERTIFICATE_ENDED',
    type: 'practitioner.certificate-ended',
  } as const;
  return changePerson(em, clock, keeper, deed, async (_, before) => {
    const reason = input.reason.trim();
    const ended = before.certificates.find((one) => one.id === id && one.endedOn === null);
    return {
      problems: [
        ...(ended ? [] : [UNKNOWN]),
        ...pastProblems(on, 'on', clock.today()),
        ...checkText(reason, { field: 'reason', name: '原因', nameEn: 'reason', longest: 200 }),
      ],
      after: {
        ...before,
        certificates: before.certificates.map((one) =>
          one.id === id ? { ...one, endedOn: on, endedReason: reason } : one,
        ),
      },
      changed: ['certificates'],
      changedOn: on,
      reason,
      write: (em: Em) => endCertificateRow(em, id, on, reason),
    };
  });
}

const LEFT = problem('PERSON_LEFT', '该人员已登记离职。', 'This person has left.');
const KNOWN = problem(
  'CERTIFICATE_KNOWN',
  '该证书已在此人档案中。',
  'This certificate is on the file already.',
  {
    field: 'number',
  },
);
const TAKEN = problem(
  'CERTIFICATE_NUMBER_TAKEN',
  '该证书编号已登记在另一人名下，请核对编号；确认无误的，请向发证机关核实。',
  'This certificate number is on file for another person; check it, and if it is right ask the issuing body.',
  { field: 'number' },
);
const TOO_MANY = problem(
  'TOO_MANY_CERTIFICATES',
  `一人最多登记 ${MOST_CERTIFICATES} 份证书。`,
  `At most ${MOST_CERTIFICATES} certificates are kept for a person.`,
);
const UNKNOWN = problem(
  'CERTIFICATE_UNKNOWN',
  '此人没有这份有效登记的证书。',
  'This person has no such certificate that counts.',
  {
    field: 'certificate',
  },
);
