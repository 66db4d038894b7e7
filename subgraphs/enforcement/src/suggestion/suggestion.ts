import type { Words } from '@chengan/shared/due/due';
import type { ClauseId } from '@chengan/shared/regulation/norm';
import type { Day } from '@chengan/shared/time/day';
import type { CreditPart } from '../finding/finding.ts';
import type { Revised } from '../revision/revision.ts';
import type { SubjectKey } from '../subject/subject.ts';

/**
 * OPEN: waits for an official. ADOPTED: became a proposed finding, or a proposed list entry. DISMISSED: an official gave
 * the reason why nothing comes of it. WITHDRAWN: the detector took it back before anybody decided. REFUSED: no finding
 * is possible on it, so it came on no desk.
 */
export const SUGGESTION_STATES = ['OPEN', 'ADOPTED', 'DISMISSED', 'WITHDRAWN', 'REFUSED'] as const;
export type SuggestionState = (typeof SUGGESTION_STATES)[number];

/** What it proposes. A list entry is proposed where a published grade is the blacklist (J-A3-0c, J-A3-4b). */
export const SUGGESTED = ['FINDING', 'LISTING'] as const;
export type Suggested = (typeof SUGGESTED)[number];

/** What the hub noticed by itself (线索): never a decision. Instants are ISO 8601. */
export interface Suggestion extends Revised {
  readonly id: string;
  /** Names the fact; one fact is suggested once, also after it was dismissed. */
  readonly key: string;
  readonly proposes: Suggested;
  readonly subject: SubjectKey;
  readonly clause: ClauseId;
  /** On whose desk it is. */
  readonly authority: string;
  readonly occurredOn: Day;
  readonly place: string | null;
  readonly part: CreditPart | null;
  readonly violation: string | null;
  /** One line that may become public with the finding. */
  readonly summary: string;
  /** What it stands on, line by line; for officials. */
  readonly evidence: readonly Words[];
  readonly state: SuggestionState;
  readonly madeAt: string;
  /** What came of it: a finding or a list entry. */
  readonly finding: string | null;
  readonly listing: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  /** Why it was dismissed, or could not be taken up. */
  readonly decisionReason: string | null;
  /** Why the detector took it back, also after it was adopted. */
  readonly withdrawalReason: string | null;
}

export const SUGGESTION_STATE_NAMES: Readonly<Record<SuggestionState, Words>> = {
  OPEN: { zh: '待处理', en: 'open' },
  ADOPTED: { zh: '已采纳', en: 'adopted' },
  DISMISSED: { zh: '不予采纳', en: 'dismissed' },
  WITHDRAWN: { zh: '已由系统撤回', en: 'taken back by the hub' },
  REFUSED: { zh: '不能据此认定', en: 'impossible to take up' },
};
