import type { DueTerm } from '@chengan/shared/due/due';
import { endTerm, noTerm } from '@chengan/shared/due/term';
import { inForce } from '@chengan/shared/regulation/norm';
import type { Day } from '@chengan/shared/time/day';
import { GRADED_ACTIVITIES } from '../supervision-grade/hangjin-2023.ts';

/**
 * The end of a grade 优良中差. H-3a asks for periodic assessment and says not how often: the last day is the one that the
 * assessing authority gave the grade. No term for a grade from before the act.
 */
export function gradeEndTerm({
  assessedOn,
  validTo,
}: {
  readonly assessedOn: Day;
  readonly validTo: Day;
}): DueTerm {
  const norm = inForce(GRADED_ACTIVITIES, assessedOn);
  if (!norm) return noTerm(null);
  return endTerm(
    validTo,
    {
      zh: `等次由评定机关定至 ${validTo}（含当日）；文件要求定期评定，未规定周期`,
      en: `the authority gave the grade to ${validTo}, that day included; the act asks for periodic assessment and sets no period`,
    },
    norm.cite,
  );
}
