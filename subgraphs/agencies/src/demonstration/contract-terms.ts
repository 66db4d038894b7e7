import type { Contract, Enterprise } from '@chengan/shared/demonstration/world';
import type { Industry } from '@chengan/shared/industry/industry';
import type { ContractTerms, Sections } from '../contract/terms.ts';
import type { ServiceKind } from '../service-kind/service-kind.ts';

/** What an invented firm does, by a word of its industry; the first that fits. */
const TRADES: readonly (readonly [RegExp, Industry])[] = [
  [/化学|化工/, 'HAZARDOUS_CHEMICALS'],
  [/黑色金属冶炼/, 'METAL_SMELTING'],
  [/有色金属/, 'NONFERROUS'],
  [/纺织|服装/, 'TEXTILE'],
  [/非金属矿物/, 'BUILDING_MATERIALS'],
  [/金属制品|设备|机械|汽车|器材/, 'MACHINERY'],
  [/零售|批发|仓储/, 'COMMERCE'],
  [/食品|造纸|塑料|家具|电子/, 'LIGHT'],
];

/** The kinds of service that the words of an invented contract name. */
const KINDS: readonly (readonly [RegExp, ServiceKind])[] = [
  [/隐患排查/, 'HAZARD_INSPECTION'],
  [/双重预防|风险分级/, 'DUAL_PREVENTION'],
  [/标准化/, 'STANDARDISATION'],
  [/现状评价/, 'STATUS_EVALUATION'],
  [/预案/, 'EMERGENCY_PLAN'],
  [/托管/, 'DAILY_SERVICE'],
  [/培训/, 'TRAINING'],
];

/** The trade of an invented enterprise. */
export function industryOfFirm({ industry }: Enterprise): Industry {
  return TRADES.find(([word]) => word.test(industry))?.[1] ?? 'OTHER';
}

/** 江阴's contracts are for the daily service of J-12; elsewhere the words say what for. */
export function kindsOf({ contents, content }: Contract): readonly ServiceKind[] {
  if (contents.length > 0) return ['DAILY_SERVICE'];
  const named = KINDS.flatMap(([word, kind]) => (word.test(content) ? [kind] : []));
  return named.length > 0 ? named : ['OTHER'];
}

/** Every part that C1-5c and S-5.3 ask for, as an agency's printed form has it. */
function sectionsOf({ content, visitsPerYear, startsOn, endsOn }: Contract, client: string): Sections {
  return {
    OBJECT: client,
    SCOPE: `${client}厂区内的生产经营场所`,
    CONTENT: content,
    TIME: `${startsOn} 至 ${endsOn}，现场服务提前两个工作日商定`,
    QUALITY: '每次服务出具书面记录，隐患逐条写明判定依据和整改建议',
    RIGHTS: '甲方有权了解服务进展、核对服务人员资格；乙方有权进入服务所需场所、查阅有关资料',
    DUTIES: `乙方每年到现场服务不少于 ${visitsPerYear} 次；甲方提供真实资料并配合现场服务`,
    LIABILITY: '安全生产主体责任由甲方承担；乙方对所出具的意见和记录负责',
    INTERESTS: '服务费用按本机构公开的收费标准，分期支付',
  };
}

/** What was agreed beyond the term and the frequency. */
export function agreedOf(
  contract: Contract,
  enterprise: Enterprise,
): Omit<ContractTerms, 'startsOn' | 'endsOn' | 'visitsPerYear'> {
  return {
    number: `演合${contract.signedOn.replaceAll('-', '')}-${enterprise.creditCode.slice(-5)}`,
    signedOn: contract.signedOn,
    industry: industryOfFirm(enterprise),
    place: enterprise.town,
    kinds: kindsOf(contract),
    contents: contract.contents,
    leader: null,
    sections: sectionsOf(contract, enterprise.name),
    fee: null,
  };
}
