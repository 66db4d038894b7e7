import type { Em } from '@chengan/shared/database/database';
import type { SubjectKind } from '../subject/subject.ts';
import type { DueRow, QueueName } from './due-row.ts';
import type { Queue } from './queues.store.ts';

interface Row extends Omit<DueRow, 'queue' | 'subject'> {
  readonly queue: number;
  readonly subject_kind: SubjectKind | null;
  readonly subject_code: string | null;
  readonly subject_name: string | null;
}

/** The rows of each queue, in its order; one statement for all of them. */
export async function dueRows(em: Em, queues: readonly Queue[]): Promise<DueRow[][]> {
  const rows = await em.execute<Row[]>(
    `select told.queue, told.at::text as at, told.id, told.authority, told.basis, told.title, told.kind, told.severity,
       told.decided_on::text as "decidedOn", told.from_day::text as "from", told.ends_on::text as "endsOn",
       told.national, told.returned, told.since::text as since, told.settled_on::text as "settledOn",
       told.changed_on::text as "changedOn", told.makers, told.people, told.about_kind as subject_kind,
       told.about_code as subject_code,
       (select known.name from known_subject known where known.kind = told.about_kind and known.code = told.about_code)
         as subject_name
     from (select queued.*, ${subject('kind')} as about_kind, ${subject('code')} as about_code
           from (${queues.map((queue) => `(${day(queue.sql)})`).join(' union all ')}) queued
           -- planned on its own: a name is then looked up by values, not by sub-selects
           offset 0) told
     order by told.queue, told.at, told.id`,
    queues.flatMap((queue) => [...queue.values]),
  );
  return queues.map((queue, index) =>
    rows.filter((row) => row.queue === index).map((row) => toDueRow(queue.name, row)),
  );
}

function toDueRow(name: QueueName, { subject_kind, subject_code, subject_name, ...row }: Row): DueRow {
  return {
    ...row,
    queue: name,
    subject:
      subject_kind && subject_code ? { kind: subject_kind, code: subject_code, name: subject_name } : null,
  };
}

/** `shanghai(column)` as the day of an instant. */
function day(sql: string): string {
  return sql.replace(/shanghai\((one\.\w+)\)/g, "($1 at time zone 'Asia/Shanghai')::date");
}

/** Of a finding, entry or proposal its own subject; of a notice the first. */
function subject(part: 'kind' | 'code'): string {
  return `coalesce(queued.subject_${part},
    (select about.${part} from notice_subject about where about.notice = queued.id and about.position = 0))`;
}
