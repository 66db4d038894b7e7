import type { Em } from '@chengan/shared/database/database';
import { addDays, addYears, type Day } from '@chengan/shared/time/day';
import type { RecordedEvent } from '../escalation/escalate.ts';
import type { SubjectKey } from '../subject/subject.ts';
import { countsAsExposure, EXPOSING_KINDS } from './exposure.ts';
import type { NoticeKind } from './kinds.ts';

interface Row extends RecordedEvent {
  readonly kind: NoticeKind;
  readonly basis: readonly string[];
}

/** Exposures of the subject by the authorities, published at most a year before or after `around` and not withdrawn. */
export async function exposuresAround(
  em: Em,
  subject: SubjectKey,
  authorities: readonly string[],
  around: Day,
): Promise<RecordedEvent[]> {
  const rows = await em.execute<Row[]>(
    `select notice.id, notice.kind, notice.basis, notice.amenders || notice.drafted_by as by, (notice.published_at at time zone 'Asia/Shanghai')::date::text as "on"
     from notice_subject about join notice on notice.id = about.notice
     where about.kind = ? and about.code = ? and notice.state = 'PUBLISHED' and notice.naming = 'NAMED'
       and notice.kind = any(string_to_array(?, ',')) and notice.issued_by = any(string_to_array(?, ','))
       and notice.published_at >= ?::date::timestamp at time zone 'Asia/Shanghai'
       and notice.published_at < ?::date::timestamp at time zone 'Asia/Shanghai'`,
    [
      subject.kind,
      subject.code,
      EXPOSING_KINDS.join(','),
      authorities.join(','),
      addYears(around, -1),
      addDays(addYears(around, 1), 1),
    ],
  );
  return rows
    .filter((row) => countsAsExposure({ kind: row.kind, basis: row.basis, naming: 'NAMED' }))
    .map(({ id, on, by }) => ({ id, on, by }));
}
