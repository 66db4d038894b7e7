import type { Em } from '@chengan/shared/database/database';
import { seeingAll } from '@chengan/shared/database/session';
import type { Day } from '@chengan/shared/time/day';
import type { Certificate, Practitioner } from './practitioner.ts';

/** One file of a person as row S-A2 of table A.1 looks at it. */
export interface RatedPerson extends Pick<
  Practitioner,
  'name' | 'title' | 'fullTime' | 'employedOn' | 'leftOn'
> {
  /** The same for files of one person, and says nothing else. */
  readonly same: string;
  /** Those valid on the last day. */
  readonly certificates: readonly Pick<Certificate, 'kind' | 'level'>[];
  /** First and last day in the period on which the person was with another agency as well; null where on none. */
  readonly elsewhereFrom: Day | null;
  readonly elsewhereTo: Day | null;
}

/**
 * Everybody who worked for `agency` on a day up to `to`, each file with whether the same person was registered with
 * another agency on a day from `from` to `to`; empty where the agency entered nobody. It looks into every agency's staff,
 * whoever asks: of the others it brings back no more than those days. One statement.
 */
export async function ratedStaff(em: Em, agency: string, from: Day, to: Day): Promise<RatedPerson[]> {
  return seeingAll(em, (em) =>
    em.execute<RatedPerson[]>(
      `select first_value(f.person) over (partition by f.identity_hash order by f.person) as same, f.name, f.title,
         f.full_time as "fullTime", f.employed_on::text as "employedOn", f.left_on::text as "leftOn",
         coalesce((select jsonb_agg(jsonb_build_object('kind', c.kind, 'level', c.level)) from person_certificate c
           where c.person = f.person and c.valid_from <= ? and (c.valid_to is null or c.valid_to >= ?)
             and (c.ended_on is null or c.ended_on > ?)), '[]'::jsonb) as certificates,
         elsewhere.first::text as "elsewhereFrom", elsewhere.last::text as "elsewhereTo"
       from person_file f
       left join lateral (
         select min(both_from) as first, max(both_to) as last from (
           select greatest(f.employed_on, other.employed_on, ?::date) as both_from,
             least(f.left_on, other.left_on, ?::date) as both_to
           from person_file other
           where other.identity_hash = f.identity_hash and other.holder_kind = 'AGENCY' and other.holder <> f.holder
         ) both_days where both_from <= both_to) elsewhere on true
       where f.holder = ? and f.holder_kind = 'AGENCY' and f.employed_on <= ?
       order by f.name, f.person`,
      [to, to, to, from, to, agency, to],
    ),
  );
}
