import type { Problem } from '@chengan/shared/outcome/outcome';
import { inForce } from '@chengan/shared/regulation/norm';
import type { Day } from '@chengan/shared/time/day';
import { problem } from '@chengan/shared/outcome/problem';
import { CLASS_CLAUSE, PRIOR_NOTICE_DUE } from './kinds.ts';
import type { NoticeFacts } from './notice.ts';
import { type TermLimits, termLimits } from './severity-term.ts';

/** The day of decision is there and not in the future. */
export function checkDecision({ decidedOn }: NoticeFacts, today: Day): Problem[] {
  const field = 'decidedOn';
  if (decidedOn === null) {
    return [problem('DECIDED_ON_MISSING', '请填写决定日期。', 'Give the day of decision.', { field })];
  }
  if (decidedOn > today) {
    return [
      problem(
        'DECIDED_IN_FUTURE',
        `决定日期 ${decidedOn} 晚于今天（${today}）。`,
        `The day of decision, ${decidedOn}, is after today (${today}).`,
        { field },
      ),
    ];
  }
  return [];
}

/** Class and last public day are there, the day lies within the limits of the class and has not passed. */
export function checkTerm({ severity, decidedOn, publicUntil }: NoticeFacts, today: Day): Problem[] {
  const limits = severity === null || decidedOn === null ? undefined : termLimits(severity, decidedOn);
  return [
    ...(severity === null
      ? [
          problem(
            'SEVERITY_MISSING',
            '请选定失信程度：轻微、一般或严重。',
            'Choose the class: minor, general or serious.',
            { field: 'severity', clause: CLASS_CLAUSE },
          ),
        ]
      : []),
    ...(publicUntil === null
      ? [
          problem('TERM_MISSING', '请填写公示截止日期。', 'Give the last public day.', {
            field: 'publicUntil',
            clause: CLASS_CLAUSE,
          }),
        ]
      : []),
    ...(severity !== null && decidedOn !== null && !limits
      ? [
          problem(
            'NO_TERM_RULE',
            `${decidedOn} 的决定没有可用的公示期限规定，不能公示。`,
            `No rule on public terms is known for a decision of ${decidedOn}; it cannot be published.`,
            { field: 'decidedOn' },
          ),
        ]
      : []),
    ...(publicUntil !== null && publicUntil < today
      ? [
          problem(
            'TERM_OVER',
            `公示截止日期 ${publicUntil} 已过。`,
            `The last public day, ${publicUntil}, has passed.`,
            { field: 'publicUntil' },
          ),
        ]
      : []),
    ...(publicUntil !== null && limits ? withinLimits(publicUntil, limits) : []),
  ];
}

function withinLimits(publicUntil: Day, { earliest, latest, cite }: TermLimits): Problem[] {
  const at = { field: 'publicUntil', clause: cite };
  if (publicUntil < earliest) {
    return [
      problem(
        'TERM_TOO_SHORT',
        `该失信程度的公示截止日期不得早于 ${earliest}。`,
        `For this class the last public day may not be before ${earliest}.`,
        at,
      ),
    ];
  }
  if (publicUntil > latest) {
    return [
      problem(
        'TERM_TOO_LONG',
        `该失信程度的公示截止日期不得晚于 ${latest}。`,
        `For this class the last public day may not be after ${latest}.`,
        at,
      ),
    ];
  }
  return [];
}

/** Where a prior notice is due, it was served, and before the decision. */
export function checkPriorNotice({
  kind,
  decidedOn,
  priorNotice,
}: Pick<NoticeFacts, 'kind' | 'decidedOn' | 'priorNotice'>): Problem[] {
  const norm = PRIOR_NOTICE_DUE[kind];
  const due = norm && decidedOn !== null ? inForce(norm, decidedOn) : undefined;
  const at = { field: 'priorNotice', clause: due?.cite };
  if (priorNotice === null) {
    if (!due) return [];
    return [
      problem(
        'PRIOR_NOTICE_MISSING',
        '作出此类决定前须先告知当事人事由、依据和权利，请填写告知记录。',
        'Before such a decision the subject must be told reason, basis and rights; give the record of it.',
        at,
      ),
    ];
  }
  if (decidedOn !== null && priorNotice.servedOn > decidedOn) {
    return [
      problem(
        'PRIOR_NOTICE_LATE',
        `告知日期 ${priorNotice.servedOn} 晚于决定日期 ${decidedOn}。`,
        `The notice was served on ${priorNotice.servedOn}, after the decision of ${decidedOn}.`,
        at,
      ),
    ];
  }
  return [];
}
