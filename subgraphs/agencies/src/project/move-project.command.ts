import type { Em } from '@chengan/shared/database/database';
import type { Outcome } from '@chengan/shared/outcome/outcome';
import { isUuid } from '@chengan/shared/outcome/id';
import { problem } from '@chengan/shared/outcome/problem';
import { checkText } from '@chengan/shared/text/check-text';
import type { Clock } from '@chengan/shared/time/clock';
import { contractsByIds } from '../contract/contract.store.ts';
import type { AgencyStaff } from '../contract/party.ts';
import { suggest } from '../suggestion/suggest.command.ts';
import { changeOwnProject, type SeenProject } from './change-project.command.ts';
import { serviceBeforeContract } from './notice-project.ts';
import type { ProjectState } from './project.ts';
import { STEPS } from './project.ts';
import { factsOf } from './project-facts.store.ts';
import { changeProject } from './project.store.ts';
import { stepProblems } from './steps.ts';

/**
 * Takes a project on to its next step when the present one is done; refused with everything that it lacks. From the
 * archive it is closed: never without the return visit (S-5.5). Service that began before the contract was signed is
 * suggested to the authority (C1-15-2, J-A3-3-3).
 */
export async function advanceProject(
  em: Em,
  clock: Clock,
  staff: AgencyStaff,
  seen: SeenProject,
): Promise<Outcome<string>> {
  return changeOwnProject(em, clock, staff, seen, async (em, project) => {
    const [facts] = await factsOf(em, [project], clock.today());
    const at = STEPS.findIndex(({ code }) => code === project.state);
    const step = STEPS[at];
    const next: ProjectState = STEPS[at + 1]?.code ?? 'CLOSED';
    return {
      problems: facts && step ? stepProblems(step.code, facts) : [],
      type: next === 'CLOSED' ? 'project.closed' : 'project.advanced',
      occurredOn: clock.today(),
      facts: { state: next },
      write: async (em) => {
        await changeProject(em, project, {
          state: next,
          ...(next === 'CLOSED' ? { closedOn: clock.today() } : {}),
        });
        if (facts && project.state === 'SERVICE') await suggest(em, clock, serviceBeforeContract(facts));
      },
    };
  });
}

/** Links the contract under which the project is served: one of the agency's own with the same client. */
export async function linkContract(
  em: Em,
  clock: Clock,
  staff: AgencyStaff,
  { contract, ...seen }: SeenProject & { readonly contract: string },
): Promise<Outcome<string>> {
  return changeOwnProject(em, clock, staff, seen, async (em, project) => {
    const [found] = isUuid(contract) ? await contractsByIds(em, [contract]) : [];
    const fits = found?.agency === project.agency && found.enterprise === project.client;
    const linked =
      project.state === 'FIRST_VISIT' || project.state === 'ASSESSMENT' || project.state === 'CONTRACT';
    return {
      problems: [
        ...(fits
          ? []
          : [
              problem(
                'CONTRACT_OTHER_CLIENT',
                '请选择本机构与该企业的合同。',
                'Choose a contract of the agency with this client.',
                { field: 'contract' },
              ),
            ]),
        ...(linked
          ? []
          : [
              problem(
                'CONTRACT_FIXED',
                '服务已开始，不能改换合同。',
                'The service has begun; its contract stays.',
                { field: 'contract' },
              ),
            ]),
      ],
      type: 'project.contract-linked',
      occurredOn: clock.today(),
      facts: { contractId: contract },
      write: (em) => changeProject(em, project, { contract }),
    };
  });
}

/** The agency does not go on with the project, for a reason. */
export async function giveUpProject(
  em: Em,
  clock: Clock,
  staff: AgencyStaff,
  { reason, ...seen }: SeenProject & { readonly reason: string },
): Promise<Outcome<string>> {
  return changeOwnProject(em, clock, staff, seen, async (_em, project) => ({
    problems: checkText(reason, { field: 'reason', name: '理由', nameEn: 'reason', longest: 500 }),
    type: 'project.given-up',
    occurredOn: clock.today(),
    write: (em) => changeProject(em, project, { state: 'GIVEN_UP', closedOn: clock.today() }),
  }));
}
