import type { ClauseId } from '@chengan/shared/regulation/norm';
import type { Day } from '@chengan/shared/time/day';
import type { NoticeKind } from './kinds.ts';
import type { Severity } from './severity-term.ts';

export type Naming = 'NAMED' | 'MASKED';
export type NoticeState = 'DRAFT' | 'APPROVED' | 'PUBLISHED' | 'WITHDRAWN';

/** Whom a notice is about, with the name as registered. */
export interface NamedSubject {
  readonly kind: 'AGENCY' | 'ENTERPRISE' | 'EXPERT';
  readonly code: string;
  readonly name: string;
}

/** The record that the subject was told reason, basis and rights before the decision. */
export interface PriorNotice {
  readonly servedOn: Day;
  readonly document: string;
}

/** What the gate decides on. What a draft still lacks is null. */
export interface NoticeFacts {
  readonly kind: NoticeKind;
  readonly title: string;
  readonly body: string;
  readonly documentNumber: string | null;
  readonly severity: Severity | null;
  readonly naming: Naming | null;
  readonly namingReason: string | null;
  /** Id of the authority that issues it. */
  readonly issuedBy: string;
  readonly basis: readonly ClauseId[];
  readonly measures: readonly string[];
  readonly decidedOn: Day | null;
  /** The last public day. */
  readonly publicUntil: Day | null;
  readonly priorNotice: PriorNotice | null;
  readonly subjects: readonly NamedSubject[];
}
