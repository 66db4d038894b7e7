import type { Em } from '@chengan/shared/database/database';
import type { Day } from '@chengan/shared/time/day';
import type { SubjectKind } from '../subject/subject.ts';
import type { Listing, Restriction } from './listing.ts';
import { LISTING_COLUMNS, type ListingRow, toListing } from './listing.store.ts';

/** A restriction with the entry that it comes with. */
export interface PublicRestriction extends Restriction {
  readonly of: Listing;
}

/**
 * Holds on `on`, has begun by `today` and is not over then: what has ended or was lifted is public on no day, also not
 * when an earlier day is asked for, and what is yet to begin not when a later one is.
 */
const PUBLIC = `state in ('DECIDED', 'LIFTED') and listing.from_day <= least(?::date, ?::date) and (listing.until_day is null or listing.until_day >= greatest(?::date, ?::date))
  and (lifted_on is null or lifted_on > greatest(?::date, ?::date))`;

const days = (on: Day, today: Day): Day[] => [on, today, on, today, on, today];

/** Public entries of subjects of one kind, newest first; one statement for all codes. */
export async function listingsOf(
  em: Em,
  kind: SubjectKind,
  codes: readonly string[],
  on: Day,
  today: Day,
): Promise<Listing[]> {
  const rows = await em.execute<ListingRow[]>(
    `select ${LISTING_COLUMNS} from listing
     where subject_kind = ? and subject_code = any(string_to_array(?, ',')) and ${PUBLIC}
     order by listing.from_day desc, listing.id desc`,
    [kind, codes.join(','), ...days(on, today)],
  );
  return rows.map(toListing);
}

/** Public restrictions of subjects of one kind that hold on `on`, newest first; one statement for all codes. */
export async function restrictionsOf(
  em: Em,
  kind: SubjectKind,
  codes: readonly string[],
  on: Day,
  today: Day,
): Promise<PublicRestriction[]> {
  const rows = await em.execute<(ListingRow & RestrictionRow)[]>(
    `select ${LISTING_COLUMNS}, one.id as one_id, one.measure, one.area, one.basis as one_basis,
       one.from_day::text as one_from, one.until_day::text as one_until
     from listing join restriction one on one.listing = listing.id
     where subject_kind = ? and subject_code = any(string_to_array(?, ',')) and ${PUBLIC}
       and one.from_day <= least(?::date, ?::date) and (one.until_day is null or one.until_day >= greatest(?::date, ?::date))
     order by one.from_day desc, one.id desc`,
    [kind, codes.join(','), ...days(on, today), on, today, on, today],
  );
  return rows.map((row) => ({
    id: row.one_id,
    listing: row.id,
    measure: row.measure,
    area: row.area,
    basis: row.one_basis,
    from: row.one_from,
    until: row.one_until,
    of: toListing(row),
  }));
}

/** Entries by id that hold on `today`; for references. One statement. */
export async function publicListingsById(
  em: Em,
  ids: readonly string[],
  today: Day,
): Promise<Map<string, Listing>> {
  const rows = await em.execute<ListingRow[]>(
    `select ${LISTING_COLUMNS} from listing where id = any(string_to_array(?, ',')::uuid[]) and ${PUBLIC}`,
    [ids.join(','), ...days(today, today)],
  );
  return new Map(rows.map((row) => [row.id, toListing(row)]));
}

/** Restrictions by id that hold on `today`; for references. One statement. */
export async function publicRestrictionsById(
  em: Em,
  ids: readonly string[],
  today: Day,
): Promise<Map<string, PublicRestriction>> {
  const found = await em.execute<{ kind: SubjectKind; code: string }[]>(
    `select distinct subject_kind as kind, subject_code as code from restriction join listing on listing.id = restriction.listing
     where restriction.id = any(string_to_array(?, ',')::uuid[])`,
    [ids.join(',')],
  );
  const all = await Promise.all(
    found.map(({ kind, code }) => restrictionsOf(em, kind, [code], today, today)),
  );
  return new Map(
    all
      .flat()
      .filter(({ id }) => ids.includes(id))
      .map((one) => [one.id, one]),
  );
}

interface RestrictionRow {
  one_id: string;
  measure: string;
  area: string;
  one_basis: string[];
  one_from: Day;
  one_until: Day | null;
}
