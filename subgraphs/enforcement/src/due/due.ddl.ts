/**
 * Indexes of the inbox: each queue of an authority in the order in which it is worked off, and only what waits. The
 * date that stands for "no day of decision yet" sorts such drafts last.
 */
export function dueDdl(schema: string): string[] {
  return [
    `create index finding_disputed on ${schema}.finding (authority, id) where disputed`,
    `create index finding_direct on ${schema}.finding (authority, id)
    where state = 'CONFIRMED' and clause like 'J-A3-1-%'`,
    ...['DRAFT', 'APPROVED'].flatMap((state) => [
      `create index notice_${state.toLowerCase()}_penalty on ${schema}.notice
      (issued_by, coalesce(decided_on, date '9999-12-31'), id) where state = '${state}' and kind = 'PENALTY'`,
      `create index notice_${state.toLowerCase()}_other on ${schema}.notice
      (issued_by, coalesce(decided_on, date '9999-12-31'), id) where state = '${state}' and kind <> 'PENALTY'`,
    ]),
    `create index notice_disputed on ${schema}.notice (issued_by, id) where disputed`,
    `create index notice_ending on ${schema}.notice (issued_by, public_until, id) where state = 'PUBLISHED'`,
    `create index listing_disputed on ${schema}.listing (authority, id) where disputed`,
    `create index listing_ending on ${schema}.listing (authority, until_day, id) where state = 'DECIDED'`,
    `create index listing_unpublished on ${schema}.listing (authority, decided_on, id)
    where state = 'DECIDED' and register = 'NATIONAL_SERIOUS' and notice is null`,
    `create index listing_blacklist on ${schema}.listing (subject_kind, subject_code, decided_on)
    where register = 'LOCAL_BLACKLIST'`,
  ];
}
