import type { Em } from '@chengan/shared/database/database';
import { readRows } from '@chengan/shared/database/read';
import type { Day } from '@chengan/shared/time/day';
import { isoInstant } from '@chengan/shared/database/transaction';
import type { SubjectKey, SubjectKind } from '../subject/subject.ts';
import type { NoticeKind } from './kinds.ts';
import type { Naming, NoticeState } from './notice.ts';
import type { Severity } from './severity-term.ts';
import type { Published } from './visibility.ts';

/** What of a notice is long, or comes from another table. A list reads of it what it shows. */
export interface NoticeParts {
  readonly body: string;
  readonly basis: readonly string[];
  readonly measures: readonly string[];
  /** A masked notice has none. */
  readonly subjects: readonly SubjectKey[];
}
export type NoticePart = keyof NoticeParts;

/** A notice as the public sees it, with the parts that were read. */
export interface PublicNotice extends Partial<NoticeParts> {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly title: string;
  readonly documentNumber: string | null;
  readonly severity: Severity;
  readonly naming: Naming;
  readonly issuedBy: string;
  readonly decidedOn: Day;
  readonly publishedAt: string;
  readonly publicUntil: Day;
  readonly disputed: boolean;
  /** The instant of publication to the microsecond: with the id, the key of the order. */
  readonly pageKey: string;
}

/** Where a page begins: the last notice seen. */
export interface NoticeKey {
  readonly publishedAt: string;
  readonly id: string;
}

const PART_COLUMNS: Readonly<Record<NoticePart, string>> = {
  body: 'notice.body',
  basis: 'notice.basis',
  measures: 'notice.measures',
  subjects: `case when notice.naming = 'NAMED' then
    (select coalesce(json_agg(json_build_object('kind', about.kind, 'code', about.code) order by about.position), '[]')
     from notice_subject about where about.notice = notice.id)
  else '[]' end as subjects`,
};
export const NOTICE_PARTS: readonly NoticePart[] = ['body', 'basis', 'measures', 'subjects'];

const columns = (parts: readonly NoticePart[]) =>
  [
    `notice.id, notice.kind, notice.title, notice.document_number as "documentNumber", notice.severity, notice.naming,
    notice.issued_by as "issuedBy", notice.decided_on::text as "decidedOn",
    ${isoInstant('notice.published_at')} as "publishedAt", notice.public_until::text as "publicUntil", notice.disputed,
    to_char(notice.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "pageKey"`,
    ...parts.map((part) => PART_COLUMNS[part]),
  ].join(', ');

const IS_PUBLIC = `notice.state = 'PUBLISHED' and notice.public_until >= ?`;
const AFTER = '(notice.published_at, notice.id) < (?::timestamptz, ?::uuid)';
const NEWEST_FIRST = 'order by notice.published_at desc, notice.id desc';

const keyOf = (after: NoticeKey | undefined): string[] => (after ? [after.publishedAt, after.id] : []);

export interface NoticeFilter {
  readonly kind: NoticeKind | undefined;
  /** Ids of the issuing authorities; undefined: all. */
  readonly authorities: readonly string[] | undefined;
  readonly today: Day;
}

/** Which rows of a list are read, and how much of each. */
export interface NoticePage {
  readonly limit: number;
  readonly after: NoticeKey | undefined;
  readonly parts: readonly NoticePart[];
}

/** A page of public notices, newest first. For several authorities each one's part comes from its own index range. */
export async function publicNotices(
  em: Em,
  { kind, authorities, today }: NoticeFilter,
  { limit, after, parts }: NoticePage,
): Promise<PublicNotice[]> {
  const conditions = [IS_PUBLIC, ...(kind ? ['notice.kind = ?'] : []), ...(after ? [AFTER] : [])];
  const values = [today, ...(kind ? [kind] : []), ...keyOf(after)];
  if (!authorities) {
    const sql = `select ${columns(parts)} from notice where ${conditions.join(' and ')} ${NEWEST_FIRST} limit ?`;
    return em.execute<PublicNotice[]>(sql, [...values, limit]);
  }
  return em.execute<PublicNotice[]>(
    `select ${columns(parts)} from unnest(string_to_array(?, ',')) as issuer(id)
     cross join lateral (
       select * from notice where notice.issued_by = issuer.id and ${conditions.join(' and ')} ${NEWEST_FIRST} limit ?
     ) as notice
     ${NEWEST_FIRST} limit ?`,
    [authorities.join(','), ...values, limit, limit],
  );
}

/** How many notices the filter lets through; counted from the index alone. */
export async function countPublicNotices(
  em: Em,
  { kind, authorities, today }: NoticeFilter,
): Promise<number> {
  const conditions = [
    IS_PUBLIC,
    ...(kind ? ['notice.kind = ?'] : []),
    ...(authorities ? [`notice.issued_by = any(string_to_array(?, ','))`] : []),
  ];
  const [row] = await em.execute<{ count: number }[]>(
    `select count(*)::int as count from notice where ${conditions.join(' and ')}`,
    [today, ...(kind ? [kind] : []), ...(authorities ? [authorities.join(',')] : [])],
  );
  return row?.count ?? 0;
}

/** A page of the public notices that name each subject, newest first, by code; one statement for all codes. */
export async function noticesNaming(
  em: Em,
  kind: SubjectKind,
  codes: readonly string[],
  today: Day,
  { limit, after, parts }: NoticePage,
): Promise<Map<string, PublicNotice[]>> {
  const rows = await readRows<PublicNotice & { named: string }>(
    em,
    `select named.code as named, ${columns(parts)} from unnest(string_to_array(?, ',')) as named(code)
     cross join lateral (
       select notice.* from notice_subject about join notice on notice.id = about.notice
       where about.kind = ? and about.code = named.code and notice.naming = 'NAMED' and ${IS_PUBLIC}${after ? ` and ${AFTER}` : ''}
       ${NEWEST_FIRST} limit ?
     ) as notice
     ${NEWEST_FIRST}`,
    [codes.join(','), kind, today, ...keyOf(after), limit],
  );
  return Map.groupBy(rows, (row) => row.named);
}

/** How many public notices name each subject, by code; one statement for all codes. */
export async function countNaming(
  em: Em,
  kind: SubjectKind,
  codes: readonly string[],
  today: Day,
): Promise<Map<string, number>> {
  const rows = await readRows<{ code: string; count: number }>(
    em,
    `select about.code, count(*)::int as count from notice_subject about join notice on notice.id = about.notice
     where about.kind = ? and about.code = any(string_to_array(?, ',')) and notice.naming = 'NAMED' and ${IS_PUBLIC}
     group by about.code`,
    [kind, codes.join(','), today],
  );
  return new Map(rows.map((row) => [row.code, row.count]));
}

/** What is needed to show a notice, or to say why it is not shown. */
export type StoredNotice = PublicNotice & NoticeParts & { readonly state: NoticeState };

/** Notices by id that were published and not withdrawn; one statement. The caller decides what is shown. */
export async function noticesById(em: Em, ids: readonly string[]): Promise<Map<string, StoredNotice>> {
  const rows = await readRows<StoredNotice>(
    em,
    `select ${columns(NOTICE_PARTS)}, notice.state from notice
     where notice.id = any(string_to_array(?, ',')::uuid[]) and notice.state = 'PUBLISHED'`,
    [ids.join(',')],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** What is left in public of a notice that was public and was withdrawn; undefined for any other. */
export async function tombstoneOf(em: Em, id: string): Promise<Published | undefined> {
  const [row] = await readRows<{ publishedAt: string; publicUntil: Day }>(
    em,
    `select ${isoInstant('published_at')} as "publishedAt", public_until::text as "publicUntil"
     from withdrawn_notice where notice = ?`,
    [id],
  );
  return row && { state: 'WITHDRAWN', ...row };
}
