import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import { checkText } from '@chengan/shared/text/check-text';
import type { Day } from '@chengan/shared/time/day';

export interface SentInput {
  readonly sentOn: Day;
  /** Number of the letter, or of the receipt of a system. */
  readonly documentNumber: string;
}

export interface SentFacts {
  readonly decidedOn: Day;
  /** The first day on which the entry no longer holds. */
  readonly liftedOn: Day | null;
  /** When it went out, where that is on record. */
  readonly sentOn: Day | null;
  readonly today: Day;
}

/** Why it cannot be recorded that an entry went out: every reason at once. */
export function checkTransmittal({ sentOn, documentNumber }: SentInput, facts: SentFacts): Problem[] {
  const inTime =
    sentOn >= facts.decidedOn &&
    sentOn <= facts.today &&
    (facts.liftedOn === null || sentOn < facts.liftedOn);
  return [
    ...(facts.sentOn === null
      ? []
      : [
          problem('SENT_BEFORE', `已登记：${facts.sentOn}。`, `Already on record: ${facts.sentOn}.`, {
            field: 'recipient',
          }),
        ]),
    ...(inTime
      ? []
      : [
          problem(
            'SENT_OUT_OF_TIME',
            '日期须在决定列入当日或之后、移出之前，且不晚于今天。',
            'The day lies before the decision, after the lifting, or in the future.',
            { field: 'sentOn' },
          ),
        ]),
    ...checkText(documentNumber, {
      field: 'documentNumber',
      name: '文号或回执号',
      nameEn: 'number of the letter or receipt',
      longest: 100,
    }),
  ];
}
