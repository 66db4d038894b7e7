import type { Day } from '@chengan/shared/time/day';

/**
 * What kind of organisation an agency is: a company (公司法人), another one that answers for itself (S-4.1a), an
 * association (J-8), or a branch, which does not answer for itself.
 */
export const ORGANISATIONS = ['COMPANY', 'OTHER_LIABLE', 'ASSOCIATION', 'BRANCH'] as const;
export type Organisation = (typeof ORGANISATIONS)[number];

/** By what right the office is used: 自有、租赁、无偿使用. */
export const TENURES = ['OWNED', 'RENTED', 'LENT'] as const;
export type Tenure = (typeof TENURES)[number];

/** The six systems that S-A3 counts, the control of the process with its tracking (S-4.1d), and any other. */
export const SYSTEM_KINDS = [
  'CONDUCT',
  'ASSESSMENT_TRAINING',
  'WORKFLOW',
  'RETURN_VISIT',
  'CONFIDENTIALITY',
  'INTEGRITY',
  'PROCESS_CONTROL',
  'OTHER',
] as const;
export type SystemKind = (typeof SYSTEM_KINDS)[number];

export interface Equipment {
  readonly name: string;
  readonly quantity: number;
  readonly note: string | null;
}

/** A management system in force (管理制度). */
export interface ManagementSystem {
  readonly kind: SystemKind;
  readonly title: string;
  readonly inForceFrom: Day;
}

/** A condition that another law or standard sets (S-4.1f), and whether the agency says it meets it. */
export interface OtherCondition {
  readonly text: string;
  readonly basis: string | null;
  readonly met: boolean;
}

/** The attachments that annex 1 asks for. The image of the identity card is never public. */
export const DOCUMENT_PURPOSES = ['LICENCE', 'LEGAL_REPRESENTATIVE_ID', 'CERTIFICATE'] as const;
export type DocumentPurpose = (typeof DOCUMENT_PURPOSES)[number];

export interface FileDocument {
  readonly purpose: DocumentPurpose;
  /** Id of the attachment. */
  readonly attachment: string;
  readonly addedOn: Day;
}

/** What an agency says of itself (J-A1). Null: not said yet. */
export interface AgencyFacts {
  readonly name: string;
  readonly registeredAddress: string;
  /** In the city of its bureau (J-3-2). */
  readonly officeAddress: string | null;
  /** Square metres, a decimal of at most two places. */
  readonly officeArea: string | null;
  readonly officeTenure: Tenure | null;
  readonly legalRepresentative: string | null;
  /** 主要负责人, who answers for the quality of the services (C1-3b). */
  readonly principal: string | null;
  readonly contact: string | null;
  /** Leaves the subgraph masked only. */
  readonly phone: string | null;
  readonly establishedOn: Day | null;
  /** In 10,000 yuan, a decimal of at most two places. */
  readonly registeredCapital: string | null;
  readonly businessScope: string | null;
  readonly organisation: Organisation | null;
  readonly equipment: readonly Equipment[];
  readonly systems: readonly ManagementSystem[];
  readonly otherConditions: readonly OtherCondition[];
}

/** One version of the file, as it was recorded. An amendment is a new version; none is overwritten. */
export interface AgencyFile extends AgencyFacts {
  readonly agency: string;
  /** 1, 2, 3 …; 0 while the agency has said nothing. */
  readonly revision: number;
  readonly documents: readonly FileDocument[];
  /** Fields that differ from the version before; none in the first. */
  readonly changedFields: readonly FileField[];
  /** The day since which the facts are so. */
  readonly changedOn: Day;
  /** Why, or on which document, in words. */
  readonly note: string | null;
  /** ISO 8601. */
  readonly recordedAt: string;
  readonly account: string;
  /** As the journal has it: `AGENCY:9132…:manager`. */
  readonly actingAs: string;
}

export type FileField = keyof AgencyFacts | 'documents';

/** The order in which fields are told. */
export const FILE_FIELDS = [
  'name',
  'registeredAddress',
  'officeAddress',
  'officeArea',
  'officeTenure',
  'legalRepresentative',
  'principal',
  'contact',
  'phone',
  'establishedOn',
  'registeredCapital',
  'businessScope',
  'organisation',
  'equipment',
  'systems',
  'otherConditions',
  'documents',
] as const satisfies readonly FileField[];

/**
 * 基本信息 of J-9b: what annex 1 names of the agency itself. A change of any starts the ten working days. Lists of
 * conditions of other laws, and attachments alone, are none.
 */
export const BASIC_FIELDS: readonly FileField[] = FILE_FIELDS.filter(
  (field) => field !== 'otherConditions' && field !== 'documents',
);
