import type { Em } from '@chengan/shared/database/database';
import type { Day } from '@chengan/shared/time/day';
import { defaultSettings, type StarSettings } from './window.ts';

/** What holds for a bureau and cycle: its own settings, else the hub's; undefined where nothing is rated. */
export async function settingsOf(
  em: Em,
  authority: string,
  cycle: number,
): Promise<StarSettings | undefined> {
  const defaults = defaultSettings(cycle);
  if (!defaults) return undefined;
  const [own] = await em.execute<Omit<StarSettings, 'ownChoice'>[]>(
    `select opens_on::text as "opensOn", closes_on::text as "closesOn", announcement_days as "announcementDays"
     from star_setting where authority = ? and cycle = ?`,
    [authority, cycle],
  );
  return own ? { ...own, ownChoice: true } : defaults;
}

export async function saveSettings(
  em: Em,
  authority: string,
  cycle: number,
  settings: Omit<StarSettings, 'ownChoice'>,
  { by, on }: { readonly by: string; readonly on: Day },
): Promise<void> {
  await em.execute(
    `insert into star_setting (authority, cycle, opens_on, closes_on, announcement_days, changed_by, changed_on)
     values (?, ?, ?, ?, ?, ?, ?)
     on conflict (authority, cycle) do update set opens_on = excluded.opens_on, closes_on = excluded.closes_on,
       announcement_days = excluded.announcement_days, changed_by = excluded.changed_by, changed_on = excluded.changed_on`,
    [authority, cycle, settings.opensOn, settings.closesOn, settings.announcementDays, by, on],
  );
}
