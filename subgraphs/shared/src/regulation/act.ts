import type { Day } from '../time/day.ts';

/** Stable: `C1`, `C2`, `C3`, `J`, `H`, `Z`, `S` for the five documents, `N-…` for national acts. */
export type ActId = string;

export type ActStatus = 'IN_FORCE' | 'REPLACED' | 'REPEALED';

/**
 * Where the first day in force comes from. STATED: the text says it, as a date or as "from issue". ISSUE_DATE: the text
 * is silent and the day of issue is taken. SETTING: the text has no date at all, the bureau has to confirm the one used.
 */
export type Commencement = 'STATED' | 'ISSUE_DATE' | 'SETTING';

/** One legal document: who issued it, and from when until when it is law. */
export interface Act {
  readonly id: ActId;
  readonly scope: 'LOCAL' | 'NATIONAL';
  /** As the document is titled. */
  readonly title: string;
  readonly titleEn: string;
  readonly issuedBy: string;
  readonly issuedByEn: string;
  /** 文号, where the document has one. */
  readonly number?: string;
  readonly effectiveFrom: Day;
  /** The last day in force; absent while no end is known. */
  readonly effectiveTo?: Day;
  readonly commencement: Commencement;
  readonly status: ActStatus;
  readonly replacedBy?: ActId;
  /** False when a date or the number was not read in a text: shown as "to be confirmed". */
  readonly confirmed: boolean;
  /** The authority of the hub's tree that adopted it; absent for national acts. */
  readonly authority?: string;
  /** The issuer's own site. */
  readonly link?: string;
  /** What a reader of the dates has to know. */
  readonly note?: string;
  readonly noteEn?: string;
}

/** Whether `act` is law on `on`: from its first day in force to its last, both included. */
export function actInForce(act: Act, on: Day): boolean {
  return act.effectiveFrom <= on && (act.effectiveTo === undefined || on <= act.effectiveTo);
}
