import { noTerm } from '@chengan/shared/due/term';
import type { DueTerm } from '@chengan/shared/due/due';
import type { Day } from '@chengan/shared/time/day';
import type { NoticeKind } from '../notice/kinds.ts';
import { informationTerm } from './publish-information.ts';
import { nationalListTerm } from './publish-national-list.ts';
import { penaltyTerm } from './publish-penalty.ts';

/** What decides which clock of publication runs for a notice that is not public yet. */
export interface Unpublished {
  readonly kind: NoticeKind;
  /** It publishes an entry on the national list. */
  readonly national: boolean;
  /** Null while the draft does not say. */
  readonly decidedOn: Day | null;
}

/** The clock of publication of a notice; it begins with the decision, so without its day none runs yet. */
export function publicationTerm({ kind, national, decidedOn }: Unpublished): DueTerm {
  if (decidedOn === null) {
    return {
      ...noTerm(clauseOf(kind, national)),
      counted: {
        zh: '尚未填写决定日期，公开期限无从起算',
        en: 'no day of decision given yet, so no term of publication runs',
      },
    };
  }
  if (kind === 'PENALTY') return penaltyTerm(decidedOn);
  const listed = national ? nationalListTerm(decidedOn) : undefined;
  return listed?.dueOn ? listed : informationTerm(decidedOn);
}

function clauseOf(kind: NoticeKind, national: boolean): string {
  if (kind === 'PENALTY') return 'N-WSL-78-2';
  return national ? 'N-MEM-11-PUBLISH' : 'N-OGI-26';
}
