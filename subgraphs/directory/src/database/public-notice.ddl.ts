import { allowRows } from '@chengan/shared/database/migrate';

/**
 * Which notices are public and until when, and how many by their last day: what is public today is the sum of a few
 * hundred rows, however many notices there are. The second table follows the first whoever writes it, a statement at a
 * time; a notice without an end is kept under 'infinity'.
 */
export function publicNoticeDdl(schema: string): string[] {
  const notices = `${schema}.public_notice`;
  const days = `${schema}.public_notice_day`;
  const counted = `coalesce(public_until, 'infinity') as last_day, count(*)::int as notices`;
  const add = `insert into ${days} (last_day, notices) select ${counted} from added group by 1 order by 1
    on conflict (last_day) do update set notices = public_notice_day.notices + excluded.notices`;
  const remove = `update ${days} day set notices = day.notices - gone.notices
    from (select ${counted} from removed group by 1) gone where day.last_day = gone.last_day`;
  const follow = (event: string, tables: string, statements: readonly string[]) => [
    `create function ${schema}.count_public_notice_${event}() returns trigger language plpgsql as $$
      begin ${statements.join('; ')}; return null; end $$`,
    `create trigger public_notice_${event} after ${event} on ${notices} ${tables} for each statement
      execute function ${schema}.count_public_notice_${event}()`,
  ];
  return [
    `create table ${notices} (notice_id uuid primary key, public_until date)`,
    `create table ${days} (last_day date primary key, notices int not null check (notices >= 0))`,
    ...follow('insert', 'referencing new table as added', [add]),
    ...follow('update', 'referencing old table as removed new table as added', [remove, add]),
    ...follow('delete', 'referencing old table as removed', [remove]),
    ...follow('truncate', '', [`truncate ${days}`]),
    ...allowRows(schema, ['public_notice'], 'select, insert, update, delete, truncate'),
    ...allowRows(schema, ['public_notice_day'], 'select, insert, update, truncate'),
  ];
}
