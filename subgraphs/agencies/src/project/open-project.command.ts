import { checkCreditCode, isAcceptable } from '@chengan/shared/credit-code/credit-code';
import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { inTransaction } from '@chengan/shared/database/transaction';
import type { Industry } from '@chengan/shared/industry/industry';
import { append } from '@chengan/shared/journal/journal';
import { type Outcome, unless } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import { checkText } from '@chengan/shared/text/check-text';
import type { Clock } from '@chengan/shared/time/clock';
import type { Day } from '@chengan/shared/time/day';
import { agenciesByCode } from '../agency/agency.store.ts';
import { placeProblems } from '../contract/check-terms.ts';
import { authorityIdOf } from '../contract/contract-entry.store.ts';
import type { AgencyStaff } from '../contract/party.ts';
import { qualificationsOf, regionalFilingsOf } from '../qualification/qualification.store.ts';
import { problemIf } from '../refusal/problem-if.ts';
import { licensedProblems } from '../service-rule/licensed-problems.ts';
import type { ServiceKind } from '../service-kind/service-kind.ts';
import type { Project } from './project.ts';
import { insertProject } from './project.store.ts';

export interface OpenProject {
  /** Credit code, as typed. */
  readonly client: string;
  /** Whether the register of enterprises has the code. */
  readonly clientKnown: boolean;
  readonly place: string;
  readonly kind: ServiceKind;
  readonly industry: Industry;
  readonly title: string;
  readonly acceptedOn: Day;
}

/**
 * Takes a project on, and journals `project.opened`. A licensed kind is refused without a qualification whose scope and
 * validity cover it on the day of acceptance (C1-4a, C1-9, Law art. 72); with every other reason at once.
 */
export async function openProject(
  em: Em,
  clock: Clock,
  { account, agency }: AgencyStaff,
  input: OpenProject,
): Promise<Outcome<string>> {
  return inTransaction(em, async (em) => {
    const { place, kind, industry, acceptedOn } = input;
    const today = clock.today();
    const { code: client, verdict, problem: wrong } = checkCreditCode(input.client, 'client');
    const [known] = await agenciesByCode(em, [agency]);
    const [qualifications = []] = await qualificationsOf(em, [agency]);
    const [filings = []] = await regionalFilingsOf(em, [agency]);
    const problems = [
      ...problemIf(!known, 'AGENCY_UNKNOWN', `机构未登记：${agency}`, `No such agency: ${agency}`, 'agency'),
      ...(isAcceptable(verdict) || !wrong ? [] : [wrong]),
      ...problemIf(
        client === agency,
        'CLIENT_IS_AGENCY',
        '机构不能为自己承接项目。',
        'An agency is not its own client.',
        'client',
      ),
      ...problemIf(
        !input.clientKnown,
        'CLIENT_UNKNOWN',
        '企业名录中没有这个统一社会信用代码，请核对；确未建档的，请先由属地监管部门建档。',
        'The register of enterprises has no such code; look at it again, or have the enterprise registered first.',
        'client',
      ),
      ...placeProblems(place),
      ...checkText(input.title, { field: 'title', name: '项目名称', nameEn: 'title', longest: 200 }),
      ...(acceptedOn > today
        ? [
            problem(
              'ACCEPTED_IN_FUTURE',
              `承接日期 ${acceptedOn} 晚于今天（${today}）。`,
              `The day of acceptance, ${acceptedOn}, is after today (${today}).`,
              { field: 'acceptedOn' },
            ),
          ]
        : []),
      ...licensedProblems(kind, industry, place, acceptedOn, qualifications, filings, 'kind'),
    ];
    const id = newId(clock);
    const outcome = unless(problems, () => id);
    if (!outcome.ok) return outcome;
    const project: Project = {
      ...{ id, agency, client, place, kind, industry, acceptedOn },
      authority: authorityIdOf(place),
      contract: null,
      title: input.title.trim(),
      leader: null,
      state: 'FIRST_VISIT',
      closedOn: null,
      revision: 1,
    };
    await insertProject(em, project);
    await append(em, clock, [
      {
        type: 'project.opened',
        subjectKind: 'Agency',
        subjectId: agency,
        clauses: [],
        facts: { projectId: id, client, kind, place, acceptedOn },
        actor: account,
        occurredOn: acceptedOn,
      },
    ]);
    return outcome;
  });
}
