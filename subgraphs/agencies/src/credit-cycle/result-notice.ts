import { countedWords } from '@chengan/shared/due/counted-words';
import type { Words } from '@chengan/shared/due/due';
import type { Day } from '@chengan/shared/time/day';
import { type Deadline, workingDaysAfter } from '@chengan/shared/time/deadline';

/**
 * How long the results of a cycle are on public notice before they are published, in working days. The Jiangyin measures
 * set no number; it is this hub's own setting, the same as the register's reading for Suzhou, and shown as such.
 */
export const RESULT_NOTICE_WORKING_DAYS = 5;

/** The notice of results announced on `on`: its last day, that day not counted. They are published after it. */
export function resultNotice(on: Day): Deadline {
  return workingDaysAfter(on, RESULT_NOTICE_WORKING_DAYS);
}

/** How the days of a notice were counted, and who set them. */
export function noticeWords(on: Day): Words {
  const { zh, en } = countedWords(resultNotice(on));
  return {
    zh: `${zh}（文件未规定公示期，此为本系统设定）`,
    en: `${en} (the act sets no length of notice; this one is the hub’s own)`,
  };
}

/** What is told of a result that is on notice anew: what was shown before, and what it is now. */
export function anewWords(
  before: { readonly band: string; readonly score: string },
  now: { readonly band: string; readonly score: string },
): Words {
  const [from, to] = [bandWords(before.band), bandWords(now.band)];
  return {
    zh: `原公示为 ${before.score} 分（${from.zh}），公示期间经复核变为 ${now.score} 分（${to.zh}），现重新公示。`,
    en: `It was announced with ${before.score} (${from.en}) and became ${now.score} (${to.en}) by review: it is announced anew.`,
  };
}

function bandWords(band: string): Words {
  return band === 'BLACKLIST' ? { zh: '黑名单', en: 'blacklist' } : { zh: `${band} 级`, en: band };
}
