import type { Words } from '@chengan/shared/due/due';
import { type Day, day } from '@chengan/shared/time/day';
import type { CreditPart } from '../finding/finding.ts';
import type { SubjectKey } from '../subject/subject.ts';

/** The bureau that grades under annex 3 and enters on its blacklist. */
const BUREAU = 'jiangyin';

/** A suggestion to enter somebody on the blacklist, and from which day on an entry answers it. */
export interface BlacklistSuggestion {
  readonly key: string;
  readonly proposes: 'LISTING';
  readonly subject: SubjectKey;
  readonly clause: string;
  readonly authority: string;
  readonly occurredOn: Day;
  readonly place: null;
  readonly part: CreditPart | null;
  readonly violation: null;
  readonly summary: string;
  readonly evidence: readonly Words[];
  readonly since: Day;
}

/**
 * What a grade published on `on` suggests: an entry on the blacklist where the band is the blacklist (below sixty, or by
 * an item that decides it: J-A3-0c, J-A3-4b). A leader decides; nothing enters anybody by itself.
 */
export function blacklistSuggestion(
  { creditCode, cycle, band, score }: { creditCode: string; cycle: number; band: string; score: string },
  on: Day,
): BlacklistSuggestion | undefined {
  if (band !== 'BLACKLIST') return undefined;
  return {
    key: `grade:${creditCode}:${cycle}`,
    proposes: 'LISTING',
    subject: { kind: 'AGENCY', code: creditCode },
    clause: 'J-A3-4b',
    authority: BUREAU,
    occurredOn: on,
    place: null,
    part: null,
    violation: null,
    summary: `${cycle} 年度诚信等级评定为“黑名单”，得分 ${score}`,
    evidence: [
      {
        zh: `${on} 公布的 ${cycle} 年度评定结果：${score} 分，等级“黑名单”（J-A3-0c）`,
        en: `Result of ${cycle}, published on ${on}: ${score} points, blacklist (J-A3-0c)`,
      },
      {
        zh: '列入后须上报市安全生产委员会并抄送市信用主管部门（J-A3-4b）',
        en: 'An entry is reported to the city’s work safety committee and copied to its credit department (J-A3-4b)',
      },
    ],
    // conduct of the cycle may have been entered before the grade came out
    since: day(`${cycle}-01-01`),
  };
}
