import type { ClauseId, Norm } from '@chengan/shared/regulation/norm';
import { day } from '@chengan/shared/time/day';
import type { MeasureCode } from './measures.ts';

export const NOTICE_KINDS = [
  'EXPOSURE',
  'PUBLIC_CENSURE',
  'LISTING',
  'PENALTY',
  'GRADE_RESULT',
  'STAR_RESULT',
  'CANCELLATION',
  'BULLETIN',
  'CASE',
] as const;

export type NoticeKind = (typeof NOTICE_KINDS)[number];

/**
 * The measures of which a notice of that kind is the publication: one of them must stand in an act that it cites.
 * Bulletins and cases inform and are the publication of none.
 */
export const MEASURES_OF_KIND: Readonly<Record<NoticeKind, readonly MeasureCode[]>> = {
  EXPOSURE: ['EXPOSURE'],
  PUBLIC_CENSURE: ['PUBLIC_CENSURE', 'CIRCULATED_CRITICISM'],
  LISTING: ['LOCAL_DISCREDIT', 'LOCAL_BLACKLIST', 'NATIONAL_SERIOUS'],
  PENALTY: [
    'WARN',
    'FINE',
    'CONFISCATE',
    'SUSPEND',
    'REVOKE_QUALIFICATION',
    'OCCUPATION_BAN',
    'INDUSTRY_BAN',
  ],
  GRADE_RESULT: ['PUBLISH_GRADE'],
  STAR_RESULT: ['PUBLISH_STARS'],
  CANCELLATION: ['CANCEL_STARS', 'LOWER_STARS'],
  BULLETIN: [],
  CASE: [],
};

/** Kinds that are about somebody: named, they need a subject. */
export const ABOUT_SOMEBODY: ReadonlySet<NoticeKind> = new Set([
  'EXPOSURE',
  'PUBLIC_CENSURE',
  'LISTING',
  'PENALTY',
  'CANCELLATION',
]);

/**
 * Kinds before whose decision the subject must have been told reason, basis and rights: list entries since
 * N-GBF-2020-49-PROCEDURE (2020-12-07), penalties under N-APL-44 (in force in this wording from 2021-07-15).
 */
export const PRIOR_NOTICE_DUE: Partial<Readonly<Record<NoticeKind, Norm<true>>>> = {
  LISTING: [{ from: day('2020-12-07'), value: true, cite: 'N-GBF-2020-49-PROCEDURE' }],
  PENALTY: [{ from: day('2021-07-15'), value: true, cite: 'N-APL-44' }],
};

/** The clause under which a missing severity class or term is refused. */
export const CLASS_CLAUSE: ClauseId = 'N-GBF-2025-22-CLASS';
