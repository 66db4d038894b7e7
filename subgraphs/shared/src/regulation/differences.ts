import type { ClauseId } from './norm.ts';

/** Where a local document and a national rule differ, and how the hub goes by both. Known from their texts, not sought. */
export interface NationalDifference {
  /** `D-1` … */
  readonly id: string;
  readonly local: ClauseId;
  readonly national: ClauseId;
  readonly difference: string;
  readonly differenceEn: string;
  /** What the hub does about it. */
  readonly handling: string;
  readonly handlingEn: string;
  /** The local clause by which the higher law prevails; absent where the document has none. */
  readonly precedence?: ClauseId;
}

const LISTS = {
  difference:
    '地方文件自设“黑名单”；国家规定，严重失信主体名单只能依据法律、法规或党中央、国务院政策文件设列，地方限于地方性法规。',
  differenceEn:
    'The local document sets up a blacklist of its own; nationally, lists of serious discredit stand on law, regulation or central policy, locally on a local regulation.',
  handling: '地方“黑名单”与国家严重失信主体名单分开登记，注明各自依据；地方名单不附带国家规定的惩戒措施。',
  handlingEn:
    'The local list is kept apart from the national one, each with its basis; it carries none of the national measures.',
  national: 'N-GBF-2020-49-BASIS',
} as const;

/** In the order of the local documents. */
export const NATIONAL_DIFFERENCES: readonly NationalDifference[] = [
  {
    id: 'D-1',
    local: 'C1-5a',
    national: 'N-MEM-1-19',
    difference: '地方规定受理业务后七日内书面告知；国家规定现场服务前七个工作日书面告知。',
    differenceEn:
      'Locally notice within seven days after acceptance; nationally seven working days before on-site service.',
    handling: '两个期限都计算，提醒以先到的为准；逾期按各自的依据分别认定。',
    handlingEn: 'Both clocks run and the earlier one reminds; each breach is found under its own basis.',
    precedence: 'C1-20',
  },
  { id: 'D-2', local: 'C1-17-8', ...LISTS, precedence: 'C1-20' },
  {
    id: 'D-3',
    local: 'C1-14',
    national: 'N-GBF-2024-54-CAP',
    difference:
      '地方规定每年至少抽查三项安全服务活动；国家要求公布涉企行政检查的年度频次上限，因线索触发的除外。',
    differenceEn:
      'Locally at least three service activities are checked a year; nationally inspections of an enterprise have a published yearly cap, triggered ones exempt.',
    handling: '安排抽查时，既满足最低数，又不超过所在地公布的上限；上限由主管局确认。',
    handlingEn: 'Checks keep to the minimum and below the published cap, which the bureau confirms.',
    precedence: 'C1-20',
  },
  {
    id: 'D-4',
    local: 'C3-5a',
    national: 'N-GB-30871-PERMIT',
    difference: '地方文件引用的是旧版标准的名称；现行版本为 GB 30871-2022。',
    differenceEn: 'The local document cites the former edition of the standard; GB 30871-2022 is in force.',
    handling: '按现行标准理解；依据页注明旧版已被替代。',
    handlingEn: 'Read by the edition in force; the page of the former one says that it was replaced.',
    precedence: 'C3-11',
  },
  { id: 'D-5', local: 'J-A3-4b', ...LISTS, precedence: 'J-17' },
  {
    id: 'D-6',
    local: 'Z-7-4',
    national: 'N-WSL-92-3',
    difference: '地方文件规定行业禁入，没有写明期限；法律规定五年，情节严重的终身。',
    differenceEn:
      'The local document bans from the industry and names no term; by law five years, for life if serious.',
    handling: '须写明期限和依据，期限以法律规定为准。',
    handlingEn: 'A ban states its term and basis; the term is that of the law.',
  },
];

/** The differences that a clause has a part in, local or national, or by which it lets the higher law prevail. */
export function differencesOf(clause: ClauseId): readonly NationalDifference[] {
  return NATIONAL_DIFFERENCES.filter(
    ({ local, national, precedence }) => local === clause || national === clause || precedence === clause,
  );
}
