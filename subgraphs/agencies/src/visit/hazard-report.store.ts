import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { textArray } from '@chengan/shared/database/text-array';
import type { Clock } from '@chengan/shared/time/clock';
import type { Day } from '@chengan/shared/time/day';
import type { HazardReport, HazardReportKind } from './hazard-report.ts';
import type { VisitToStore } from './insert-visit.store.ts';
import type { HazardFound } from './visit.ts';
import type { ToldHazard } from './visit-entries.command.ts';

const COLUMNS = `report.id, report.kind, report.hazard, report.visit, report.agency, report.enterprise, report.town,
  report.authority, hazard.content, hazard.severity, report.found_on::text as "foundOn",
  report.notified_on::text as "notifiedOn", report.evidence, report.direct_reason as "directReason", report.number,
  report.reported_on::text as "reportedOn", report.outcome, report.answered_on::text as "answeredOn"`;

/**
 * The hazard as its newest entry says it. One that was corrected away is shown no more, unless it was reported: what an
 * authority was told stays with it as it was told (J-14), whatever becomes of the visit.
 */
const HAZARD = `cross join lateral (
  select found.content, found.severity from visit_hazard found join service_visit visit on visit.id = found.visit
  cross join lateral (select not visit.retracted and not exists (
    select from service_visit later where later.corrects = visit.id) as stands) entry
  where found.id = report.hazard and found.agency = report.agency
    and (entry.stands or (report.reported_on is not null and found.visit = report.visit))
  order by entry.stands desc limit 1) hazard`;

/** Opens a report of each grave hazard to each of `recipients`; returns who is told of what for the first time. */
export async function openReports(
  em: Em,
  clock: Clock,
  visit: VisitToStore,
  grave: readonly HazardFound[],
  recipients: readonly string[],
): Promise<ToldHazard[]> {
  if (grave.length === 0 || recipients.length === 0) return [];
  const rows = grave.flatMap(({ id: hazard }) =>
    recipients.map((authority) => ({ id: newId(clock), hazard, authority })),
  );
  const opened = await em.execute<{ hazard: string; authority: string }[]>(
    `insert into hazard_report (id, kind, hazard, visit, agency, enterprise, town, authority, found_on)
     select one.id, 'MAJOR', one.hazard, ?, ?, ?, ?, one.authority, ?
     from jsonb_to_recordset(?::jsonb) as one(id uuid, hazard uuid, authority text)
     on conflict (kind, hazard, authority) do nothing returning hazard, authority`,
    [visit.input.id, visit.agency, visit.enterprise, visit.town, visit.on, JSON.stringify(rows)],
  );
  return grave.flatMap((hazard) => {
    const authorities = opened.filter((one) => one.hazard === hazard.id).map((one) => one.authority);
    return authorities.length === 0 ? [] : [{ hazard, authorities }];
  });
}

export interface ReportQuery {
  readonly of: { readonly agency: string } | { readonly authorities: readonly string[] };
  /** Only those that the authority has not answered. */
  readonly open: boolean;
  readonly limit: number;
  readonly after: readonly string[] | undefined;
}

/** Reports and what has to be reported, oldest hazard first, one more than `limit`. */
export async function reportPage(em: Em, { of, open, limit, after }: ReportQuery): Promise<HazardReport[]> {
  const [whose, value] =
    'agency' in of
      ? ['report.agency = ?', of.agency]
      : ['report.authority = any(?::text[])', textArray(of.authorities)];
  return em.execute<HazardReport[]>(
    `select ${COLUMNS} from hazard_report report ${HAZARD}
     where ${whose} ${open ? 'and report.outcome is null' : ''}
       ${after === undefined ? '' : 'and (report.found_on, report.id) > (?::date, ?::uuid)'}
     order by report.found_on, report.id limit ?`,
    [value, ...(after ?? []), limit + 1],
  );
}

interface Beyond {
  readonly at: string;
  readonly id: string;
}

/** What an agency still has to report of what it found (C1-11c), oldest first: of each hazard the first line. */
export async function reportsDue(
  em: Em,
  agency: string,
  from: Beyond,
  limit: number,
): Promise<HazardReport[]> {
  return em.execute<HazardReport[]>(
    `select ${COLUMNS} from hazard_report report ${HAZARD}
     where report.agency = ? and report.reported_on is null and hazard.severity <> 'GENERAL'
       and (report.found_on, report.id) > (?::date, ?::uuid)
       and not exists (select from hazard_report other where other.agency = report.agency
         and other.hazard = report.hazard and other.kind = 'MAJOR' and other.id < report.id)
     order by report.found_on, report.id limit ?`,
    [agency, from.at, from.id, limit],
  );
}

/** What waits for an authority's outcome (J-14), the oldest hazard first. */
export async function reportsToAnswer(
  em: Em,
  authority: string,
  from: Beyond,
  limit: number,
): Promise<HazardReport[]> {
  return em.execute<HazardReport[]>(
    `select ${COLUMNS} from hazard_report report ${HAZARD}
     where report.authority = ? and report.outcome is null
       and (report.found_on, report.id) > (?::date, ?::uuid)
     order by report.found_on, report.id limit ?`,
    [authority, from.at, from.id, limit],
  );
}

/** One report in sight of the session; locked where `lock` says so. */
export async function reportById(em: Em, id: string, lock = false): Promise<HazardReport | undefined> {
  const [row] = await em.execute<HazardReport[]>(
    `select ${COLUMNS} from hazard_report report ${HAZARD} where report.id = ? ${lock ? 'for update of report' : ''}`,
    [id],
  );
  return row;
}

/** The reports of one hazard of an agency. */
export async function reportsOfHazard(
  em: Em,
  agency: string,
  hazard: string,
  kind: HazardReportKind,
): Promise<HazardReport[]> {
  return em.execute<HazardReport[]>(
    `select ${COLUMNS} from hazard_report report ${HAZARD}
     where report.agency = ? and report.hazard = ? and report.kind = ? order by report.id`,
    [agency, hazard, kind],
  );
}

/** Marks what had to be reported of a hazard as reported; returns the ids. */
export async function markReported(
  em: Em,
  one: {
    readonly agency: string;
    readonly hazard: string;
    readonly number: string;
    readonly on: Day;
    readonly by: string;
  },
): Promise<string[]> {
  const rows = await em.execute<{ id: string }[]>(
    `update hazard_report set number = ?, reported_on = ?, reported_by = ?
     where agency = ? and hazard = ? and kind = 'MAJOR' and reported_on is null returning id`,
    [one.number, one.on, one.by, one.agency, one.hazard],
  );
  return rows.map(({ id }) => id);
}

/** Stores a report of a refusal. */
export async function insertRefusal(
  em: Em,
  report: Omit<HazardReport, 'kind' | 'content' | 'severity' | 'number' | 'outcome' | 'answeredOn'> & {
    readonly by: string;
  },
): Promise<void> {
  await em.execute(
    `insert into hazard_report (id, kind, hazard, visit, agency, enterprise, town, authority, found_on, notified_on,
       evidence, direct_reason, reported_on, reported_by)
     values (?, 'REFUSAL', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      report.id,
      report.hazard,
      report.visit,
      report.agency,
      report.enterprise,
      report.town,
      report.authority,
      report.foundOn,
      report.notifiedOn,
      report.evidence,
      report.directReason,
      report.reportedOn,
      report.by,
    ],
  );
}

/** Stores what the authority did. */
export async function markAnswered(em: Em, id: string, outcome: string, on: Day, by: string): Promise<void> {
  await em.execute(`update hazard_report set outcome = ?, answered_on = ?, answered_by = ? where id = ?`, [
    outcome,
    on,
    by,
    id,
  ]);
}
