import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import { checkOptionalText, checkText } from '@chengan/shared/text/check-text';
import type { Day } from '@chengan/shared/time/day';
import type { HazardSeverity } from './visit.ts';

/** MAJOR: C1-11c, found; REFUSAL: J-13 and S-5.4.3, pointed out and not put right. */
export const HAZARD_REPORT_KINDS = ['MAJOR', 'REFUSAL'] as const;
export type HazardReportKind = (typeof HAZARD_REPORT_KINDS)[number];

/** What is reported, or has to be, of one hazard to one authority. Never public before officials have verified it. */
export interface HazardReport {
  readonly id: string;
  readonly kind: HazardReportKind;
  readonly hazard: string;
  readonly visit: string;
  readonly agency: string;
  readonly enterprise: string;
  readonly town: string | null;
  /** Id of the authority that it goes to. */
  readonly authority: string;
  readonly content: string;
  readonly severity: HazardSeverity;
  readonly foundOn: Day;
  /** REFUSAL: when the client was told. */
  readonly notifiedOn: Day | null;
  /** REFUSAL: what shows that it refuses. */
  readonly evidence: string | null;
  /** REFUSAL: why it goes to the city bureau directly; null where it went to the town. */
  readonly directReason: string | null;
  /** MAJOR: number of the written report. */
  readonly number: string | null;
  /** Null while the agency has not reported it. */
  readonly reportedOn: Day | null;
  /** What the authority did (J-14); null while it is open. */
  readonly outcome: string | null;
  readonly answeredOn: Day | null;
}

export interface RefusalInput {
  readonly hazard: string;
  readonly notifiedOn: Day;
  readonly evidence: string;
  readonly attachments: readonly string[];
  /** Set: straight to the bureau, with the reason (J-13: 情况特殊的，可直接向市应急管理局报告). */
  readonly directReason: string | null;
}

export interface RefusalFacts {
  readonly today: Day;
  readonly foundOn: Day;
  readonly rectifiedOn: Day | null;
  readonly reportedBefore: boolean;
  /** The authority over the place; null where the hub has none. */
  readonly authority: string | null;
}

/** Why a refusal to rectify cannot be reported; every reason at once (J-13). */
export function refusalProblems(input: RefusalInput, facts: RefusalFacts): Problem[] {
  const { notifiedOn } = input;
  return [
    ...(facts.authority === null
      ? [
          problem(
            'AUTHORITY_UNKNOWN',
            '不清楚服务地点由哪个部门监管。',
            'No authority is known for the place.',
            {
              field: 'hazard',
            },
          ),
        ]
      : []),
    ...(facts.rectifiedOn === null
      ? []
      : [
          problem(
            'HAZARD_RECTIFIED',
            `该隐患已于 ${facts.rectifiedOn} 整改。`,
            `The hazard was put right on ${facts.rectifiedOn}.`,
            { field: 'hazard', clause: 'J-13' },
          ),
        ]),
    ...(facts.reportedBefore
      ? [
          problem('REPORTED_BEFORE', '该隐患的拒不整改情况已经报告。', 'This refusal was reported before.', {
            field: 'hazard',
            clause: 'J-13',
          }),
        ]
      : []),
    ...(notifiedOn >= facts.foundOn && notifiedOn <= facts.today
      ? []
      : [
          problem(
            'NOTIFIED_OUT_OF_TIME',
            '向企业指出的日期须在发现隐患当日或之后，且不晚于今天。',
            'The client was told on or after the day on which the hazard was found, and not in the future.',
            { field: 'notifiedOn', clause: 'J-13' },
          ),
        ]),
    ...checkText(input.evidence, {
      field: 'evidence',
      name: '拒不整改的情况',
      nameEn: 'what shows the refusal',
      longest: 2_000,
    }),
    ...checkOptionalText(input.directReason, {
      field: 'directReason',
      name: '直接报市局的原因',
      nameEn: 'reason for going to the bureau directly',
      longest: 500,
    }),
  ];
}
