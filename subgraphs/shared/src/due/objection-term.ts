import type { ClauseId } from '../regulation/norm.ts';
import type { Day } from '../time/day.ts';
import { type Deadline, workingDaysAfter } from '../time/deadline.ts';
import { countedWords } from './counted-words.ts';
import type { DueTerm } from './due.ts';

/**
 * How long somebody may object to a confirmed finding, in working days after its confirmation. No act sets it for the
 * Jiangyin measures, nor for Changji: it is this hub's own setting, and is shown as such.
 */
const OBJECTION_WORKING_DAYS = 10;

/** Until when a finding confirmed on `confirmedOn` may be objected to; the day of confirmation is not counted. */
export function objectionDeadline(confirmedOn: Day): Deadline {
  return workingDaysAfter(confirmedOn, OBJECTION_WORKING_DAYS);
}

/** The same as a term of the inbox; `clause` is what the finding is about, because none sets the days. */
export function objectionTerm(confirmedOn: Day, clause: ClauseId): DueTerm {
  const deadline = objectionDeadline(confirmedOn);
  const { zh, en } = countedWords(deadline);
  return {
    dueOn: deadline.due,
    counted: {
      zh: `${zh}（文件未规定异议期限，此为本系统设定）`,
      en: `${en} (no act sets a term for objections; this one is the hub’s own)`,
    },
    provisional: deadline.provisional,
    clause,
  };
}
