import { calendarOf } from '@chengan/shared/demonstration/calendar';
import { allowed, type Step } from '@chengan/shared/demonstration/step';
import type { Agency } from '@chengan/shared/demonstration/world';
import type { World } from '@chengan/shared/demonstration/world-of';
import type { AgencyPerson } from '@chengan/shared/permission/actor';
import type { AgencyFacts } from '../agency/agency-file.ts';
import { amendAgencyFile } from '../agency/amend-agency-file.command.ts';
import { publishFees } from '../fee/publish-fees.command.ts';
import { recordParticipation } from '../participation/record-participation.command.ts';
import { factsOf } from './file-facts.ts';
import { sendPaper } from './paper.ts';

/** After the registration, before anything that an agency does. */
const FILE = 0.2;
const CHANGE = 8;

const managerOf = (agency: string): AgencyPerson => ({
  account: `demonstration:${agency}:manager`,
  name: '演示管理员',
  role: 'manager',
  agency,
});

/** The files of the agencies (J-A1) with their papers, fees and what they took part in; a few changed lately (J-9b). */
export function fileSteps(world: World): Step[] {
  return world.agencies.flatMap((agency, index) => {
    const facts = factsOf(agency, index, world.seed);
    return [
      recorded(agency, index, facts),
      ...(index % 3 === 2 ? [] : [fees(agency, index)]),
      ...(index % 10 === 1 ? [movedOffice(agency, facts, world)] : []),
      ...(index % 4 === 0 ? [campaign(agency, world)] : []),
    ];
  });
}

function recorded(agency: Agency, index: number, facts: AgencyFacts): Step {
  const { creditCode, registeredOn, name } = agency;
  return {
    on: registeredOn,
    rank: FILE,
    what: `file of ${name}`,
    run: async ({ em, clock }) => {
      const purposes = (['LICENCE', 'LEGAL_REPRESENTATIVE_ID', 'CERTIFICATE'] as const).slice(
        0,
        index % 8 === 3 ? 2 : 3,
      );
      const addDocuments = [];
      for (const purpose of purposes)
        addDocuments.push({ purpose, attachment: await sendPaper(em, clock, creditCode, purpose) });
      const version = { revision: 0, facts, changedOn: null, note: null, addDocuments, removeDocuments: [] };
      allowed(await amendAgencyFile(em, clock, managerOf(creditCode), version), `file of ${name}`);
    },
  };
}

function movedOffice(
  { creditCode, name, address, registeredOn }: Agency,
  facts: AgencyFacts,
  { anchor }: World,
): Step {
  const calendar = calendarOf(anchor);
  const changedOn = calendar.ago(9) > registeredOn ? calendar.ago(9) : registeredOn;
  const on = calendar.ago(4) > registeredOn ? calendar.ago(4) : registeredOn;
  return {
    on,
    rank: CHANGE,
    what: `${name} moved its office`,
    run: async ({ em, clock }) => {
      const moved = { ...facts, officeAddress: `${address}（二楼）`, officeArea: '132', phone: null };
      const version = {
        revision: 1,
        facts: moved,
        changedOn,
        note: '办公场所扩租',
        addDocuments: [],
        removeDocuments: [],
      };
      allowed(await amendAgencyFile(em, clock, managerOf(creditCode), version), `${name} moved`);
    },
  };
}

function fees({ creditCode, name, registeredOn }: Agency, index: number): Step {
  const yearly = 6000 + (index % 7) * 1000;
  return {
    on: registeredOn,
    rank: FILE,
    what: `fees of ${name}`,
    run: async ({ em, clock }) => {
      const schedule = {
        validFrom: registeredOn,
        basis: '按服务频次、企业规模和风险等级协商确定，不低于成本（演示）',
        items: [
          fee('日常技术服务（规模以下企业）', '家/年', yearly, yearly * 2, '含每年不少于6次现场服务'),
          fee('日常技术服务（规模以上企业）', '家/年', yearly * 2, yearly * 5, null),
          fee('安全生产标准化创建指导', '家', 15000, 38000 + index * 100, null),
          fee('安全教育培训', '课时', 300, 800, null),
        ],
      };
      allowed(await publishFees(em, clock, managerOf(creditCode), 0, schedule), `fees of ${name}`);
    },
  };
}

function fee(item: string, unit: string, priceFrom: number, priceTo: number, note: string | null) {
  return { item, unit, priceFrom: String(priceFrom), priceTo: String(priceTo), note };
}

/** 安全生产月: agencies help their bureau (J-7). */
function campaign({ creditCode, name, bureau, registeredOn }: Agency, { anchor }: World): Step {
  const calendar = calendarOf(anchor);
  const june = calendar.on(calendar.cycles[1], '06-16');
  const on = june > registeredOn ? june : calendar.notAfterAnchor(calendar.after(registeredOn, 5));
  return {
    on,
    rank: CHANGE,
    what: `${name} helps in the month of safety`,
    run: async ({ em, clock }) => {
      const help = {
        assistedOn: on,
        authority: bureau,
        kind: 'PUBLICITY',
        note: '参加安全生产月现场咨询活动，派出2人讲解',
      } as const;
      allowed(await recordParticipation(em, clock, managerOf(creditCode), help), `${name} helps`);
    },
  };
}
