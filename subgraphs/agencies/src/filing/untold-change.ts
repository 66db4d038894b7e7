import type { FileField } from '../agency/agency-file.ts';
import type { Day } from '@chengan/shared/time/day';
import type { ChangeSubject } from './filing.ts';

/** A change that the hub knows of and that nobody was told yet (J-9b). */
export interface UntoldChange {
  readonly agency: string;
  /** Id of the change in the agency's file, or of the practitioner. */
  readonly change: string;
  readonly subject: ChangeSubject;
  readonly changedOn: Day;
  /** What it is about, for a person the name. */
  readonly after: string;
}

const SUBJECTS: Readonly<Partial<Record<FileField, ChangeSubject>>> = {
  name: 'NAME',
  registeredAddress: 'ADDRESS',
  officeAddress: 'OFFICE',
  officeArea: 'OFFICE',
  officeTenure: 'OFFICE',
  legalRepresentative: 'LEGAL_REPRESENTATIVE',
  principal: 'MANAGER',
};

/** What a field of the file is called in a notice. */
export function subjectOfField(field: FileField): ChangeSubject {
  return SUBJECTS[field] ?? 'OTHER';
}
