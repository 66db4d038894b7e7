import type { Problem } from '@chengan/shared/outcome/outcome';
import { addYears, type Day } from '@chengan/shared/time/day';
import { checkBasis } from '../notice/gate-basis.ts';
import { checkPriorNotice } from '../notice/gate-term.ts';
import type { Official } from '@chengan/shared/permission/actor';
import { problem } from '@chengan/shared/outcome/problem';
import { checkSubject } from '../subject/subject.ts';
import { checkOptionalText, checkText } from '@chengan/shared/text/check-text';
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
const MOST_BASES = 20;
/** No entry is for longer; a day beyond is a slip, or stands for "for ever", which no act knows. */
const MOST_YEARS = 100;

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
    ...tooMany('basis', input.basis.length, MOST_BASES),
    ...tooMany('restrictions', restrictions?.length ?? 0, MOST_RESTRICTIONS),
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
    ...(until && until > addYears(from, MOST_YEARS)
      ? [
          problem(
            'UNTIL_TOO_LATE',
            `截止日期 ${until} 晚于起始日期之后 ${MOST_YEARS} 年，请核对；不定期限的，不填截止日期。`,
            `The entry ends on ${until}, more than ${MOST_YEARS} years after it begins; leave the day out where there is none.`,
            { field: 'until' },
          ),
        ]
      : []),
  ];
}

function tooMany(field: 'basis' | 'restrictions', count: number, limit: number): Problem[] {
  if (count <= limit) return [];
  const [name, nameEn] = field === 'basis' ? ['依据', 'clauses'] : ['限制措施', 'restrictions'];
  return [
    problem(
      'TOO_MANY',
      `${name}最多 ${limit} 项，现有 ${count} 项。`,
      `At most ${limit} ${nameEn}; there are ${count}.`,
      {
        field,
      },
    ),
  ];
}
