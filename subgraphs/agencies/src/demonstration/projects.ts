import type { Em } from '@chengan/shared/database/database';
import { REGISTRAR } from '@chengan/shared/demonstration/officials';
import { allowed, type Stage, type Step } from '@chengan/shared/demonstration/step';
import type { Contract, Enterprise } from '@chengan/shared/demonstration/world';
import type { World } from '@chengan/shared/demonstration/world-of';
import { addDays, type Day } from '@chengan/shared/time/day';
import { contractsByIds } from '../contract/contract.store.ts';
import { contractIdsWith } from '../contract/contract-row.store.ts';
import type { AgencyStaff } from '../contract/party.ts';
import { listsFor, ONLY } from '../project/lists.ts';
import { advanceProject, giveUpProject, linkContract } from '../project/move-project.command.ts';
import { openProject } from '../project/open-project.command.ts';
import { recordEntry } from '../project/record-entry.command.ts';
import { type DraftReport, draftReport, issueReport } from '../project/report.command.ts';
import { reportsOfProjects } from '../project/report.store.ts';
import { isLicensed } from '../service-kind/service-kind.ts';
import { industryOfFirm, kindsOf } from './contract-terms.ts';

const RANK = 8;
const BUREAUS = ['jiangyin', 'changji', 'suzhou'];
/** So many agencies of a bureau keep projects, and so many each. */
const AGENCIES = 2;
const PROJECTS = 4;

/** A few projects in every state: archived under contracts that ended, with a report of what was done, under way, ahead of their contract, given up. */
export function projectSteps({ agencies, contracts, enterprises, anchor }: World): Step[] {
  const clients = new Map(enterprises.map((one) => [one.creditCode, one]));
  const keepers = BUREAUS.flatMap((bureau) =>
    agencies.filter((one) => one.bureau === bureau).slice(0, AGENCIES),
  );
  return keepers.flatMap(({ creditCode }) => {
    const own = contracts
      .filter((one) => one.agency === creditCode && kindsOf(one).some((kind) => !isLicensed(kind)))
      .toSorted((a, b) => (a.endsOn < b.endsOn ? -1 : 1));
    const ended = own.filter((one) => addDays(one.endsOn, 20) < anchor).slice(-2);
    const running = own.filter((one) => addDays(one.startsOn, 10) < anchor && one.endsOn >= anchor);
    return [...ended, ...running].slice(0, PROJECTS).flatMap((contract, index) => {
      const client = clients.get(contract.enterprise);
      return client ? [stepOf(contract, client, index, anchor)] : [];
    });
  });
}

function stepOf(contract: Contract, client: Enterprise, index: number, anchor: Day): Step {
  const ended = contract.endsOn < anchor;
  const what = `project of ${contract.agency} for ${contract.enterprise}`;
  return {
    on: ended ? addDays(contract.endsOn, 15) : addDays(contract.startsOn, 8),
    rank: RANK,
    what,
    run: async ({ em, clock }) => {
      const staff = { account: REGISTRAR, agency: contract.agency };
      const kind = kindsOf(contract).find((one) => !isLicensed(one)) ?? 'OTHER';
      const id = allowed(
        await openProject(em, clock, staff, {
          client: contract.enterprise,
          clientKnown: true,
          place: client.town,
          kind,
          industry: industryOfFirm(client),
          title: `${client.name}${TITLES[kind] ?? '安全技术服务'}`,
          acceptedOn: addDays(contract.signedOn, -7),
        }),
        what,
      );
      const record = async (list: string, item: string, given: Readonly<Record<string, string>>) => {
        const values = Object.fromEntries(Object.entries(given).map(([field, one]) => [field, [one]]));
        allowed(await recordEntry(em, clock, staff, { id, list, item, values, withdrawn: null }), what);
      };
      const advance = async () => allowed(await advanceProject(em, clock, staff, { id }), what);
      await record('PASSED_OVER', 'FIRST_VISIT', { reason: '多年服务的企业，情况已经掌握' });
      await advance();
      if (!ended && contract.startsOn.slice(8) > '20') return; // some wait for their assessment
      if (!ended && index % 4 === 3) {
        allowed(
          await giveUpProject(em, clock, staff, { id, reason: '企业计划停产，双方商定不再开展' }),
          what,
        );
        return;
      }
      await record('PASSED_OVER', 'ASSESSMENT', { reason: '沿用上一合同期的评估结论' });
      await advance();
      allowed(await linkContract(em, clock, staff, { id, contract: await idOf(em, contract) }), what);
      await advance();
      await serve(contract, kind, record);
      if (!ended) return;
      const title = `${client.name}${TITLES[kind] ?? '安全技术服务'}总结报告`;
      const number = `${contract.endsOn.slice(0, 4)}-总结-${index + 1}`;
      await issue({ em, clock }, staff, { id, title, number, draftedOn: contract.endsOn }, what);
      await record('COMPLETION', ONLY, { on: contract.endsOn, result: '合同约定的服务已完成，记录齐全' });
      await advance();
      if (index === 0) return; // one waits for its return visit
      const on = addDays(contract.endsOn, 10);
      await record('RETURN_VISIT', ONLY, { on, by: '机构质量部', opinion: '服务及时，建议增加现场培训' });
      await advance();
      await advance();
    },
  };
}

const TITLES: Readonly<Record<string, string>> = {
  DAILY_SERVICE: '日常安全技术服务',
  DUAL_PREVENTION: '双重预防体系建设',
  STANDARDISATION: '安全生产标准化创建',
  HAZARD_INSPECTION: '隐患排查治理',
  EMERGENCY_PLAN: '应急预案编制与演练',
  TRAINING: '安全培训',
};

/** The survey of the client and the contents of the service, as far as the kind keeps them. */
async function serve(
  contract: Contract,
  kind: ReturnType<typeof kindsOf>[number],
  record: (list: string, item: string, given: Readonly<Record<string, string>>) => Promise<void>,
): Promise<void> {
  for (const list of listsFor(kind)) {
    if (list.code === 'BASELINE')
      await record('BASELINE', ONLY, {
        on: addDays(contract.startsOn, 3),
        situation: '已有安全管理机构和专职人员，台账基本齐全',
        system: '原有体系运行满一年，班组层面执行不均衡',
        weaknesses: '风险辨识未覆盖检维修环节，隐患整改缺少复核',
      });
    if (list.code === 'SERVICE')
      for (const { code } of list.items ?? []) await record('SERVICE', code, { done: 'YES' });
  }
}

/** A report, drafted and issued on one day. */
async function issue(
  { em, clock }: Pick<Stage, 'em' | 'clock'>,
  staff: AgencyStaff,
  draft: DraftReport,
  what: string,
): Promise<void> {
  allowed(await draftReport(em, clock, staff, draft), what);
  const [reports = []] = await reportsOfProjects(em, [draft.id]);
  for (const { id } of reports)
    allowed(await issueReport(em, clock, staff, { id, on: draft.draftedOn }), what);
}

/** The id that the register gave the contract. */
async function idOf(em: Em, { agency, enterprise, startsOn }: Contract): Promise<string> {
  const found = await contractsByIds(em, await contractIdsWith(em, agency, enterprise));
  const id = found.find((one) => one?.startsOn === startsOn)?.id;
  if (id === undefined) throw new Error(`no contract of ${agency} from ${startsOn}`);
  return id;
}
