import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import { isoInstant } from '@chengan/shared/database/transaction';
import type { Day } from '@chengan/shared/time/day';
import type { RiskLevel } from './risk-level.ts';
import type { RiskMap, RiskPoint, RiskReview } from './risk-point.ts';

const COLUMNS = `id, enterprise, authority, version, workshop, name, level, consequence, measures,
  responsible_post as "responsiblePost", identified_on::text as "identifiedOn", card_on::text as "cardOn",
  ${isoInstant('reported_at')} as "reportedAt", ended_on::text as "endedOn", changed_by as "changedBy",
  ${isoInstant('changed_at')} as "changedAt"`;

/** Writes a version of a risk and makes it the one that stands; the former stays. */
export async function writeVersion(em: Em, one: RiskPoint): Promise<void> {
  await em.execute('update risk_point set latest = false where id = ? and latest', [one.id]);
  await em.execute(
    `insert into risk_point (id, version, enterprise, authority, workshop, name, level, consequence, measures,
       responsible_post, identified_on, card_on, reported_at, ended_on, changed_by, changed_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      one.id,
      one.version,
      one.enterprise,
      one.authority,
      one.workshop,
      one.name,
      one.level,
      one.consequence,
      one.measures,
      one.responsiblePost,
      one.identifiedOn,
      one.cardOn,
      one.reportedAt,
      one.endedOn,
      one.changedBy,
      one.changedAt,
    ],
  );
}

/** The latest version of a risk that the session may see. */
export async function riskPointById(em: Em, id: string): Promise<RiskPoint | undefined> {
  const [row] = await em.execute<RiskPoint[]>(`select ${COLUMNS} from risk_point where id = ? and latest`, [
    id,
  ]);
  return row;
}

/** Lets one change of an enterprise's record wait for another. */
export async function holdRisksOf(em: Em, enterprise: string): Promise<void> {
  await em.execute(`select pg_advisory_xact_lock(hashtext('enterprises.risk'), hashtext(?))`, [enterprise]);
}

/** The risks of an enterprise that stand, most serious first; at most `limit`. */
export async function risksOf(em: Em, enterprise: string, limit: number): Promise<RiskPoint[]> {
  return em.execute<RiskPoint[]>(
    `select ${COLUMNS} from risk_point where enterprise = ? and latest and ended_on is null
     order by array_position(array['MAJOR', 'LARGER', 'GENERAL', 'LOW'], level), workshop, name, id limit ?`,
    [enterprise, limit],
  );
}

/** Risks of the authorities that were reported, the last report first, of these levels. */
export async function reportedRisks(
  em: Em,
  authorities: readonly string[],
  levels: readonly RiskLevel[],
  page: { readonly limit: number; readonly after: readonly string[] | undefined },
): Promise<RiskPoint[]> {
  const beyond = page.after === undefined ? '' : 'and (reported_at, id) < (?::timestamptz, ?::uuid)';
  return em.execute<RiskPoint[]>(
    `select ${COLUMNS} from risk_point
     where authority = any(?::text[]) and level = any(?::text[]) and latest and ended_on is null
       and reported_at is not null ${beyond}
     order by risk_point.reported_at desc, id desc limit ?`,
    [textArray(authorities), textArray(levels), ...(page.after ?? []), page.limit],
  );
}

/** How many such risks there are in all. */
export async function countReported(
  em: Em,
  authorities: readonly string[],
  levels: readonly RiskLevel[],
): Promise<number> {
  const [row] = await em.execute<{ count: number }[]>(
    `select count(*)::int as count from risk_point
     where authority = any(?::text[]) and level = any(?::text[]) and latest and ended_on is null
       and reported_at is not null`,
    [textArray(authorities), textArray(levels)],
  );
  return row?.count ?? 0;
}

export async function insertReview(
  em: Em,
  one: RiskReview & {
    readonly enterprise: string;
    readonly authority: string | null;
    readonly by: string;
    readonly at: string;
  },
): Promise<void> {
  await em.execute(
    `insert into risk_review (id, enterprise, authority, reviewed_on, note, recorded_by, recorded_at)
     values (?, ?, ?, ?, ?, ?, ?)`,
    [one.id, one.enterprise, one.authority, one.reviewedOn, one.note, one.by, one.at],
  );
}

/** The last twenty identifications, newest first. */
export async function reviewsOf(em: Em, enterprise: string): Promise<RiskReview[]> {
  return em.execute<RiskReview[]>(
    `select id, reviewed_on::text as "reviewedOn", note from risk_review where enterprise = ?
     order by reviewed_on desc, id desc limit 20`,
    [enterprise],
  );
}

/** Records that the map of a place hangs there since that day; the latest day counts. */
export async function putMap(
  em: Em,
  one: RiskMap & {
    readonly enterprise: string;
    readonly authority: string | null;
    readonly by: string;
    readonly at: string;
  },
): Promise<void> {
  await em.execute(
    `insert into risk_map (enterprise, place, authority, posted_on, recorded_by, recorded_at) values (?, ?, ?, ?, ?, ?)
     on conflict (enterprise, place, posted_on) do nothing`,
    [one.enterprise, one.place, one.authority, one.postedOn, one.by, one.at],
  );
}

/** The maps that hang, each place once with its latest day. */
export async function mapsOf(em: Em, enterprise: string): Promise<RiskMap[]> {
  const rows = await em.execute<{ place: string; postedOn: Day }[]>(
    `select place, max(posted_on)::text as "postedOn" from risk_map where enterprise = ? group by place order by place
     limit 500`,
    [enterprise],
  );
  return rows;
}
