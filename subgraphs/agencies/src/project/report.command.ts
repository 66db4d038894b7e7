import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { isUuid } from '@chengan/shared/outcome/id';
import { type Outcome, refused } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import { checkText } from '@chengan/shared/text/check-text';
import type { Clock } from '@chengan/shared/time/clock';
import type { Day } from '@chengan/shared/time/day';
import type { AgencyStaff } from '../contract/party.ts';
import { suggest } from '../suggestion/suggest.command.ts';
import {
  changeOwnProject,
  type Deed,
  PROJECT_NOT_FOUND,
  type SeenProject,
} from './change-project.command.ts';
import { standing } from './entries.ts';
import { failedTwice } from './notice-project.ts';
import type { Project } from './project.ts';
import { entriesOfProjects } from './project-entry.store.ts';
import { changeProject } from './project.store.ts';
import {
  hasNumber,
  insertReport,
  insertReview,
  markIssued,
  type Report,
  reportById,
} from './report.store.ts';
import { issueProblems } from './report-rules.ts';

export interface DraftReport extends SeenProject {
  readonly title: string;
  /** Number of the document, unique in the agency. */
  readonly number: string;
  readonly draftedOn: Day;
}

/** Enters the draft of a report of a project whose service is under way. */
export async function draftReport(
  em: Em,
  clock: Clock,
  staff: AgencyStaff,
  { title, number, draftedOn, ...seen }: DraftReport,
): Promise<Outcome<string>> {
  return changeOwnProject(em, clock, staff, seen, async (em, project) => {
    const id = newId(clock);
    const today = clock.today();
    const taken = await hasNumber(em, project.agency, number.trim());
    return {
      problems: [
        ...(project.state === 'SERVICE'
          ? []
          : [
              problem(
                'STEP_NOT_YET',
                '项目实施中才能登记报告。',
                'Reports are entered while the service is under way.',
              ),
            ]),
        ...checkText(title, { field: 'title', name: '报告名称', nameEn: 'title', longest: 200 }),
        ...checkText(number, { field: 'number', name: '报告编号', nameEn: 'number', longest: 60 }),
        ...(taken
          ? [
              problem(
                'NUMBER_IN_USE',
                `本机构已有编号为“${number.trim()}”的报告。`,
                'The agency has a report of that number.',
                {
                  field: 'number',
                },
              ),
            ]
          : []),
        ...(draftedOn > today
          ? [
              problem('DAY_IN_FUTURE', `编制日期晚于今天（${today}）。`, 'The day is after today.', {
                field: 'draftedOn',
              }),
            ]
          : []),
      ],
      type: 'report.drafted',
      occurredOn: draftedOn,
      facts: { reportId: id },
      write: async (em) => {
        await insertReport(em, {
          ...{ id, project: project.id, agency: project.agency, client: project.client, kind: project.kind },
          ...{ title: title.trim(), number: number.trim(), draftedOn, authority: project.authority },
          enterprise: project.contract === null ? null : project.client,
        });
        await changeProject(em, project, {});
      },
    };
  });
}

/** Which report something is done to; `id` is that of the report. */
async function changeReport(
  em: Em,
  clock: Clock,
  staff: AgencyStaff,
  id: string,
  decide: (em: Em, project: Project, report: Report) => Promise<Deed>,
): Promise<Outcome<string>> {
  const report = isUuid(id) ? await reportById(em, id) : undefined;
  if (!report) return refused(PROJECT_NOT_FOUND);
  return changeOwnProject(em, clock, staff, { id: report.project }, async (em, project) => {
    // read again: the project is locked now
    const now = (await reportById(em, id)) ?? report;
    return decide(em, project, now);
  });
}

export interface ReviewReport {
  readonly id: string;
  readonly reviewedOn: Day;
  readonly passed: boolean;
  readonly opinion: string;
}

/** Enters what an expert panel said of a report. The second that fails is suggested to the authority (C1-15-3). */
export async function reviewReport(
  em: Em,
  clock: Clock,
  staff: AgencyStaff,
  { id, reviewedOn, passed, opinion }: ReviewReport,
): Promise<Outcome<string>> {
  return changeReport(em, clock, staff, id, async (_em, project, report) => {
    const today = clock.today();
    const attempt = report.reviews.length + 1;
    const last = report.reviews.at(-1)?.reviewedOn ?? report.draftedOn;
    return {
      problems: [
        ...checkText(opinion, { field: 'opinion', name: '评审意见', nameEn: 'opinion', longest: 2000 }),
        ...(report.issuedOn
          ? [
              problem(
                'REPORT_ISSUED',
                `报告已于 ${report.issuedOn} 出具。`,
                `It was issued on ${report.issuedOn}.`,
              ),
            ]
          : []),
        ...(reviewedOn < last || reviewedOn > today
          ? [
              problem(
                'REVIEWED_ON',
                `评审日期应在 ${last} 至今天（${today}）之间。`,
                `The day of the review lies between ${last} and today (${today}).`,
                { field: 'reviewedOn' },
              ),
            ]
          : []),
      ],
      type: 'report.reviewed',
      occurredOn: reviewedOn,
      facts: { reportId: id, attempt, passed },
      write: async (em) => {
        const review = { attempt, reviewedOn, passed, opinion: opinion.trim() };
        await insertReview(em, clock, staff.account, report, review);
        await changeProject(em, project, {});
        await suggest(em, clock, failedTwice(project, { ...report, reviews: [...report.reviews, review] }));
      },
    };
  });
}

/** Issues a report: from then on its title, number, client and day are public (Law art. 72). */
export async function issueReport(
  em: Em,
  clock: Clock,
  staff: AgencyStaff,
  { id, on }: { readonly id: string; readonly on: Day },
): Promise<Outcome<string>> {
  return changeReport(em, clock, staff, id, async (em, project, report) => {
    const [entries = []] = await entriesOfProjects(em, [project.id]);
    return {
      problems: issueProblems(project, report, standing(entries), on, clock.today()),
      type: 'report.issued',
      occurredOn: on,
      facts: { reportId: id },
      write: async (em) => {
        await markIssued(em, id, on);
        await changeProject(em, project, {});
      },
    };
  });
}
