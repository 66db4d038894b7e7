import type { Words } from '@chengan/shared/due/due';
import type { ClauseId } from '@chengan/shared/regulation/norm';
import type { Day } from '@chengan/shared/time/day';
import type { Revised } from '../revision/revision.ts';
import type { SubjectKey } from '../subject/subject.ts';

/** OPEN: under review. UPHELD: the finding fell. REJECTED: the finding stands. */
export const OBJECTION_STATES = ['OPEN', 'UPHELD', 'REJECTED'] as const;
export type ObjectionState = (typeof OBJECTION_STATES)[number];

/** An objection to one confirmed finding by whom it is about. Instants are ISO 8601. */
export interface Objection extends Revised {
  readonly id: string;
  readonly finding: string;
  readonly subject: SubjectKey;
  /** Whose finding it is. */
  readonly authority: string;
  readonly clause: ClauseId;
  readonly grounds: string;
  /** Ids of files that came with it, kept by `agencies`, which lets the authority read those that are the objector's own. */
  readonly documents: readonly string[];
  readonly state: ObjectionState;
  /** The last day on which it could be made. */
  readonly until: Day;
  readonly madeBy: string;
  readonly madeAt: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly decidedOn: Day | null;
  /** Why the finding fell or stands; told to whoever objected. */
  readonly reasons: string | null;
}

/** An objection with what its finding says to whom it is about. */
export interface ObjectionFile extends Objection {
  readonly occurredOn: Day;
  readonly summary: string;
  /** Accounts of those who found it; another decides. */
  readonly finders: readonly (string | null)[];
}

export const OBJECTION_STATE_NAMES: Readonly<Record<ObjectionState, Words>> = {
  OPEN: { zh: '复核中', en: 'under review' },
  UPHELD: { zh: '异议成立，认定已撤销', en: 'upheld: the finding was revoked' },
  REJECTED: { zh: '异议不成立，认定维持', en: 'rejected: the finding stands' },
};
