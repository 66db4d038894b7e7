import type { Words } from '@chengan/shared/due/due';
import type { ClauseId } from '@chengan/shared/regulation/norm';
import { actOfClause, clauseById, clauseInForce } from '@chengan/shared/regulation/register';
import type { Day } from '@chengan/shared/time/day';
import { violationOf } from '../finding/violations.ts';
import { actsUnder } from '../official/territory.ts';
import type { SubjectKind } from '../subject/subject.ts';

interface Noticed {
  readonly clause: ClauseId;
  readonly occurredOn: Day;
  readonly authority: string;
  readonly subject: { readonly kind: SubjectKind };
}

/**
 * Why no finding can ever come of what a detector noticed: no violation clause, its act not law on the day of the
 * conduct, an authority that does not act under it, a subject that the clause is not about. Such a suggestion comes on
 * no desk.
 */
export function impossible({ clause, occurredOn, authority, subject }: Noticed): Words[] {
  const violation = violationOf(clause);
  if (!violation || !clauseById(clause))
    return [{ zh: `${clause} 不是违法违规情形`, en: `${clause} describes no violation` }];
  const act = actOfClause(clause);
  return [
    ...(clauseInForce(clause, occurredOn)
      ? []
      : [
          {
            zh: `行为发生日 ${occurredOn} 《${act.title}》未施行或已失效`,
            en: `"${act.titleEn}" was not law on ${occurredOn}`,
          },
        ]),
    ...(actsUnder(authority, act)
      ? []
      : [
          {
            zh: `${authority} 不适用《${act.title}》`,
            en: `${authority} does not act under "${act.titleEn}"`,
          },
        ]),
    ...(violation.subjects.includes(subject.kind)
      ? []
      : [
          {
            zh: `${clause} 不适用于此类对象`,
            en: `${clause} does not concern a subject of this kind`,
          },
        ]),
  ];
}
