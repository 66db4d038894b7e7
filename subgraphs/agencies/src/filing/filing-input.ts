import type { Industry } from '@chengan/shared/industry/industry';
import type { Day } from '@chengan/shared/time/day';
import type { ServiceKind } from '../service-kind/service-kind.ts';
import type { ChangeSubject } from './filing.ts';

interface Amendable {
  /** Id of the returned filing that this one amends. */
  readonly amends: string | null;
}

/** Annex 1 comes from the agency's own file, with its three documents; this is what the file does not say. */
export interface FirstInput extends Amendable {
  readonly kind: 'FIRST';
  /** Ids of the towns, streets and parks concerned. */
  readonly towns: readonly string[];
  readonly firstServiceOn: Day | null;
  /** The name that the manager signed the text of the pledge with. */
  readonly pledgeSignedBy: string | null;
  /** Said openly: the pledge does not come with it. */
  readonly withoutPledge: boolean;
  /** Ids of attachments. */
  readonly pledge: readonly string[];
}

export interface ChangeInput extends Amendable {
  readonly kind: 'CHANGE';
  readonly towns: readonly string[];
  readonly changes: readonly {
    readonly subject: ChangeSubject;
    readonly changedOn: Day;
    readonly before: string | null;
    readonly after: string;
    readonly change: string | null;
  }[];
  /** Ids of attachments. */
  readonly documents: readonly string[];
}

export interface PracticeInput extends Amendable {
  readonly kind: 'PRACTICE';
  readonly startsOn: Day;
  readonly documents: readonly string[];
}

export interface ProjectInput extends Amendable {
  readonly kind: 'PROJECT';
  readonly client: string;
  readonly clientName: string;
  readonly industry: Industry;
  readonly kinds: readonly ServiceKind[];
  readonly place: string;
  readonly address: string;
  readonly acceptedOn: Day;
  readonly onSiteOn: Day;
  readonly departmentToldOn: Day | null;
  readonly leader: string;
  readonly contract: string | null;
  readonly project: string | null;
  readonly documents: readonly string[];
}

export type FilingInput = FirstInput | ChangeInput | PracticeInput | ProjectInput;
