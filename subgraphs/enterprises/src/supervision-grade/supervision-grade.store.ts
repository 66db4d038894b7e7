import type { Em } from '@chengan/shared/database/database';
import type { ClauseId } from '@chengan/shared/regulation/norm';
import type { Day } from '@chengan/shared/time/day';
import { textArray } from '@chengan/shared/database/text-array';
import type { NewSupervisionGrade } from './check-grade.ts';

export interface SupervisionGradeRecord extends NewSupervisionGrade {
  readonly id: string;
  /** The authority that decided. */
  readonly authority: string;
  readonly decidedOn: Day;
  readonly disputed: boolean;
  readonly clauses: readonly ClauseId[];
}

const COLUMNS = `id, credit_code as "creditCode", band, assessed_on::text as "assessedOn", valid_to::text as "validTo",
  assessor, reason, authority, decided_on::text as "decidedOn", disputed, clauses`;

/**
 * For each code its grade in force on `on`, in the order of `codes`; null without one. The latest assessment counts: an
 * earlier one does not come back to life when it runs out.
 */
export async function gradesOn(
  em: Em,
  codes: readonly string[],
  on: Day,
): Promise<(SupervisionGradeRecord | null)[]> {
  const rows = await em.execute<SupervisionGradeRecord[]>(
    `select distinct on (credit_code) ${COLUMNS} from supervision_grade
     where credit_code = any(?::text[]) and assessed_on <= ? order by credit_code, assessed_on desc, ordinal desc`,
    [textArray(codes), on],
  );
  const latest = new Map(rows.map((row) => [row.creditCode, row]));
  return codes.map((code) => {
    const grade = latest.get(code);
    return grade && (grade.validTo === null || grade.validTo >= on) ? grade : null;
  });
}

export type GradeToStore = Omit<SupervisionGradeRecord, 'id' | 'disputed'> & { readonly decidedBy: string };

/** Stores the grades in one statement; returns them in the same order, with their ids. */
export async function insertGrades(
  em: Em,
  grades: readonly GradeToStore[],
): Promise<SupervisionGradeRecord[]> {
  return em.execute<SupervisionGradeRecord[]>(
    `insert into supervision_grade
       (credit_code, band, assessed_on, valid_to, assessor, reason, authority, decided_by, decided_on, clauses)
     select "creditCode", band, "assessedOn", "validTo", assessor, reason, authority, "decidedBy", "decidedOn", clauses
     from rows from (jsonb_to_recordset(?::jsonb) as ("creditCode" text, band text, "assessedOn" date, "validTo" date,
       assessor text, reason text, authority text, "decidedBy" text, "decidedOn" date, clauses text[])) with ordinality
     order by ordinality returning ${COLUMNS}`,
    [JSON.stringify(grades)],
  );
}
