import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import { firstVisitProblems } from '../service-rule/visit-staff-problems.ts';
import { leaderProblems } from '../service-rule/leader-problems.ts';
import { isInSuzhou } from '../service-rule/place.ts';
import { staffProblems } from '../service-rule/staff-problems.ts';
import { dayOf, type ProjectEntry, valueOf, valuesOf } from './entries.ts';
import type { ProjectFacts } from './facts.ts';
import type { ListCode } from './list-definition.ts';
import { ONLY } from './lists.ts';
import type { StepCode } from './project.ts';
import { serviceProblems } from './service-step.ts';

/** The one record of a list that has only one. */
function recordOf(entries: readonly ProjectEntry[], list: ListCode, item: string = ONLY) {
  return entries.find((one) => one.list === list && one.item === item);
}

/** The clause where it binds: the Suzhou standard is law for nobody else; elsewhere the steps are this hub's form. */
function inSuzhou(facts: Pick<ProjectFacts, 'project'>, clause: string): string | undefined {
  return isInSuzhou(facts.project.place) ? clause : undefined;
}

/** Everything that keeps a project from leaving `step`; none when the step is done. */
export function stepProblems(step: StepCode, facts: ProjectFacts): Problem[] {
  switch (step) {
    case 'FIRST_VISIT':
      return firstVisit(facts);
    case 'ASSESSMENT':
      return assessment(facts);
    case 'CONTRACT':
      return contract(facts);
    case 'SERVICE':
      return serviceProblems(facts);
    case 'RETURN_VISIT':
      return returnVisit(facts);
    case 'ARCHIVE':
      return archive(facts);
  }
}

/** S-5.1: day, people and record, one of the agency's own technicians, before the project is taken on. */
function firstVisit(facts: ProjectFacts): Problem[] {
  const { entries, project, people } = facts;
  if (recordOf(entries, 'PASSED_OVER', 'FIRST_VISIT')) return [];
  const record = recordOf(entries, 'FIRST_VISIT');
  const clause = inSuzhou(facts, 'S-5.1');
  const on = record && dayOf(record, 'on');
  if (!record || !on)
    return [
      problem(
        'FIRST_VISIT_MISSING',
        '尚无初访记录（时间、人员、记录）。',
        'There is no record of a first visit.',
        {
          field: 'FIRST_VISIT',
          clause,
        },
      ),
    ];
  const those = valuesOf(record, 'people').flatMap((id) => people.get(id) ?? []);
  return [
    ...firstVisitProblems(project.agency, project.place, on, those, 'FIRST_VISIT'),
    ...(on > project.acceptedOn
      ? [
          problem(
            'FIRST_VISIT_LATE',
            `初访（${on}）应在承接项目（${project.acceptedOn}）之前。`,
            `The first visit (${on}) comes before the project is taken on (${project.acceptedOn}).`,
            { field: 'FIRST_VISIT', clause },
          ),
        ]
      : []),
  ];
}

/** S-5.2: before the contract, with leader, staff, content and criteria; C1-4b on the people named. */
function assessment(facts: ProjectFacts): Problem[] {
  const { entries, project, people } = facts;
  if (recordOf(entries, 'PASSED_OVER', 'ASSESSMENT')) return [];
  const record = recordOf(entries, 'ASSESSMENT');
  const clause = inSuzhou(facts, 'S-5.2');
  const on = record && dayOf(record, 'on');
  if (!record || !on)
    return [
      problem(
        'ASSESSMENT_MISSING',
        '尚无项目评估（负责人、参与人员、内容、判断准则）。',
        'There is no assessment with leader, staff, content and criteria.',
        { field: 'ASSESSMENT', clause },
      ),
    ];
  const leader = people.get(valueOf(record, 'leader'));
  const team = valuesOf(record, 'people').flatMap((id) => people.get(id) ?? []);
  return [
    ...assessedLate(facts, on),
    ...(leader ? leaderProblems(leader, project.agency, project.place, on, 'ASSESSMENT') : []),
    ...staffProblems(project.kind, project.industry, project.place, on, team, 'ASSESSMENT'),
  ];
}

function assessedLate(facts: ProjectFacts, on: string): Problem[] {
  const signedOn = facts.contract?.signedOn;
  if (!signedOn || on <= signedOn) return [];
  return [
    problem(
      'ASSESSED_AFTER_CONTRACT',
      `项目评估（${on}）应在合同签订（${signedOn}）之前进行。`,
      `The assessment (${on}) comes before the contract (${signedOn}).`,
      { field: 'ASSESSMENT', clause: inSuzhou(facts, 'S-5.2') },
    ),
  ];
}

/** S-5.3, J-11a, C1-5c: a contract with this client for this kind of service, assessed before it was signed. */
function contract(facts: ProjectFacts): Problem[] {
  const { project, entries } = facts;
  if (!facts.contract)
    return [
      problem('CONTRACT_MISSING', '尚未关联服务合同。', 'No contract is linked yet.', {
        field: 'CONTRACT',
        clause: inSuzhou(facts, 'S-5.3'),
      }),
    ];
  const record = recordOf(entries, 'ASSESSMENT');
  const assessedOn = record && dayOf(record, 'on');
  return [
    ...(facts.contract.kinds.length > 0 && !facts.contract.kinds.includes(project.kind)
      ? [
          problem(
            'CONTRACT_OTHER_KIND',
            '所关联的合同不含本项目的服务类别。',
            'The contract is not for this kind of service.',
            { field: 'CONTRACT' },
          ),
        ]
      : []),
    ...(assessedOn && !recordOf(entries, 'PASSED_OVER', 'ASSESSMENT') ? assessedLate(facts, assessedOn) : []),
  ];
}

/** S-5.5: after the project is complete. */
function returnVisit(facts: ProjectFacts): Problem[] {
  const record = recordOf(facts.entries, 'RETURN_VISIT');
  const on = record && dayOf(record, 'on');
  const about = { field: 'RETURN_VISIT', clause: inSuzhou(facts, 'S-5.5') };
  if (!on)
    return [
      problem(
        'RETURN_VISIT_MISSING',
        '尚未进行服务回访，项目不能归档。',
        'There was no return visit; the project cannot be archived.',
        about,
      ),
    ];
  const done = recordOf(facts.entries, 'COMPLETION');
  const doneOn = done && dayOf(done, 'on');
  return doneOn && on < doneOn
    ? [
        problem(
          'RETURN_VISIT_EARLY',
          `服务回访（${on}）应在项目完成（${doneOn}）之后。`,
          `The return visit (${on}) comes after the completion (${doneOn}).`,
          about,
        ),
      ]
    : [];
}

/** S-5.6: the file has every step; what a later correction broke shows here again. */
function archive(facts: ProjectFacts): Problem[] {
  const before: readonly StepCode[] = ['FIRST_VISIT', 'ASSESSMENT', 'CONTRACT', 'SERVICE', 'RETURN_VISIT'];
  return before.flatMap((step) => stepProblems(step, facts));
}
