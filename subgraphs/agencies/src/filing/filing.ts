import type { Words } from '@chengan/shared/due/due';
import type { Industry } from '@chengan/shared/industry/industry';
import type { ClauseId } from '@chengan/shared/regulation/norm';
import type { Day } from '@chengan/shared/time/day';
import type { ServiceKind } from '../service-kind/service-kind.ts';

/**
 * What is filed: basic information before the first service (J-9a), a change of it (J-9b), the beginning of business
 * (S-4.1e), a project (C1-5 and Article 19 of Order 1).
 */
export const FILING_KINDS = ['FIRST', 'CHANGE', 'PRACTICE', 'PROJECT'] as const;
export type FilingKind = (typeof FILING_KINDS)[number];

/** What may change about an agency or its people (J-9b, annex 1). */
export const CHANGE_SUBJECTS = [
  'NAME',
  'ADDRESS',
  'OFFICE',
  'LEGAL_REPRESENTATIVE',
  'MANAGER',
  'QUALIFICATION',
  'PRACTITIONER_JOINED',
  'PRACTITIONER_LEFT',
  'CERTIFICATE',
  'OTHER',
] as const;
export type ChangeSubject = (typeof CHANGE_SUBJECTS)[number];

/** One change, as it is told. */
export interface NotifiedChange {
  readonly subject: ChangeSubject;
  readonly changedOn: Day;
  readonly before: string | null;
  readonly after: string;
  /** Id of the change in the agency's file, where it is kept there. */
  readonly change: string | null;
}

/** What the clocks and detectors go by; frozen with the filing. */
export interface FirstFacts {
  readonly kind: 'FIRST';
  /** The day of the first service, where it is planned already. */
  readonly firstServiceOn: Day | null;
  /** How the honesty pledge came; null: it did not (J-A3-3-2). */
  readonly pledge: 'SIGNED_TEXT' | 'ATTACHMENT' | null;
}
export interface ChangeFacts {
  readonly kind: 'CHANGE';
  readonly changes: readonly NotifiedChange[];
}
export interface PracticeFacts {
  readonly kind: 'PRACTICE';
  readonly startsOn: Day;
}
export interface ProjectFacts {
  readonly kind: 'PROJECT';
  /** Credit code of the client. */
  readonly client: string;
  readonly clientName: string;
  readonly industry: Industry;
  readonly kinds: readonly ServiceKind[];
  /** Id of the county or park in whose territory the service takes place. */
  readonly place: string;
  readonly acceptedOn: Day;
  /** The planned first day on site. */
  readonly onSiteOn: Day;
  /** The day on which the regional department was told in writing, as the agency declares; null: not needed. */
  readonly departmentToldOn: Day | null;
  /** Ids of the contract and the project, where they are kept here. */
  readonly contract: string | null;
  readonly project: string | null;
}
export type FilingFacts = FirstFacts | ChangeFacts | PracticeFacts | ProjectFacts;

/** One line of the form as it was sent: nothing changes it later. */
export interface FrozenLine {
  readonly name: Words;
  readonly value: string;
}

/** A clock that ran for a filing, and how it stood when the filing came. */
export interface FilingClock {
  /** The duty. */
  readonly clause: ClauseId;
  /** The violation that lateness would be; null where no local act makes one of it. */
  readonly breach: ClauseId | null;
  readonly duty: Words;
  readonly event: Day;
  /** The last day in time. */
  readonly due: Day;
  readonly counted: Words;
  readonly provisional: boolean;
  /** The day that counts. */
  readonly on: Day;
  readonly late: boolean;
}

/** Whose it is: an agency by its credit code, an expert by id. */
export interface Filer {
  readonly kind: 'AGENCY' | 'EXPERT';
  readonly id: string;
}

export interface Filing {
  readonly id: string;
  readonly filer: Filer;
  /** As it was named then. */
  readonly filerName: string;
  readonly facts: FilingFacts;
  readonly lines: readonly FrozenLine[];
  readonly clocks: readonly FilingClock[];
  /** Ids of recipients outside the tree of authorities, told by the filer itself. */
  readonly outside: readonly string[];
  /** ISO instant of the submission. */
  readonly submittedAt: string;
  /** The day that the clocks go by: of an amended filing the day of its first submission. */
  readonly countedOn: Day;
  readonly submittedBy: string;
  /** The returned filing that this one amends. */
  readonly amends: string | null;
  /** The filing that amended this one. */
  readonly amendedBy: string | null;
}

/** RECEIVED: nobody has looked yet. ACCEPTED: looked at, complete. RETURNED: incomplete, with the reasons. */
export const RECEIPT_STATES = ['RECEIVED', 'ACCEPTED', 'RETURNED'] as const;
export type ReceiptState = (typeof RECEIPT_STATES)[number];

/** That one authority received one filing. */
export interface Receipt {
  readonly id: string;
  readonly filing: string;
  readonly authority: string;
  /** Such as 澄应急收〔2026〕0001号. */
  readonly number: string;
  /** Printed on the receipt: with the number it opens the public check. */
  readonly code: string;
  /** ISO instant. */
  readonly receivedAt: string;
  readonly state: ReceiptState;
  readonly lookedBy: string | null;
  readonly lookedAt: string | null;
  /** What is incomplete. */
  readonly reason: string | null;
}
