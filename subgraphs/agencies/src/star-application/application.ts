import type { Day } from '@chengan/shared/time/day';
import type { StarAccount } from '../star-rating/account.ts';
import type { StarState } from './steps.ts';

/** A deduction that the agency itself declares in its self-assessment. */
export interface Declared {
  readonly rule: string;
  /** A decimal string. */
  readonly count: string;
  readonly note: string;
}

/** How the days of an announcement were counted, as it is shown. */
export interface Announcement {
  readonly on: Day;
  /** The last day on which objections are taken. */
  readonly until: Day;
  readonly countedZh: string;
  readonly countedEn: string;
  readonly provisional: boolean;
}

/** An application for stars (S-7.3) as it is stored. */
export interface StarApplication {
  readonly id: string;
  readonly agency: string;
  /** The year that is rated. */
  readonly cycle: number;
  /** The county-level bureau that rates: where the agency is registered (S-7.1). */
  readonly authority: string;
  readonly state: StarState;
  readonly appliedOn: Day;
  readonly statement: string;
  readonly declared: readonly Declared[];
  /** Accounts that recorded anything in the first review: they decide nothing afterwards. */
  readonly reviewers: readonly string[];
  /** Whoever deliberated neither decides objections nor grades nor publishes. */
  readonly deliberatedBy: string | null;
  readonly announcement: Announcement | null;
  /** As announced, changed by objections that held; null before. */
  readonly account: StarAccount | null;
  readonly gradedBy: string | null;
  readonly reason: string | null;
  readonly revision: number;
}

/** Where a line of the score sheet comes from. */
export const LINE_SOURCES = ['SITE_VISIT', 'DOCUMENT', 'HUB', 'OBJECTION'] as const;
export type LineSource = (typeof LINE_SOURCES)[number];

/** One line of the score sheet: a deduction, a bonus or a veto, with its evidence. */
export interface SheetLine {
  readonly id: string;
  readonly rule: string;
  /** A decimal string: cases, persons, awards, or the unfinished share. */
  readonly count: string;
  readonly note: string;
  readonly source: LineSource;
  /** The day of the visit, or of the document. */
  readonly seenOn: Day;
  readonly recordedBy: string;
  readonly recordedOn: Day;
}
