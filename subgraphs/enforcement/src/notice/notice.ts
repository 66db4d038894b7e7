import type { ClauseId } from '@chengan/shared/regulation/norm';
import type { Day } from '@chengan/shared/time/day';
import type { Revised } from '../revision/revision.ts';
import type { SubjectKey } from '../subject/subject.ts';
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

/** A notice as it is stored, from draft to withdrawal. Instants are ISO 8601. */
export interface NoticeRecord extends NoticeFacts, Revised {
  readonly id: string;
  /** The escalation that it takes up. */
  readonly escalation: string | null;
  readonly state: NoticeState;
  readonly disputed: boolean;
  readonly draftedBy: string;
  readonly draftedAt: string;
  readonly approvedBy: string | null;
  readonly approvedAt: string | null;
  readonly publishedBy: string | null;
  readonly publishedAt: string | null;
  readonly withdrawnBy: string | null;
  readonly withdrawnAt: string | null;
  readonly withdrawalReason: string | null;
  /** Accounts of those who amended the draft since. */
  readonly amenders: readonly string[];
  readonly returnedBy: string | null;
  readonly returnedAt: string | null;
  /** Why the leader sent the draft back; until it is amended or approved. */
  readonly returnReason: string | null;
}

/** Everybody who wrote at the notice: none of them approves, publishes or returns it. */
export function draftersOf({ draftedBy, amenders }: NoticeRecord): readonly string[] {
  return [draftedBy, ...amenders];
}

/** What an official puts in for a draft. What is left out must be there before publication; the gate says so. */
export interface NoticeInput {
  readonly kind: NoticeKind;
  readonly title: string;
  readonly body: string;
  readonly documentNumber?: string | null | undefined;
  readonly severity?: Severity | null | undefined;
  readonly naming?: Naming | null | undefined;
  readonly namingReason?: string | null | undefined;
  readonly basis: readonly ClauseId[];
  readonly measures?: readonly string[] | null | undefined;
  readonly decidedOn?: Day | null | undefined;
  readonly publicUntil?: Day | null | undefined;
  readonly priorNotice?: PriorNotice | null | undefined;
  readonly subjects: readonly SubjectKey[];
  readonly escalation?: string | null | undefined;
}
