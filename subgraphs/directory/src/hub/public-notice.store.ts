import type { Em } from '@chengan/shared/database/database';
import type { Day } from '@chengan/shared/time/day';

/** Remembers that a notice is public; its last public day may be open. */
export async function savePublicNotice(em: Em, noticeId: string, publicUntil: Day | null): Promise<void> {
  await em.execute(
    `insert into public_notice (notice_id, public_until) values (?, ?)
     on conflict (notice_id) do update set public_until = excluded.public_until`,
    [noticeId, publicUntil],
  );
}

export async function forgetPublicNotice(em: Em, noticeId: string): Promise<void> {
  await em.execute('delete from public_notice where notice_id = ?', [noticeId]);
}

/** Notices that are public on `today`: one row for each last day from today on, read from an index. */
export async function countPublicNotices(em: Em, today: Day): Promise<number> {
  const [row] = await em.execute<{ notices: number }[]>(
    'select coalesce(sum(notices), 0)::int as notices from public_notice_day where last_day >= ?',
    [today],
  );
  return row?.notices ?? 0;
}
