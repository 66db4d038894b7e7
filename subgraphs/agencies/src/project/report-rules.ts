import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import { type Day } from '@chengan/shared/time/day';
import { type ProjectEntry, valueOf } from './entries.ts';
import type { ReviewFact } from './facts.ts';
import { listsFor } from './lists.ts';
import type { Project } from './project.ts';

/** C1-8b: every issue of the expert panel is put right and signed off; PANEL_UNSIGNED for each that is not. */
export function panelProblems(entries: readonly ProjectEntry[]): Problem[] {
  return entries.flatMap((one) => {
    if (one.list !== 'PANEL') return [];
    const signed = valueOf(one, 'signedBy').trim() !== '' && valueOf(one, 'signedOn') !== '';
    if (signed && valueOf(one, 'rectified') !== 'NO') return [];
    const issue = valueOf(one, 'issue');
    return [
      problem(
        'PANEL_UNSIGNED',
        `专家组提出的问题尚未整改并核实签字：${issue}。`,
        `An issue of the expert panel is not put right and signed off: ${issue}.`,
        { field: 'PANEL', clause: 'C1-8b' },
      ),
    ];
  });
}

const PARTS = [
  ['survey', '现场调研', 'survey on site'],
  ['drafting', '报告编制', 'drafting'],
  ['review', '评审', 'review'],
  ['revision', '修改', 'revision'],
] as const;

/**
 * C1-6: in an evaluation the leader and each evaluator named went on site and took part in drafting, review and revision.
 * LEADER_DID_NOT_TAKE_PART when the leader is not among them, PARTICIPATION for each part that somebody missed.
 */
export function participationProblems(
  { kind, leader }: Pick<Project, 'kind' | 'leader'>,
  entries: readonly ProjectEntry[],
): Problem[] {
  if (listsFor(kind).every(({ code }) => code !== 'PARTICIPATION')) return [];
  const rows = entries.filter(({ list }) => list === 'PARTICIPATION');
  const about = { field: 'PARTICIPATION', clause: 'C1-6' };
  return [
    ...(rows.some((row) => valueOf(row, 'person') === leader)
      ? []
      : [
          problem(
            'LEADER_DID_NOT_TAKE_PART',
            '参与情况中没有项目负责人：负责人须全程参与。',
            'The leader is not among those who took part, and has to be.',
            about,
          ),
        ]),
    ...rows.flatMap((row) =>
      PARTS.flatMap(([field, zh, en]) =>
        valueOf(row, field) === 'NO'
          ? [
              problem(
                'PARTICIPATION',
                `有评价人员未参与${zh}：评价人员须全程参与。`,
                `Somebody named did not take part in: ${en}.`,
                about,
              ),
            ]
          : [],
      ),
    ),
  ];
}

/** C1-15-3: so many failed reviews of one report are a violation. */
export const FAILED_REVIEWS = 2;

/** How many of the reviews failed. */
export function failedReviews(reviews: readonly ReviewFact[]): number {
  return reviews.filter(({ passed }) => !passed).length;
}

interface Draft {
  readonly draftedOn: Day;
  readonly issuedOn: Day | null;
  readonly reviews: readonly (ReviewFact & { readonly reviewedOn: Day })[];
}

/** What keeps a report from being issued on `on`: it is, its last review failed, an issue of the panel is unsigned. */
export function issueProblems(
  project: Pick<Project, 'kind' | 'leader'>,
  { draftedOn, issuedOn, reviews }: Draft,
  entries: readonly ProjectEntry[],
  on: Day,
  today: Day,
): Problem[] {
  const last = reviews.reduce<Draft['reviews'][number] | undefined>(
    (late, one) => (late && late.attempt > one.attempt ? late : one),
    undefined,
  );
  const from = last && last.reviewedOn > draftedOn ? last.reviewedOn : draftedOn;
  return [
    ...(issuedOn
      ? [problem('REPORT_ISSUED', `报告已于 ${issuedOn} 出具。`, `The report was issued on ${issuedOn}.`)]
      : []),
    ...(last && !last.passed
      ? [
          problem(
            'REVIEW_FAILED',
            '最近一次评审未通过，不能出具报告。',
            'The last review failed; the report cannot be issued.',
          ),
        ]
      : []),
    ...(on < from || on > today
      ? [
          problem(
            'ISSUED_ON',
            `出具日期应在 ${from} 至今天（${today}）之间。`,
            `The day of issue lies between ${from} and today (${today}).`,
            { field: 'on' },
          ),
        ]
      : []),
    ...(project.kind === 'ACCEPTANCE_EVALUATION' ? panelProblems(entries) : []),
    ...participationProblems(project, entries),
  ];
}
