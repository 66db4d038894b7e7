import type { Em } from '@chengan/shared/database/database';
import type { Position } from '@chengan/shared/due/merge';
import type { Day } from '@chengan/shared/time/day';
import type { CertificateKind } from '../practitioner/practitioner.ts';
import type { QualificationType } from '../qualification/qualification.ts';

export interface Ending {
  readonly from: Day;
  readonly to: Day;
  readonly position: Position;
  readonly limit: number;
}

export interface EndingCertificate {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly kind: CertificateKind;
  readonly number: string;
  readonly endsOn: Day;
}

/**
 * Certificates on file whose last valid day lies between two days, the earliest first: of people who have not left, and
 * without those that a later one of the same kind has replaced. A certificate of another kind replaces none.
 */
export async function endingCertificates(
  em: Em,
  holder: string,
  { from, to, position, limit }: Ending,
): Promise<EndingCertificate[]> {
  return em.execute<EndingCertificate[]>(
    `select c.id, c.person, f.name, c.kind, c.number, c.valid_to::text as "endsOn"
     from person_certificate c join person_file f on f.person = c.person and f.left_on is null
     where c.holder = ? and c.ended_on is null and c.valid_to between ? and ? and (c.valid_to, c.id) > (?::date, ?::uuid)
       and (c.kind = 'OTHER' or (select true from person_certificate later
         where later.person = c.person and later.kind = c.kind and later.ended_on is null
           and (later.valid_to is null or later.valid_to > c.valid_to) limit 1) is null)
     order by c.valid_to, c.id limit ?`,
    [holder, from, to, position.at, position.id, limit],
  );
}

export interface EndingQualification {
  readonly id: string;
  readonly type: QualificationType;
  readonly number: string;
  readonly endsOn: Day;
}

/** Qualifications of an agency likewise, without those replaced by a later one of the same type. */
export async function endingQualifications(
  em: Em,
  agency: string,
  { from, to, position, limit }: Ending,
): Promise<EndingQualification[]> {
  return em.execute<EndingQualification[]>(
    `select q.id, q.type, q.number, q.valid_to::text as "endsOn" from qualification q
     where q.agency = ? and q.withdrawn_on is null and q.valid_to between ? and ?
       and (q.valid_to, q.id) > (?::date, ?::uuid)
       and (q.type = 'OTHER' or (select true from qualification later
         where later.agency = q.agency and later.type = q.type and later.withdrawn_on is null
           and later.valid_to > q.valid_to limit 1) is null)
     order by q.valid_to, q.id limit ?`,
    [agency, from, to, position.at, position.id, limit],
  );
}

export interface Uninsured {
  readonly id: string;
  readonly name: string;
  readonly employedOn: Day;
  /** Where the agency is registered. */
  readonly region: string;
}

/** People who work for the agency full time and for whom no social insurance is on file, longest employed first. */
export async function uninsuredPeople(
  em: Em,
  agency: string,
  { position, limit }: Pick<Ending, 'position' | 'limit'>,
): Promise<Uninsured[]> {
  return em.execute<Uninsured[]>(
    `select f.person as id, f.name, f.employed_on::text as "employedOn", coalesce(agency.region, '') as region
     from person_file f join agency on agency.credit_code = f.holder
     where f.holder = ? and f.left_on is null and f.full_time and f.insured_from is null and f.employed_on is not null
       and (f.employed_on, f.person) > (?::date, ?::uuid) order by f.employed_on, f.person limit ?`,
    [agency, position.at, position.id, limit],
  );
}

export interface Paperless {
  readonly id: string;
  readonly enterprise: string;
  /** As the register of enterprises told it; null before. */
  readonly clientName: string | null;
  readonly number: string | null;
  readonly signedOn: Day;
}

/** Contracts in force that the agency entered and whose signed paper it has not handed in, longest signed first. */
export async function paperlessContracts(
  em: Em,
  agency: string,
  on: Day,
  { position, limit }: Pick<Ending, 'position' | 'limit'>,
): Promise<Paperless[]> {
  return em.execute<Paperless[]>(
    `select c.id, c.enterprise, known.name as "clientName", c.number, c.signed_on::text as "signedOn"
     from service_contract c left join known_client known on known.code = c.enterprise
     where c.agency = ? and c.signed_on is not null and c.in_force_to >= ?
       and (c.signed_on, c.id) > (?::date, ?::uuid)
       and (select true from attachment file where file.bound_to = 'contract:' || c.id limit 1) is null
     order by c.signed_on, c.id limit ?`,
    [agency, on, position.at, position.id, limit],
  );
}
