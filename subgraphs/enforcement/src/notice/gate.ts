import type { Problem } from '@chengan/shared/outcome/outcome';
import type { Day } from '@chengan/shared/time/day';
import { checkBasis, replacedBasis } from './gate-basis.ts';
import { checkMeasures } from './gate-measures.ts';
import { checkNaming } from './gate-naming.ts';
import { checkDecision, checkPriorNotice, checkTerm } from './gate-term.ts';
import { checkNoticeText } from './notice-text.ts';
import type { NoticeFacts } from './notice.ts';

/** What stands in the way of publication, all of it; and what an official should know but may publish over. */
export interface Gate {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/**
 * The publication gate: a notice published on `today` has a severity class, a basis in force on the day of decision and
 * binding its issuer, that day, a term within the limits of its class, the record of a prior notice where one is due,
 * a reasoned choice between naming and masking, and only measures that stand in the acts cited.
 */
export function publicationGate(notice: NoticeFacts, today: Day): Gate {
  return {
    problems: [
      ...checkNoticeText(notice),
      ...checkDecision(notice, today),
      ...checkBasis(notice),
      ...checkTerm(notice, today),
      ...checkPriorNotice(notice),
      ...checkNaming(notice),
      ...checkMeasures(notice),
    ],
    warnings: replacedBasis(notice, today),
  };
}
