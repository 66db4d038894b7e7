import type { Words } from '@chengan/shared/due/due';
import type { ClauseId } from '@chengan/shared/regulation/norm';
import type { Day } from '@chengan/shared/time/day';
import type { Discipline } from '../practitioner/practitioner.ts';
import type { ManagementSystem, Organisation, OtherCondition, Tenure } from '../agency/agency-file.ts';

/** 符合、不符合、尚无依据判断. */
export type Verdict = 'MET' | 'NOT_MET' | 'NOT_KNOWN';

/** What a condition was found to be, why, and on which day. */
export interface Condition {
  /** Unlike the clause, one for each: `J-3-4` is the fourth of J-3. */
  readonly id: string;
  readonly clause: ClauseId;
  readonly verdict: Verdict;
  /** WARNING: the act names no number, and falling short of the reading is told and no more. */
  readonly weight: 'REQUIRED' | 'WARNING';
  /** At least one. */
  readonly reasons: readonly Words[];
  /** The decisive day. */
  readonly on: Day;
  /** The first later day on which it will be met if nothing but time passes; null where time does not help. */
  readonly metFrom: Day | null;
}

/** Somebody whom the agency employs on the decisive day. */
export interface StaffFact {
  readonly name: string;
  readonly disciplines: readonly Discipline[];
  readonly employedOn: Day;
  /** When the labour contract was signed; the day of employment where it is not said. */
  readonly contractOn: Day | null;
  /** Since when social insurance has been paid here without a break; null: not yet. */
  readonly insuredFrom: Day | null;
  readonly fullTime: boolean;
  /** Whether the same person stands in the file of another agency on that day. */
  readonly elsewhere: boolean;
  /** The certificates that S-4.1c counts, with their terms; both days are inside. */
  readonly certificates: readonly { readonly validFrom: Day; readonly validTo: Day | null }[];
}

/** What the conditions are found on. Null: nobody has said it. */
export interface ConditionFacts {
  /** Whether the business licence is on file. */
  readonly licence: boolean;
  readonly establishedOn: Day | null;
  readonly organisation: Organisation | null;
  readonly officeAddress: string | null;
  /** Square metres, a decimal. */
  readonly officeArea: string | null;
  readonly officeTenure: Tenure | null;
  /** How many kinds of equipment are listed. */
  readonly equipment: number;
  readonly systems: readonly ManagementSystem[];
  readonly otherConditions: readonly OtherCondition[];
  readonly staff: readonly StaffFact[];
  /** The day on which the county bureau was told of the beginning of business (S-4.1e). */
  readonly practiceNoticeOn: Day | null;
}

type Found = Pick<Condition, 'verdict' | 'reasons'> & Partial<Pick<Condition, 'weight' | 'metFrom'>>;

/** A condition as it was found on `on`. */
export function conditionOf(id: string, clause: ClauseId, on: Day, found: Found): Condition {
  return { weight: 'REQUIRED', metFrom: null, ...found, id, clause, on };
}

/** The condition is met, for these reasons. */
export function met(...reasons: Words[]): Found {
  return { verdict: 'MET', reasons };
}

/** The condition is not met, for these reasons. */
export function notMet(...reasons: Words[]): Found {
  return { verdict: 'NOT_MET', reasons };
}

/** The hub cannot tell; the reasons say what is lacking. */
export function notKnown(...reasons: Words[]): Found {
  return { verdict: 'NOT_KNOWN', reasons };
}

/** A reason in both languages. */
export function words(zh: string, en: string): Words {
  return { zh, en };
}
