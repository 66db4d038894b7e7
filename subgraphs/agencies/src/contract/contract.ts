import type { Industry } from '@chengan/shared/industry/industry';
import type { Day } from '@chengan/shared/time/day';
import type { ServiceKind } from '../service-kind/service-kind.ts';

/**
 * A service contract as it stands now, without the wording that only its parties and their authorities read (`terms.ts`).
 * What the register took over from before knows no signing day, trade, kinds or leader.
 */
export interface Contract {
  readonly id: string;
  /** The agency's own number; null where it gave none. For the parties and their authorities. */
  readonly number?: string | null;
  /** Credit code of the agency. */
  readonly agency: string;
  /** Credit code of the client. */
  readonly enterprise: string;
  /** Nine-digit code of the client's town; null where only the county is known. */
  readonly town: string | null;
  /** Region code of the place of service: the town, or the county. */
  readonly place: string | null;
  /** Id of the smallest authority that has the place; null where none of the hub does. */
  readonly authority: string | null;
  readonly signedOn: Day | null;
  readonly startsOn: Day;
  /** Last day of the term as agreed. */
  readonly endsOn: Day;
  /** The day on which it was terminated early; the last in force. */
  readonly terminatedOn: Day | null;
  /** Last day in force: of the term, or of its early termination. */
  readonly inForceTo: Day;
  readonly visitsPerYear: number;
  readonly industry: Industry | null;
  /** Empty where they are not known. */
  readonly kinds: readonly ServiceKind[];
  /** Id of the practitioner who leads it (S-5.4.1a). */
  readonly leader: string | null;
  readonly content: string | null;
  /** When the agency put it into the county's supervision system (S-A4-3); null: not yet. */
  readonly countyUploadedOn: Day | null;
  /** Id of the contract that it continues. */
  readonly renewedFrom: string | null;
  /** Grows with every amendment, termination and upload; 1 as signed. */
  readonly version: number;
}
