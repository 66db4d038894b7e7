import type { Em } from '@chengan/shared/database/database';
import { readRows } from '@chengan/shared/database/read';
import { textArray } from '@chengan/shared/database/text-array';
import type { Clock } from '@chengan/shared/time/clock';
import type { Day } from '@chengan/shared/time/day';
import type { ServiceKind } from '../service-kind/service-kind.ts';

export interface Review {
  /** 1, 2, … */
  readonly attempt: number;
  readonly reviewedOn: Day;
  readonly passed: boolean;
  readonly opinion: string;
}

/** A report that a project ends in, and its reviews, the first ahead. */
export interface Report {
  readonly id: string;
  readonly project: string;
  readonly agency: string;
  readonly client: string;
  readonly kind: ServiceKind;
  readonly title: string;
  readonly number: string;
  readonly draftedOn: Day;
  readonly issuedOn: Day | null;
  readonly reviews: readonly Review[];
}

const COLUMNS = `r.id, r.project, r.agency, r.client, r.kind, r.title, r.number, r.drafted_on::text as "draftedOn",
  r.issued_on::text as "issuedOn"`;
const REVIEWS = `coalesce((select jsonb_agg(jsonb_build_object('attempt', v.attempt, 'reviewedOn', v.reviewed_on::text,
    'passed', v.passed, 'opinion', v.opinion) order by v.attempt) from report_review v where v.report = r.id), '[]') as reviews`;

/** The reports of the projects that the session may see, the first drafted ahead. One statement. */
export async function reportsOfProjects(em: Em, projects: readonly string[]): Promise<Report[][]> {
  const rows = await em.execute<Report[]>(
    `select ${COLUMNS}, ${REVIEWS} from service_report r where r.project = any(?::uuid[]) order by r.drafted_on, r.id`,
    [textArray(projects)],
  );
  return projects.map((id) => rows.filter((row) => row.project === id));
}

/** The report of that id, if the session may see it. */
export async function reportById(em: Em, id: string): Promise<Report | undefined> {
  const [row] = await em.execute<Report[]>(
    `select ${COLUMNS}, ${REVIEWS} from service_report r where r.id = ?`,
    [id],
  );
  return row;
}

/** Whether the agency has a report of that number. */
export async function hasNumber(em: Em, agency: string, number: string): Promise<boolean> {
  const rows = await em.execute<unknown[]>('select 1 from service_report where agency = ? and number = ?', [
    agency,
    number,
  ]);
  return rows.length > 0;
}

export async function insertReport(
  em: Em,
  report: Omit<Report, 'issuedOn' | 'reviews'> & {
    readonly enterprise: string | null;
    readonly authority: string | null;
  },
): Promise<void> {
  const { id, project, agency, client, kind, title, number, draftedOn, enterprise, authority } = report;
  await em.execute(
    `insert into service_report (id, project, agency, enterprise, authority, client, kind, title, number, drafted_on)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [id, project, agency, enterprise, authority, client, kind, title, number, draftedOn],
  );
}

export async function insertReview(
  em: Em,
  clock: Clock,
  account: string,
  { id, project }: Pick<Report, 'id' | 'project'>,
  { attempt, reviewedOn, passed, opinion }: Review,
): Promise<void> {
  await em.execute(
    `insert into report_review (report, project, attempt, reviewed_on, passed, opinion, recorded_by, recorded_at)
     values (?, ?, ?, ?, ?, ?, ?, ?::timestamptz)`,
    [id, project, attempt, reviewedOn, passed, opinion, account, new Date(clock.now()).toISOString()],
  );
}

export async function markIssued(em: Em, id: string, on: Day): Promise<void> {
  await em.execute('update service_report set issued_on = ? where id = ?', [on, id]);
}

export interface IssuedReport {
  readonly id: string;
  readonly agency: string;
  readonly client: string;
  readonly kind: ServiceKind;
  readonly title: string;
  readonly number: string;
  readonly issuedOn: Day;
}

export interface IssuedQuery {
  readonly limit: number;
  readonly after: readonly string[] | undefined;
}

/** For each agency one page of the reports that it issued, the last ahead. Public (Law art. 72). One statement. */
export async function issuedReports(
  em: Em,
  agencies: readonly string[],
  { limit, after }: IssuedQuery,
): Promise<IssuedReport[][]> {
  const beyond = after === undefined ? '' : 'and (r.issued_on, r.id) < (?::date, ?::uuid)';
  const rows = await readRows<IssuedReport>(
    em,
    `select r.id, r.agency, r.client, r.kind, r.title, r.number, r.issued_on::text as "issuedOn"
     from unnest(?::text[]) as asked(key)
     cross join lateral (
       select * from service_report r where r.agency = asked.key and r.issued_on is not null ${beyond}
       order by r.issued_on desc, r.id desc limit ?) r
     order by r.issued_on desc, r.id desc`,
    [textArray(agencies), ...(after ?? []), limit + 1],
  );
  return agencies.map((agency) => rows.filter((row) => row.agency === agency));
}

/** How many reports each agency has issued. One statement. */
export async function countIssued(em: Em, agencies: readonly string[]): Promise<number[]> {
  const rows = await readRows<{ agency: string; total: number }>(
    em,
    `select agency, count(*)::int as total from service_report
     where agency = any(?::text[]) and issued_on is not null group by 1`,
    [textArray(agencies)],
  );
  const totals = new Map(rows.map(({ agency, total }) => [agency, total]));
  return agencies.map((agency) => totals.get(agency) ?? 0);
}
