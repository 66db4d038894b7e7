import type { Em } from '@chengan/shared/database/database';
import { isoInstant } from '@chengan/shared/database/transaction';
import type { Day } from '@chengan/shared/time/day';
import type { SubjectKey } from '../subject/subject.ts';

/** A confirmed finding that nobody objected to, with the public notice of its cycle, if there is one. */
export interface OpenFinding {
  readonly id: string;
  readonly clause: string;
  readonly occurredOn: Day;
  readonly summary: string;
  readonly authority: string;
  /** ISO instant. */
  readonly decidedAt: string;
  readonly from: Day | null;
  readonly until: Day | null;
}

/**
 * Confirmed findings about a subject that may still be open to objection on `today`, newest first: those of the last
 * `days` days, and those of a cycle that is on public notice. One more than `limit`.
 */
export async function openFindings(
  em: Em,
  { kind, code }: SubjectKey,
  today: Day,
  days: number,
  { limit, after }: { readonly limit: number; readonly after: string | undefined },
): Promise<OpenFinding[]> {
  return em.execute<OpenFinding[]>(
    `select finding.id, finding.clause, finding.occurred_on::text as "occurredOn", finding.summary, finding.authority,
       ${isoInstant('finding.decided_at')} as "decidedAt", notice.from_day::text as "from", notice.until_day::text as until
     from finding left join result_notice notice on finding.subject_kind = 'AGENCY'
       and notice.agency = finding.subject_code and notice.cycle = extract(year from finding.occurred_on)
     where finding.subject_kind = ? and finding.subject_code = ? and finding.state = 'CONFIRMED' and not finding.disputed
       and (finding.decided_at >= ?::date - ?::int or ?::date between notice.from_day and notice.until_day)
       and not exists (select 1 from objection where objection.finding = finding.id)
       ${after === undefined ? '' : 'and finding.id < ?::uuid'} order by finding.id desc limit ?`,
    [kind, code, today, days, today, ...(after === undefined ? [] : [after]), limit + 1],
  );
}
