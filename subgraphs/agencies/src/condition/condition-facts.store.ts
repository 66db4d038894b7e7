import type { Em } from '@chengan/shared/database/database';
import { seeingAll } from '@chengan/shared/database/session';
import type { Day } from '@chengan/shared/time/day';
import { fileOf } from '../agency/agency-file.store.ts';
import { filingsOfHolder } from '../filing/filing.store.ts';
import { practitionersOf } from '../practitioner/practitioner.store.ts';
import { isPractisingCertificate } from '../service-rule/leader-problems.ts';
import type { ConditionFacts } from './condition.ts';

interface OfPerson {
  readonly person: string;
  readonly contractOn: Day | null;
  readonly elsewhere: boolean;
}

/**
 * What the conditions of an agency are found on, on `on`; null while it has filed nothing. It looks into every agency's
 * staff whoever asks: of others it brings back no more than that somebody works there as well.
 */
export async function conditionFacts(em: Em, agency: string, on: Day): Promise<ConditionFacts | null> {
  return seeingAll(em, async (em) => {
    const file = await fileOf(em, agency);
    if (!file) return null;
    const people = await practitionersOf(em, agency, on);
    const more = new Map((await ofPeople(em, agency, on)).map((one) => [one.person, one]));
    const [notice] = await filingsOfHolder(em, agency, { kind: 'PRACTICE', limit: 1, after: undefined });
    return {
      ...file,
      licence: file.documents.some((one) => one.purpose === 'LICENCE'),
      equipment: file.equipment.length,
      staff: people.map((one) => ({
        ...one,
        contractOn: more.get(one.id)?.contractOn ?? null,
        elsewhere: more.get(one.id)?.elsewhere ?? false,
        certificates: one.certificates.filter(isPractisingCertificate),
      })),
      practiceNoticeOn: notice?.countedOn ?? null,
    };
  });
}

/** Of whoever works there on `on`: the labour contract, and whether the same person works for another agency then. */
async function ofPeople(em: Em, agency: string, on: Day): Promise<OfPerson[]> {
  return em.execute<OfPerson[]>(
    `select f.person, f.contract_on::text as "contractOn", (
       select true from person_file other
       where other.identity_hash = f.identity_hash and other.holder <> f.holder and other.holder_kind = 'AGENCY'
         and other.employed_on <= ? and (other.left_on is null or other.left_on >= ?) limit 1) is true as elsewhere
     from person_file f where f.holder = ? and f.holder_kind = 'AGENCY'
       and f.employed_on <= ? and (f.left_on is null or f.left_on >= ?)`,
    [on, on, agency, on, on],
  );
}
