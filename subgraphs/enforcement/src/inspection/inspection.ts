import type { Day } from '@chengan/shared/time/day';

/** DAILY: 日常检查 of a town or county (J-15a); SPOT_CHECK: 监督抽查 of the bureau with towns and experts (J-16a). */
export const INSPECTION_KINDS = ['DAILY', 'SPOT_CHECK'] as const;
export type InspectionKind = (typeof INSPECTION_KINDS)[number];

export const SERVICE_OUTCOMES = ['SATISFACTORY', 'DEFECTIVE'] as const;
export type ServiceOutcome = (typeof SERVICE_OUTCOMES)[number];

/** What was found of an agency's service at the enterprise: the second part of 一企双查 (J-15a). */
export interface AgencyPart {
  /** Credit code. */
  readonly agency: string;
  readonly outcome: ServiceOutcome;
  /** What was looked at and found; not public. */
  readonly note: string;
}

export interface InspectionInput {
  readonly kind: InspectionKind;
  /** Credit code. */
  readonly enterprise: string;
  readonly inspectedOn: Day;
  /** 四不两直: nobody was told beforehand. */
  readonly unannounced: boolean;
  /** Who took part beside the authority's own people: towns, experts, other bureaus. */
  readonly participants?: string | null | undefined;
  /** What was found at the enterprise; not public. */
  readonly enterprisePart: string;
  readonly agencyParts: readonly AgencyPart[];
}

/** An inspection as it is stored. It is not public, and the enterprise does not see it. */
export interface Inspection extends InspectionInput {
  readonly id: string;
  readonly participants: string | null;
  /** Id in the tree of authorities: the official's own. */
  readonly authority: string;
  readonly recordedBy: string;
  /** ISO instant. */
  readonly recordedAt: string;
}
