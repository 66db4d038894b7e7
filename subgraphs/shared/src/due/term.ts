import type { ClauseId } from '../regulation/norm.ts';
import type { Day } from '../time/day.ts';
import type { Deadline } from '../time/deadline.ts';
import { countedWords } from './counted-words.ts';
import type { DueTerm, Words } from './due.ts';

/** How long before its end something is shown as ending, in days. No act sets it: it is this hub's own measure. */
export const ENDS_SOON_DAYS = 30;

/** For how long somebody is reminded of what has ended, in days. The hub's own measure likewise. */
export const ENDED_SHOWN_DAYS = 365;

/** A statutory clock. */
export function clockTerm(deadline: Deadline, clause: ClauseId): DueTerm {
  return {
    dueOn: deadline.due,
    counted: countedWords(deadline),
    provisional: deadline.provisional,
    clause,
  };
}

/** Something that ends with the day `last`, which `counted` explains. */
export function endTerm(last: Day, counted: Words, clause: ClauseId | null): DueTerm {
  return { dueOn: last, counted, provisional: false, clause };
}

/** Nothing in the acts says until when; `clause` is what the matter is about. */
export function noTerm(clause: ClauseId | null): DueTerm {
  return {
    dueOn: null,
    counted: { zh: '无法定期限', en: 'no statutory term' },
    provisional: false,
    clause,
  };
}
