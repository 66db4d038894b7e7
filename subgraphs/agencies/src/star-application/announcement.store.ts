import type { Em } from '@chengan/shared/database/database';
import { countedWords } from '@chengan/shared/due/counted-words';
import type { Day } from '@chengan/shared/time/day';
import { workingDaysAfter } from '@chengan/shared/time/deadline';
import type { Announcement, StarApplication } from './application.ts';
import { settingsOf } from './settings.store.ts';

/** The announcement of an application that begins on `on`, by the working days of its bureau (S-7.3, Q-22). */
export async function announcementFrom(
  em: Em,
  { authority, cycle }: Pick<StarApplication, 'authority' | 'cycle'>,
  on: Day,
): Promise<Announcement> {
  const settings = await settingsOf(em, authority, cycle);
  if (!settings) throw new Error(`no settings for the cycle ${cycle}`);
  const deadline = workingDaysAfter(on, settings.announcementDays);
  const { zh: countedZh, en: countedEn } = countedWords(deadline);
  return { on, until: deadline.due, countedZh, countedEn, provisional: deadline.provisional };
}
