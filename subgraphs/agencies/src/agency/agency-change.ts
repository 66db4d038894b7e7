import type { Day } from '@chengan/shared/time/day';
import {
  BASIC_FIELDS,
  FILE_FIELDS,
  type AgencyFacts,
  type FileDocument,
  type FileField,
} from './agency-file.ts';

/** A change of a basic fact of an agency: from `changedOn` runs the clock of its notice (J-9b). */
export interface AgencyChange {
  readonly id: string;
  readonly agency: string;
  /** The version of the file that says it. */
  readonly revision: number;
  readonly field: FileField;
  readonly changedOn: Day;
  /** ISO 8601. */
  readonly recordedAt: string;
}

type Compared = AgencyFacts & { readonly documents: readonly FileDocument[] };

/** The fields in which two versions differ, in the order of the file. */
export function changedFields(before: Compared, after: Compared): FileField[] {
  return FILE_FIELDS.filter((field) => !same(before[field], after[field]));
}

/** Of `fields`, those whose change must be notified (J-9b). */
export function basicFields(fields: readonly FileField[]): FileField[] {
  return fields.filter((field) => BASIC_FIELDS.includes(field));
}

/** Values are plain: texts, null, and lists of plain values whose keys stand in one order. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
