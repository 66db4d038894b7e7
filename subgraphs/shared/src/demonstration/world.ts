import type { ClauseId } from '../regulation/norm.ts';
import type { Day } from '../time/day.ts';

/** The five bureaus; the same words name them in the tree of authorities. */
export type Bureau = 'jiangyin' | 'changji' | 'suzhou' | 'hangjin' | 'huiji';

export const BUREAUS: readonly Bureau[] = ['jiangyin', 'changji', 'suzhou', 'hangjin', 'huiji'];

export type SubjectKind = 'AGENCY' | 'ENTERPRISE' | 'EXPERT';

/** `id` is the credit code, or the expert's id. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
}

/** What is the same for every firm. */
export interface Firm {
  readonly creditCode: string;
  readonly name: string;
  readonly bureau: Bureau;
  /** Nine-digit region code of the town where it sits. */
  readonly town: string;
  readonly address: string;
}

/** H-3a: the four kinds of 危险化学品 enterprises that are assessed. */
export type ChemicalKind = 'PRODUCTION' | 'TRADE' | 'STORAGE' | 'USE';

export interface Enterprise extends Firm {
  /** One word of the trade, such as 纺织. */
  readonly trade: string;
  readonly industry: string;
  readonly chemical?: ChemicalKind;
}

export interface Agency extends Firm {
  /** The day on which it came into the hub's register. */
  readonly registeredOn: Day;
  /** J-9a: the day on which it filed its basic information and pledge; absent outside Jiangyin or when it never did. */
  readonly filedOn?: Day;
}

/** A natural person who gives services himself (C1-2a). */
export interface Expert {
  readonly id: string;
  readonly name: string;
  readonly bureau: Bureau;
  readonly town: string;
  readonly registeredOn: Day;
}

export interface Contract {
  readonly id: string;
  readonly agency: string;
  readonly enterprise: string;
  readonly signedOn: Day;
  /** May lie after the anchor, as `endsOn` may. */
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly visitsPerYear: number;
  /** J-12 by number, 1 to 10; empty outside Jiangyin. */
  readonly contents: readonly number[];
  readonly content: string;
}

/** Who proposes and who confirms follow from the authority; see `officials.ts`. */
export interface Finding {
  readonly id: string;
  readonly bureau: Bureau;
  /** Id in the tree of authorities. */
  readonly authority: string;
  readonly subject: Subject;
  readonly clause: ClauseId;
  readonly occurredOn: Day;
  /** The region of the client's town: where the service took place. */
  readonly place: string;
  /** Credit code of the client concerned, where there is one. */
  readonly client?: string;
  /** Only where it differs from what follows from the day: YEAR_END. */
  readonly part?: 'YEAR_END';
  /** */
  readonly spillConfirmed?: boolean;
  /** One public line. */
  readonly summary: string;
  /** The written reason that the catch-all items need. */
  readonly reason?: string;
  /** A leader of the bureau confirms it. */
  readonly byLeader?: boolean;
  readonly proposedOn: Day;
  /** Absent while it is only proposed. */
  readonly confirmedOn?: Day;
  readonly disputedOn?: Day;
  readonly revoked?: { readonly on: Day; readonly reason: string };
}

/** A proposal of the ladder that an official did not take up. */
export interface DeclinedEscalation {
  readonly subject: Subject;
  readonly clause: ClauseId;
  readonly authority: string;
  readonly on: Day;
  readonly reason: string;
}

export interface Talk {
  readonly id: string;
  readonly authority: string;
  readonly subject: Subject;
  readonly heldOn: Day;
  readonly topic: string;
}

/** The grade of one agency of Jiangyin for one full cycle is to be published on this day. */
export interface GradePublication {
  readonly agency: string;
  readonly cycle: number;
  readonly on: Day;
}

export interface StarFacts {
  readonly deductions: readonly { readonly rule: string; readonly count: string }[];
  readonly satisfaction: { readonly county?: string; readonly town?: string; readonly enterprises?: string };
  readonly bonus?: {
    readonly rank?: number;
    readonly districtAwards?: number;
    readonly cityAwards?: number;
    readonly advancedTechnology?: boolean;
    readonly innovation?: boolean;
    readonly modelClient?: boolean;
  };
  readonly vetoes?: readonly ClauseId[];
}

export interface StarPublication extends StarFacts {
  readonly agency: string;
  readonly authority: string;
  readonly cycle: number;
  readonly on: Day;
  readonly cancelled?: { readonly on: Day; readonly clause: ClauseId; readonly reason: string };
}

/** An application for stars with all that is to come of it; what lies after the anchor does not happen. */
export interface StarApplication extends StarFacts {
  readonly agency: string;
  readonly authority: string;
  /** Region code of a town of the county, which is asked in the survey. */
  readonly town: string;
  readonly cycle: number;
  /** The day on which it is to be published; the earlier steps are reckoned back from it. */
  readonly publishedOn: Day;
  /** The agency objects to this deduction while it is announced. */
  readonly objection?: { readonly rule: string; readonly grounds: string };
  readonly cancelled?: NonNullable<StarPublication['cancelled']>;
  /** Lowered after a serious bad effect (S-7.6.4). */
  readonly lowered?: {
    readonly on: Day;
    readonly summary: string;
    readonly reason: string;
    readonly deductions: StarFacts['deductions'];
  };
}

/** What a county's bureau set for a cycle: until when it takes applications. */
export interface StarWindow {
  readonly authority: string;
  readonly cycle: number;
  readonly setOn: Day;
  readonly opensOn: Day;
  readonly closesOn: Day;
}

export interface SupervisionGrade {
  readonly enterprise: string;
  readonly authority: string;
  readonly band: 'EXCELLENT' | 'GOOD' | 'FAIR' | 'POOR';
  readonly assessedOn: Day;
  readonly validTo: Day;
  readonly assessor: string;
  readonly reason: string;
}
