import { ENDED_SHOWN_DAYS, ENDS_SOON_DAYS } from '@chengan/shared/due/term';
import { addDays, type Day } from '@chengan/shared/time/day';
import {
  endingCertificates,
  endingQualifications,
  paperlessContracts,
  uninsuredPeople,
} from './file-ends.store.ts';
import { certificateMatter, paperlessMatter, qualificationMatter, uninsuredMatter } from './file-matters.ts';
import type { Queue } from './queue.graphql.ts';

/** From a year ago to thirty days from now. */
const around = (today: Day) => ({
  from: addDays(today, -ENDED_SHOWN_DAYS),
  to: addDays(today, ENDS_SOON_DAYS),
});

/** Certificates on file of an agency or expert that end soon or have ended. */
export const endingCertificatesQueue: Queue = async ({ em, today }, inbox, { limit, from }) => {
  if (inbox.of !== 'subject' || inbox.kind === 'ENTERPRISE') return [];
  const { kind, code } = inbox;
  const page = { ...around(today), position: from, limit: limit + 1 };
  return (await endingCertificates(em, code, page)).map((one) => ({
    matter: certificateMatter(one, kind, today),
    position: { at: one.endsOn, id: one.id },
  }));
};

/** Qualifications of an agency that end soon or have ended (C1-4a). */
export const endingQualificationsQueue: Queue = async ({ em, today }, inbox, { limit, from }) => {
  if (inbox.of !== 'subject' || inbox.kind !== 'AGENCY') return [];
  const page = { ...around(today), position: from, limit: limit + 1 };
  return (await endingQualifications(em, inbox.code, page)).map((one) => ({
    matter: qualificationMatter(one, today),
    position: { at: one.endsOn, id: one.id },
  }));
};

/** People of an agency without social insurance on file (S-4.1c). */
export const uninsuredQueue: Queue = async ({ em }, inbox, { limit, from }) => {
  if (inbox.of !== 'subject' || inbox.kind !== 'AGENCY') return [];
  return (await uninsuredPeople(em, inbox.code, { position: from, limit: limit + 1 })).map((one) => ({
    matter: uninsuredMatter(one),
    position: { at: one.employedOn, id: one.id },
  }));
};

/** Contracts of an agency whose signed paper is missing. */
export const papersMissingQueue: Queue = async ({ em, today }, inbox, { limit, from }) => {
  if (inbox.of !== 'subject' || inbox.kind !== 'AGENCY') return [];
  return (await paperlessContracts(em, inbox.code, today, { position: from, limit: limit + 1 })).map(
    (one) => ({
      matter: paperlessMatter(one),
      position: { at: one.signedOn, id: one.id },
    }),
  );
};
