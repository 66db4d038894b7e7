import type { ClauseId } from '@chengan/shared/regulation/norm';
import type { ServiceKind } from '../service-kind/service-kind.ts';
import type { StepCode } from './project.ts';

/**
 * What a field of a record holds: words, a day, a whole number, one of 是/否/不适用, one of the agency's practitioners, or
 * several of them.
 */
export type FieldType = 'TEXT' | 'LONG_TEXT' | 'DAY' | 'NUMBER' | 'CHECK' | 'PERSON' | 'PEOPLE';

export const CHECKS = ['YES', 'NO', 'NOT_APPLICABLE'] as const;

export interface FieldDefinition {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly type: FieldType;
  readonly optional?: true;
}

/** A list that belongs to a project: one record, or a row for each item. */
export interface ListDefinition {
  readonly code: ListCode;
  readonly name: string;
  readonly nameEn: string;
  readonly clause: ClauseId;
  /** The step in which it is kept. */
  readonly step: StepCode;
  /** The kinds of service that it is for; absent: all. */
  readonly kinds?: readonly ServiceKind[];
  /** Its items where they are fixed, such as the five qualities of C1-9; absent: as many as there are. */
  readonly items?: readonly { readonly code: string; readonly name: string; readonly nameEn: string }[];
  readonly fields: readonly FieldDefinition[];
}

export type ListCode =
  | 'FIRST_VISIT'
  | 'ASSESSMENT'
  | 'PARTICIPATION'
  | 'DESIGN'
  | 'ACCEPTANCE'
  | 'PANEL'
  | 'QUALITY'
  | 'BASELINE'
  | 'HAZOP'
  | 'SERVICE'
  | 'COMPLETION'
  | 'RETURN_VISIT'
  | 'PASSED_OVER';

export const EVALUATIONS: readonly ServiceKind[] = [
  'PRE_EVALUATION',
  'ACCEPTANCE_EVALUATION',
  'STATUS_EVALUATION',
  'MAJOR_HAZARD_ASSESSMENT',
  'REGIONAL_RISK_ASSESSMENT',
  'EXTERNAL_DISTANCE_ASSESSMENT',
];

/** Kinds whose work ends in a report that experts review. */
export const WITH_REPORT: readonly ServiceKind[] = [...EVALUATIONS, 'SAFETY_FACILITY_DESIGN', 'HAZOP'];

export const GUIDANCE: readonly ServiceKind[] = [
  'STANDARDISATION',
  'DUAL_PREVENTION',
  'SYSTEM_BUILDING',
  'DAILY_SERVICE',
  'TRAINING',
  'EMERGENCY_PLAN',
  'HAZARD_INSPECTION',
  'OTHER',
];

export const field = (code: string, name: string, nameEn: string, type: FieldType): FieldDefinition => ({
  code,
  name,
  nameEn,
  type,
});
export const optional = (...of: Parameters<typeof field>): FieldDefinition => ({
  ...field(...of),
  optional: true,
});
