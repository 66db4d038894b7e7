import type { Em } from '@chengan/shared/database/database';
import type { Outcome } from '@chengan/shared/outcome/outcome';
import type { Official } from '@chengan/shared/permission/actor';
import type { OfficialRole } from '@chengan/shared/permission/roles';
import { steppedUp } from '@chengan/shared/testing/stepped-up';
import type { Clock } from '@chengan/shared/time/clock';
import { day } from '@chengan/shared/time/day';
import { registerAgencies } from '../agency/register-agencies.command.ts';
import { signContracts } from '../contract/sign-contracts.command.ts';
import { answerSurvey } from '../satisfaction/answer-survey.command.ts';
import type { Audience } from '../satisfaction/means.ts';
import { openSurveyAtServer } from '../satisfaction/open-survey.command.ts';
import { sendSurvey } from '../satisfaction/send-survey.command.ts';
import { acceptApplication } from '../star-application/acceptance.command.ts';
import { applyForStars } from '../star-application/apply.command.ts';
import { announce, approveReview } from '../star-application/deliberate.command.ts';
import { gradeApplication, publishApplication } from '../star-application/grade.command.ts';
import { addSheetLine, finishReview } from '../star-application/sheet.command.ts';

export const KUNSHAN = 'suzhou-320583';
export const TOWN = '320583100';
export const AGENCY = '913205830000000016';
export const CLIENT = '91320583MXDA004173';
export const MANAGER = { account: 'manager-1', agency: AGENCY };

/** The three officials of Kunshan, or of another bureau. */
export function official(role: OfficialRole, authority = KUNSHAN): Official {
  return { account: `${role}-1`, name: role, role, authority };
}

/** The value of a command that the test must be allowed. */
export function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/** Code, field and clause of what a command was refused for. */
export function refusals(outcome: Outcome<unknown>): string[] {
  if (outcome.ok) return [];
  return outcome.problems.map(({ code, field = '', clause = '' }) => `${code} ${field} ${clause}`.trim());
}

/** Registers the agency in Kunshan with one client there, served in 2024, 2025 and 2026. */
export async function registerApplicant(em: Em, clock: Clock, agency = AGENCY): Promise<void> {
  must(
    await registerAgencies(em, clock, 'tester', [
      { creditCode: agency, name: '演示苏安技术有限公司', region: TOWN, address: null, filedOn: null },
    ]),
  );
  must(
    await signContracts(em, clock, 'tester', [
      {
        agency,
        enterprise: CLIENT,
        town: TOWN,
        startsOn: day('2024-01-15'),
        endsOn: day('2026-12-31'),
        visitsPerYear: 4,
        content: '隐患排查',
      },
    ]),
  );
}

/** Where a course is brought to. */
export type CourseTo = 'APPLIED' | 'ACCEPTED' | 'REVIEWED' | 'DELIBERATED' | 'ANNOUNCED';

export interface CourseInput {
  readonly cycle: number;
  readonly lines?: readonly (readonly [rule: string, count: string])[];
  readonly survey?: Partial<Record<Audience, string>>;
}

/** Brings an application of the agency as far as `to`, all on the clock's day; returns its id. */
export async function courseTo(
  em: Em,
  clock: Clock,
  to: CourseTo,
  { cycle, lines = [], survey = { COUNTY: '9', TOWN: '8', ENTERPRISES: '9.5' } }: CourseInput,
): Promise<string> {
  const clerk = official('clerk');
  const { id } = must(
    await applyForStars(em, clock, MANAGER, { cycle, statement: '申报材料真实。', declared: [] }),
  );
  if (to === 'APPLIED') return id;
  must(await acceptApplication(em, clock, clerk, { id }));
  for (const [audience, score] of Object.entries(survey) as [Audience, string][]) {
    const addressee = { COUNTY: KUNSHAN, TOWN, ENTERPRISES: CLIENT }[audience];
    must(await sendSurvey(em, clock, clerk, { id, audience, addressee }));
    const { token } = must(await openSurveyAtServer(em, clock, { application: id, addressee }));
    must(await answerSurvey(em, clock, { token, score, remark: null }));
  }
  for (const [rule, count] of lines) {
    const line = { rule, count, note: '见现场勘察记录', seenOn: clock.today() };
    must(await addSheetLine(em, clock, clerk, { id, line, source: 'SITE_VISIT' }));
  }
  if (to === 'ACCEPTED') return id;
  must(await finishReview(em, clock, clerk, { id }));
  if (to === 'REVIEWED') return id;
  must(await approveReview(em, clock, official('reviewer'), { id }));
  if (to === 'DELIBERATED') return id;
  must(await announce(em, clock, clerk, { id }));
  return id;
}

/** Grades and publishes an announced application on the clock's day. */
export async function publishCourse(em: Em, clock: Clock, id: string): Promise<void> {
  const leader = steppedUp(official('leader'), clock.now());
  must(await gradeApplication(em, clock, leader, { id }));
  must(await publishApplication(em, clock, leader, { id }));
}
