import type { Industry } from '@chengan/shared/industry/industry';
import type { Day } from '@chengan/shared/time/day';

/** J-3: the four disciplines of which an agency keeps a stable staff. */
export const DISCIPLINES = ['MECHANICAL', 'ELECTRICAL', 'CHEMICAL', 'FIRE'] as const;
export type Discipline = (typeof DISCIPLINES)[number];

/** 职称, lowest first. */
export const TITLES = ['NONE', 'TECHNICIAN', 'ASSISTANT_ENGINEER', 'ENGINEER', 'SENIOR_ENGINEER'] as const;
export type Title = (typeof TITLES)[number];

/** 学历, lowest first. */
export const EDUCATIONS = ['SECONDARY', 'COLLEGE', 'BACHELOR', 'MASTER', 'DOCTOR'] as const;
export type Education = (typeof EDUCATIONS)[number];

export const SEXES = ['MALE', 'FEMALE'] as const;
export type Sex = (typeof SEXES)[number];

/** 执业资格证书: the three of S-4.1c and C1-4b, then whatever else somebody holds. */
export const CERTIFICATE_KINDS = [
  'REGISTERED_SAFETY_ENGINEER',
  'SAFETY_EVALUATOR',
  'REGISTERED_FIRE_ENGINEER',
  'OTHER',
] as const;
export type CertificateKind = (typeof CERTIFICATE_KINDS)[number];

/** Grades of a registered engineer (初级、中级、高级; 一级、二级 fire) and of an evaluator (一级、二级、三级). */
export const CERTIFICATE_LEVELS = ['JUNIOR', 'INTERMEDIATE', 'SENIOR', 'FIRST', 'SECOND', 'THIRD'] as const;
export type CertificateLevel = (typeof CERTIFICATE_LEVELS)[number];

export interface Certificate {
  readonly id: string;
  readonly kind: CertificateKind;
  readonly level: CertificateLevel | null;
  readonly number: string;
  /** 执业类别 as trades; empty where the certificate names none. */
  readonly industries: readonly Industry[];
  readonly validFrom: Day;
  /** Its last valid day; null for one without an end. */
  readonly validTo: Day | null;
}

/** Somebody whom an agency employs for its services (J-A1), as rules of other capabilities look at them. */
export interface Practitioner {
  readonly id: string;
  /** Credit code. */
  readonly agency: string;
  readonly name: string;
  readonly identityMasked: string;
  readonly disciplines: readonly Discipline[];
  readonly title: Title;
  /** The trades that the title is for. */
  readonly titleIndustries: readonly Industry[];
  /** Whole years of safety work in each trade, as declared. */
  readonly safetyYears: Readonly<Partial<Record<Industry, number>>>;
  readonly employedOn: Day;
  /** Since when social insurance has been paid here; null: not yet. */
  readonly insuredFrom: Day | null;
  readonly fullTime: boolean;
  /** The last day of employment; null while employed. */
  readonly leftOn: Day | null;
  readonly certificates: readonly Certificate[];
}

/** Whether the person works there on that day: from the first day of employment through the last. */
export function isEmployed(
  { employedOn, leftOn }: Pick<Practitioner, 'employedOn' | 'leftOn'>,
  on: Day,
): boolean {
  return employedOn <= on && (leftOn === null || on <= leftOn);
}

/** Whether the certificate is valid on that day: from its first day through its last. */
export function isValidOn(
  { validFrom, validTo }: Pick<Certificate, 'validFrom' | 'validTo'>,
  on: Day,
): boolean {
  return validFrom <= on && (validTo === null || on <= validTo);
}
