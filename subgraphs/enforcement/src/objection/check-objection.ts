import { isUuid, malformedId } from '@chengan/shared/outcome/id';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { Official } from '@chengan/shared/permission/actor';
import { checkText } from '@chengan/shared/text/check-text';
import type { Day } from '@chengan/shared/time/day';
import { checkRevocation, checkUpholding } from '../finding/check-decision.ts';
import type { Finding } from '../finding/finding.ts';
import { type Objection, OBJECTION_STATE_NAMES } from './objection.ts';
import type { ObjectionWindow } from '@chengan/shared/due/objection-window';

const GROUNDS = { field: 'grounds', name: '异议理由', nameEn: 'grounds', longest: 3_000 };
const REASONS = { field: 'reason', name: '复核理由', nameEn: 'reasons', longest: 1_000 };

/** What a finding is as somebody objects to it. */
export interface Objected {
  readonly finding: Pick<Finding, 'state' | 'disputed' | 'clause'>;
  /** The objection that there was before. */
  readonly before: Objection | undefined;
  readonly window: ObjectionWindow;
}

/**
 * What keeps whom a finding is about from objecting to it on `today`: it does not stand, an objection was made before
 * (one is decided once; what follows is by law, not here), an official recorded one, or the term is over.
 */
export function checkObjection(
  { finding: { state, disputed, clause }, before, window }: Objected,
  grounds: string,
  today: Day,
): Problem[] {
  const field = 'finding';
  return [
    ...(state === 'CONFIRMED'
      ? []
      : [
          problem(
            'FINDING_NOT_CONFIRMED',
            '该认定已不存在，无须异议。',
            'This finding does not stand; there is nothing to object to.',
            { field },
          ),
        ]),
    ...(before ? [madeBefore(before)] : []),
    ...(disputed && !before
      ? [
          problem(
            'ALREADY_DISPUTED',
            '对该认定的异议已由办理机关登记，正在复核。',
            'An objection to this finding is recorded already and under review.',
            { field },
          ),
        ]
      : []),
    ...(today > window.until ? [tooLate(window, clause)] : []),
    ...checkText(grounds, GROUNDS),
  ];
}

const MOST_DOCUMENTS = 10;

/** What is wrong with the ids of the files that come with an objection; whose they are, `agencies` knows. */
export function documentProblems(documents: readonly string[]): Problem[] {
  const field = 'documents';
  return [
    ...(documents.length > MOST_DOCUMENTS
      ? [
          problem(
            'DOCUMENTS_NUMBER',
            `附件最多 ${MOST_DOCUMENTS} 个，现有 ${documents.length} 个。`,
            `At most ${MOST_DOCUMENTS} files; there are ${documents.length}.`,
            { field },
          ),
        ]
      : []),
    ...(documents.every(isUuid) ? [] : [malformedId(field)]),
  ];
}

function madeBefore({ state }: Objection): Problem {
  const { zh, en } = OBJECTION_STATE_NAMES[state];
  return problem(
    'ALREADY_OBJECTED',
    `已对该认定提出过异议（${zh}）；一项认定只复核一次，此后可依法申请行政复议或者提起诉讼。`,
    `An objection to this finding was made before (${en}); it is reviewed once. What follows is by law.`,
    { field: 'finding' },
  );
}

function tooLate({ until, by }: ObjectionWindow, clause: string): Problem {
  const [zh, en] =
    by === 'RESULT_NOTICE'
      ? ['评定结果公示期末日', 'the last day of the public notice of the results']
      : ['认定确认后十个工作日，本系统设定', 'ten working days after confirmation, set by this hub'];
  return problem(
    'OBJECTION_TOO_LATE',
    `异议应在 ${until} 前（含当日）提出（${zh}）。`,
    `Objections were possible until ${until} (${en}).`,
    { field: 'finding', clause },
  );
}

/**
 * What keeps `official` from deciding an objection: it is decided, or the review of the finding itself is not theirs
 * (territory, role, a part in the finding), they closed the part of the score that it counts in, or the reasons are
 * missing. `upheld`: the finding falls; `closer`: the account that closed that part, where it is closed.
 */
export function checkObjectionDecision(
  { state }: Objection,
  finding: Finding,
  official: Official,
  {
    upheld,
    reason,
    closer,
  }: { readonly upheld: boolean; readonly reason: string; readonly closer: string | undefined },
): Problem[] {
  const decided =
    state === 'OPEN'
      ? []
      : [
          problem(
            'OBJECTION_DECIDED',
            `该异议已作决定（${OBJECTION_STATE_NAMES[state].zh}）。`,
            `This objection is decided (${OBJECTION_STATE_NAMES[state].en}).`,
            { field: 'id' },
          ),
        ];
  if (decided.length > 0) return decided;
  return [
    ...closerProblems(official, closer),
    ...(upheld
      ? checkRevocation(finding, official, reason)
      : [...checkUpholding(finding, official), ...checkText(reason, REASONS)]),
  ];
}

function closerProblems({ account }: Official, closer: string | undefined): Problem[] {
  if (account !== closer) return [];
  return [
    problem(
      'SAME_PERSON',
      '该项评分由您办结，对它的异议须由另一人决定。',
      'You closed the score that this counts in; another person decides the objection.',
      { field: 'id', clause: 'J-A3-0b' },
    ),
  ];
}

/** A finding under an open objection is decided on by way of the objection, which gives its reasons to who objected. */
export function objectionOpenProblems(open: boolean): Problem[] {
  if (!open) return [];
  return [
    problem(
      'OBJECTION_OPEN',
      '当事人对该认定的异议正在复核，请在“异议”中作出决定并说明理由。',
      'An objection to this finding is under review: decide it there, with reasons.',
      { field: 'id' },
    ),
  ];
}
