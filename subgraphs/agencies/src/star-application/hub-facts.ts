import type { Words } from '@chengan/shared/due/due';
import type { Day } from '@chengan/shared/time/day';
import type { Certificate, Practitioner } from '../practitioner/practitioner.ts';
import type { StepCode } from '../project/project.ts';

/** A person's file with the agency that is rated. */
export interface KnownPerson extends Pick<
  Practitioner,
  'name' | 'title' | 'fullTime' | 'employedOn' | 'leftOn'
> {
  /** The same for all files of one person. */
  readonly same: string;
  /** Those valid at the end of the year. */
  readonly certificates: readonly Pick<Certificate, 'kind' | 'level'>[];
  /** First and last day of the year on which the person was with another agency as well. */
  readonly elsewhereFrom: Day | null;
  readonly elsewhereTo: Day | null;
}

/** A contract served in the county in the year, with what the hub knows of its course. */
export interface KnownContract {
  /** Name of the client. */
  readonly client: string;
  /** Null for what the register took over from before: of its papers and visits the hub knows nothing. */
  readonly signedOn: Day | null;
  readonly startsOn: Day;
  readonly inForceTo: Day;
  readonly visitsPerYear: number;
  readonly content: string | null;
  /** Whether the signed paper was handed in. */
  readonly paper: boolean;
  readonly countyUploadedOn: Day | null;
  /** Days of the visits on the client's site. */
  readonly visits: readonly Day[];
}

/** A project that was over in the year, and which of the steps 5.1 to 5.5 were not done. */
export interface KnownProject {
  readonly title: string;
  readonly undone: readonly StepCode[];
}

/** What the hub knows of an agency in the year that is rated; what it does not know is absent and proposes nothing. */
export interface HubFacts {
  /** First day of the year. */
  readonly from: Day;
  /** Its last day, or today while it lasts. */
  readonly asOf: Day;
  readonly today: Day;
  /** In square metres, as the agency's file says since that day. */
  readonly office?: { readonly area: string; readonly since: Day } | undefined;
  /** Every file up to `asOf`; absent where the agency entered nobody. */
  readonly people?: readonly KnownPerson[] | undefined;
  readonly contracts: readonly KnownContract[];
  readonly projects: readonly KnownProject[];
}

/** A deduction that the hub proposes; an official takes it into the sheet or leaves it. */
export interface Proposal {
  readonly rule: string;
  readonly count: string;
  readonly evidence: Words;
}

const MOST_NAMES = 5;

/** At most five names, and that there are more. */
export function namesOf(names: readonly string[]): Words {
  const shown = names.slice(0, MOST_NAMES);
  const more = names.length - shown.length;
  return {
    zh: shown.join('、') + (more > 0 ? ' 等' : ''),
    en: shown.join(', ') + (more > 0 ? ` and ${more} more` : ''),
  };
}
