import type { Day } from '@chengan/shared/time/day';

/** C1-11c asks for a written report of all but the first. */
export const HAZARD_SEVERITIES = ['GENERAL', 'MAJOR', 'ILLEGAL_CONSTRUCTION', 'ILLEGAL_OPERATION'] as const;
export type HazardSeverity = (typeof HAZARD_SEVERITIES)[number];

/** Form C: 满意、一般、差. It is about the persons who came, and no answer of the satisfaction survey. */
export const VISIT_RATINGS = ['SATISFIED', 'FAIR', 'POOR'] as const;
export type VisitRating = (typeof VISIT_RATINGS)[number];

/** How far the confirmation sheet is signed (S-5.4.1c); CONTESTED: the client says that a signature is not theirs. */
export const VISIT_STATES = ['UNSIGNED', 'AGENCY_SIGNED', 'CLIENT_SIGNED', 'SIGNED', 'CONTESTED'] as const;
export type VisitState = (typeof VISIT_STATES)[number];

/** A hazard found at the client's site, with the five parts of C1-11b. */
export interface HazardFound {
  readonly id: string;
  /** 内容: what it is. */
  readonly content: string;
  /** 类型. */
  readonly type: string | null;
  /** 判定依据. */
  readonly basis: string | null;
  /** 原因. */
  readonly cause: string | null;
  /** 整改建议. */
  readonly advice: string | null;
  readonly severity: HazardSeverity;
  /** Number of the written advice to the client (J-12 (六), J-A3-3-7); null while there is none. */
  readonly adviceNumber: string | null;
  /** Who of the client agreed with the list before execution, and when (C1-11b). */
  readonly agreedBy: string | null;
  readonly agreedOn: Day | null;
  /** The day on which it was seen to be put right; null while it is not. */
  readonly rectifiedOn: Day | null;
}

/** The parts of C1-11b that `hazard` lacks, in the order of the clause. */
export function missingParts(hazard: HazardFound): HazardPart[] {
  return HAZARD_PARTS.filter((part) => !hazard[part]?.trim());
}
const HAZARD_PARTS = ['content', 'type', 'basis', 'cause', 'advice'] as const;
export type HazardPart = (typeof HAZARD_PARTS)[number];

/** A visit as other capabilities count it. Only what stands: no visit that was corrected or taken back. */
export interface VisitSummary {
  readonly id: string;
  readonly agency: string;
  readonly contract: string;
  /** Credit code of the client. */
  readonly enterprise: string;
  /** Nine-digit code of the client's town; null where it is unknown. */
  readonly town: string | null;
  /** The day on which it began, Asia/Shanghai. */
  readonly on: Day;
  /** Ids of the agency's persons who were there. */
  readonly practitioners: readonly string[];
  /** J-12, 1 to 10. */
  readonly contents: readonly number[];
  readonly hazards: HazardCount;
  readonly photos: number;
  readonly state: VisitState;
}

export interface HazardCount {
  readonly total: number;
  /** Major hazards, illegal construction, illegal operation. */
  readonly major: number;
  readonly rectified: number;
  /** Numbers of written advice, in order. */
  readonly advice: readonly string[];
  /** How many refusals to rectify were reported (J-13). */
  readonly refused: number;
}
