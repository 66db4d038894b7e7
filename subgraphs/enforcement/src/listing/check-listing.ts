import type { Problem } from '@chengan/shared/outcome/outcome';
import type { Day } from '@chengan/shared/time/day';
import { checkBasis } from '../notice/gate-basis.ts';
import { checkPriorNotice } from '../notice/gate-term.ts';
import type { Official } from '@chengan/shared/permission/actor';
import { problem } from '../refusal/problem.ts';
import { checkSubject } from '../subject/subject.ts';
import { checkOptionalText, checkText } from '../text/check-text.ts';
import { checkRestriction } from './check-restriction.ts';
import type { ListingInput } from './listing.ts';
import { checkNationalTerm, checkRegister } from './registers.ts';

const REASON = { field: 'reason', name: '列入理由', nameEn: 'reason of the entry', longest: 1_000 };
const DOCUMENT_NUMBER = { field: 'documentNumber', name: '文号', nameEn: 'document number', longest: 100 };
const PRIOR_NOTICE = {
  field: 'priorNotice.document',
  name: '事先告知文书',
  nameEn: 'document of the prior notice',
  longest: 200,
};
const MOST_RESTRICTIONS = 50;

/** Everything that keeps an entry from being proposed by `official` on `today`, but for what only the database knows. */
export function checkListing(input: ListingInput, official: Official, today: Day): Problem[] {
  const { decidedOn, restrictions } = input;
  const priorNotice = input.priorNotice ?? null;
  return [
    ...checkSubject(input.subject, 'subject').problems,
    ...checkBasis({ basis: input.basis, decidedOn, issuedBy: official.authority }),
    ...checkRegister(input),
    ...checkDays(input, today),
    ...checkNationalTerm(input),
    ...checkPriorNotice({ kind: 'LISTING', decidedOn, priorNotice }),
    ...checkText(input.reason, REASON),
    ...checkOptionalText(input.documentNumber, DOCUMENT_NUMBER),
    ...checkOptionalText(priorNotice?.document, PRIOR_NOTICE),
    ...((restrictions?.length ?? 0) > MOST_RESTRICTIONS ? [tooMany()] : []),
    ...(restrictions ?? []).flatMap((restriction, index) =>
      checkRestriction(restriction, index, input, official),
    ),
  ];
}

function checkDays({ decidedOn, from, until }: ListingInput, today: Day): Problem[] {
  return [
    ...(decidedOn > today
      ? [
          problem(
            'DECIDED_IN_FUTURE',
            `决定日期 ${decidedOn} 晚于今天（${today}）。`,
            `The day of decision, ${decidedOn}, is after today (${today}).`,
            { field: 'decidedOn' },
          ),
        ]
      : []),
    ...(from < decidedOn
      ? [
          problem(
            'FROM_BEFORE_DECISION',
            `起始日期 ${from} 早于决定日期 ${decidedOn}。`,
            `The entry begins on ${from}, before the decision of ${decidedOn}.`,
            { field: 'from' },
          ),
        ]
      : []),
    ...(until && until < from
      ? [
          problem(
            'UNTIL_BEFORE_FROM',
            `截止日期 ${until} 早于起始日期 ${from}。`,
            `The entry ends on ${until}, before it begins on ${from}.`,
            { field: 'until' },
          ),
        ]
      : []),
  ];
}

function tooMany(): Problem {
  return problem(
    'TOO_MANY',
    `限制措施最多 ${MOST_RESTRICTIONS} 项。`,
    `At most ${MOST_RESTRICTIONS} restrictions.`,
    { field: 'restrictions' },
  );
}
