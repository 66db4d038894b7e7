import type { Industry } from '@chengan/shared/industry/industry';
import type { Day } from '@chengan/shared/time/day';
import type { ServiceKind } from '../service-kind/service-kind.ts';

/** 资质证书: of evaluation (Order 1), of design, of testing; OTHER for what none of them is. */
export const QUALIFICATION_TYPES = ['SAFETY_EVALUATION', 'DESIGN', 'TESTING', 'OTHER'] as const;
export type QualificationType = (typeof QUALIFICATION_TYPES)[number];

/** What an authority did about a qualification: 暂停、撤销、注销. */
export const MEASURES = ['SUSPENDED', 'REVOKED', 'CANCELLED'] as const;
export type MeasureKind = (typeof MEASURES)[number];

export interface Measure {
  readonly kind: MeasureKind;
  readonly from: Day;
  /** The last day of a suspension; null: until lifted, or for good. */
  readonly to: Day | null;
  /** Public: which authority decided it, by which document. */
  readonly reason?: string;
}

/** A statutory qualification of an agency, with the scope on its certificate. */
export interface Qualification {
  readonly id: string;
  /** Credit code. */
  readonly agency: string;
  readonly type: QualificationType;
  readonly number: string;
  readonly kinds: readonly ServiceKind[];
  readonly industries: readonly Industry[];
  readonly validFrom: Day;
  /** Its last valid day. */
  readonly validTo: Day;
  readonly issuedBy: string;
  readonly measures: readonly Measure[];
}

/** 自治区应急厅报备 of an agency that does licensed work in Changji (C1-4a). */
export interface RegionalFiling {
  readonly id: string;
  readonly agency: string;
  readonly filedOn: Day;
  readonly number: string;
  /** The last day on which it counts; null while it does. */
  readonly endedOn: Day | null;
}

/** The measure that keeps a qualification from being used on that day; undefined when none does. */
export function measureOn(measures: readonly Measure[], on: Day): Measure | undefined {
  return measures.find((one) => one.from <= on && (one.to === null || on <= one.to));
}
