import { registerEnumType } from 'type-graphql';
import type { DocumentPurpose, Organisation, SystemKind, Tenure } from './agency-file.ts';

export const OrganisationKind = {
  COMPANY: 'COMPANY',
  OTHER_LIABLE: 'OTHER_LIABLE',
  ASSOCIATION: 'ASSOCIATION',
  BRANCH: 'BRANCH',
} as const satisfies Record<Organisation, string>;
registerEnumType(OrganisationKind, {
  name: 'OrganisationKind',
  description:
    'A company, another organisation that answers for itself (S-4.1a), an association (J-8), or a branch, which does not.',
});

export const OfficeTenure = {
  OWNED: 'OWNED',
  RENTED: 'RENTED',
  LENT: 'LENT',
} as const satisfies Record<Tenure, string>;
registerEnumType(OfficeTenure, { name: 'OfficeTenure', description: 'By what right the office is used.' });

export const ManagementSystemKind = {
  CONDUCT: 'CONDUCT',
  ASSESSMENT_TRAINING: 'ASSESSMENT_TRAINING',
  WORKFLOW: 'WORKFLOW',
  RETURN_VISIT: 'RETURN_VISIT',
  CONFIDENTIALITY: 'CONFIDENTIALITY',
  INTEGRITY: 'INTEGRITY',
  PROCESS_CONTROL: 'PROCESS_CONTROL',
  OTHER: 'OTHER',
} as const satisfies Record<SystemKind, string>;
registerEnumType(ManagementSystemKind, {
  name: 'ManagementSystemKind',
  description: 'The six systems that S-A3 names, control of the process (S-4.1d), or another.',
});

export const FileDocumentPurpose = {
  LICENCE: 'LICENCE',
  LEGAL_REPRESENTATIVE_ID: 'LEGAL_REPRESENTATIVE_ID',
  CERTIFICATE: 'CERTIFICATE',
} as const satisfies Record<DocumentPurpose, string>;
registerEnumType(FileDocumentPurpose, {
  name: 'FileDocumentPurpose',
  description: 'The attachments that annex 1 asks for (J-A1).',
});
