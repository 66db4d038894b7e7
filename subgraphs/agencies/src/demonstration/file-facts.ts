import { drawOf } from '@chengan/shared/demonstration/draw';
import { personsOf } from '@chengan/shared/demonstration/names';
import type { Agency } from '@chengan/shared/demonstration/world';
import { addYears, type Day, day, yearOf } from '@chengan/shared/time/day';
import type { AgencyFacts, SystemKind } from '../agency/agency-file.ts';

const SYSTEMS: readonly [SystemKind, string][] = [
  ['CONDUCT', '员工从业守则'],
  ['ASSESSMENT_TRAINING', '人员考核与培训制度'],
  ['WORKFLOW', '技术服务工作流程'],
  ['RETURN_VISIT', '服务回访制度'],
  ['CONFIDENTIALITY', '客户信息保密制度'],
  ['INTEGRITY', '廉洁自律规定'],
  ['PROCESS_CONTROL', '服务过程控制与跟踪办法'],
];

const EQUIPMENT: readonly [string, number, string | null][] = [
  ['四合一气体检测仪', 3, '年度检定'],
  ['红外热像仪', 1, null],
  ['接地电阻测试仪', 2, '年度检定'],
  ['声级计', 1, null],
  ['激光测距仪', 4, null],
  ['执法记录仪（服务留痕用）', 4, null],
  ['服务管理软件', 1, '排查记录、整改跟踪'],
];

/** Square metres of the offices, in turn; the small ones fall short of S-4.1b. */
const AREAS = ['168.5', '99.9', '240', '120', '315', '88', '100', '156.25'] as const;

/** What the file of the agency in place `index` says: most meet the conditions of their act, some do not. */
export function factsOf(agency: Agency, index: number, seed: number): AgencyFacts {
  const draw = drawOf(seed, `file of ${agency.creditCode}`);
  const people = personsOf(draw);
  const [legalRepresentative = null, principal = null, contact = null] = people;
  const established = day(
    `${yearOf(agency.registeredOn) - draw.int(3, 12)}-0${draw.int(1, 9)}-1${draw.int(0, 9)}`,
  );
  return {
    name: agency.name,
    registeredAddress: agency.address,
    officeAddress: index % 14 === 9 ? `演示路${index}号` : agency.address,
    officeArea: AREAS[index % AREAS.length] ?? null,
    officeTenure: index % 3 === 0 ? 'OWNED' : 'RENTED',
    legalRepresentative,
    principal: index % 4 === 0 ? legalRepresentative : principal,
    contact: index % 9 === 7 ? null : contact,
    // no exchange hands out numbers that begin with nought
    phone: index % 9 === 7 ? null : `0510-0000${String(1000 + index)}`,
    establishedOn: established,
    registeredCapital: String(draw.int(2, 40) * 50),
    businessScope:
      '安全咨询服务；企业安全生产标准化、双重预防机制建设指导；安全生产教育培训；隐患排查技术服务（演示）',
    organisation: index % 17 === 6 ? 'BRANCH' : index === 4 ? 'ASSOCIATION' : 'COMPANY',
    equipment: EQUIPMENT.slice(0, index % 11 === 10 ? 0 : 3 + (index % 5)).map(([name, quantity, note]) => ({
      name,
      quantity,
      note,
    })),
    systems: systemsOf(index, established),
    otherConditions:
      index % 5 === 0
        ? [{ text: '从业人员依法参加工伤保险', basis: '安全生产法第五十一条', met: index % 10 === 0 }]
        : [],
  };
}

function systemsOf(index: number, established: Day): AgencyFacts['systems'] {
  const missing = index % 6 === 5 ? 'RETURN_VISIT' : index % 13 === 12 ? 'PROCESS_CONTROL' : undefined;
  return SYSTEMS.filter(([kind]) => kind !== missing).map(([kind, title]) => ({
    kind,
    title,
    inForceFrom: addYears(established, 1),
  }));
}
