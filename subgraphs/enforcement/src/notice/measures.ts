import type { Problem } from '@chengan/shared/outcome/outcome';
import type { ActId } from '@chengan/shared/regulation/act';
import type { ClauseId } from '@chengan/shared/regulation/norm';
import { citation } from '@chengan/shared/regulation/register';
import { problem } from '@chengan/shared/outcome/problem';

/** A measure that a notice or a list entry may carry, and the clauses that contain it. */
export interface Measure {
  readonly label: string;
  readonly labelEn: string;
  readonly clauses: readonly ClauseId[];
}

const RUNGS: readonly ClauseId[] = ['C1-15-0', 'C1-16-0', 'C1-17-0'];

/** Nobody may be met with a measure that stands in no clause (N-GBF-2020-49-MEASURES): this list is closed. */
const MEASURES = {
  RECTIFY: { label: '责令改正', labelEn: 'Order to correct', clauses: RUNGS },
  TALK: { label: '约谈', labelEn: 'Talk', clauses: [...RUNGS, 'J-A3-1-8', 'C3-10a', 'Z-9-2', 'S-7.6.4'] },
  EXPOSURE: {
    label: '曝光',
    labelEn: 'Public exposure',
    clauses: ['C1-16-0', 'C1-17-0', 'H-4b', 'Z-7-2', 'N-WSL-78-2'],
  },
  PUBLIC_CENSURE: { label: '公开谴责', labelEn: 'Public censure', clauses: ['C1-16-0'] },
  CIRCULATED_CRITICISM: { label: '通报批评', labelEn: 'Circulated criticism', clauses: ['S-7.6.4', 'Z-9-1'] },
  LOCAL_DISCREDIT: {
    label: '列入地方失信惩戒名单',
    labelEn: 'Entry in the local discredit list',
    clauses: ['C1-17-0', 'C3-10b'],
  },
  LOCAL_BLACKLIST: {
    label: '列入地方“黑名单”',
    labelEn: 'Entry in the local blacklist',
    clauses: ['C1-17-8', 'J-A3-0c', 'J-A3-4b', 'Z-7-1'],
  },
  NATIONAL_SERIOUS: {
    label: '列入安全生产严重失信主体名单',
    labelEn: 'Entry in the national list of serious discredit',
    clauses: ['N-MEM-11-6', 'N-MEM-11-7'],
  },
  JOINT_PUNISHMENT: {
    label: '部门联合惩戒',
    labelEn: 'Joint measures of departments',
    clauses: ['N-WSL-78-1', 'Z-7-0'],
  },
  KEY_SUPERVISION: {
    label: '列为重点监管对象',
    labelEn: 'Key supervision',
    clauses: ['C2-10', 'C3-10b', 'Z-2-2'],
  },
  COPY_TO_LICENSOR: {
    label: '抄告资质认可机关',
    labelEn: 'Copy to the qualification authority',
    clauses: ['C1-18'],
  },
  COPY_TO_CREDIT: {
    label: '抄送信用部门',
    labelEn: 'Copy to the credit department',
    clauses: ['C1-17-7', 'J-A3-4b'],
  },
  REPORT_TO_COMMITTEE: {
    label: '上报安全生产委员会',
    labelEn: 'Report to the safety committee',
    clauses: ['J-A3-4b'],
  },
  PUBLISH_GRADE: {
    label: '公布诚信等级',
    labelEn: 'Publication of the credit grade',
    clauses: ['J-16a', 'J-A3-4a'],
  },
  PUBLISH_STARS: { label: '公布星级', labelEn: 'Publication of the stars', clauses: ['S-7.3'] },
  CANCEL_STARS: { label: '取消星级', labelEn: 'Cancellation of the stars', clauses: ['S-7.6.3', 'S-7.6.4'] },
  LOWER_STARS: { label: '降低星级', labelEn: 'Lowering of the stars', clauses: ['S-7.6.4'] },
  BAN_APPLICATION: {
    label: '两年内不得申请星级',
    labelEn: "Two years' bar from applying for stars",
    clauses: ['S-7.6.3'],
  },
  LIMIT_FINANCE: { label: '限制投融资', labelEn: 'Limits on financing', clauses: ['Z-7-1'] },
  LIMIT_INSURANCE_TAX: {
    label: '限制保险税收优惠',
    labelEn: 'Limits in insurance and tax',
    clauses: ['Z-7-1'],
  },
  LIMIT_PROCUREMENT: { label: '限制政府采购', labelEn: 'Limits in public procurement', clauses: ['Z-7-1'] },
  LIMIT_BIDDING: { label: '限制招标投标', labelEn: 'Limits in bidding', clauses: ['Z-7-1'] },
  LIMIT_LAND: { label: '限制土地出让', labelEn: 'Limits in land grants', clauses: ['Z-7-1'] },
  INFORM_PARENT: {
    label: '通报上级公司',
    labelEn: 'Letter to the parent company',
    clauses: ['Z-7-2', 'C3-10b'],
  },
  OCCUPATION_BAN: {
    label: '职业禁入',
    labelEn: 'Occupation ban',
    clauses: ['Z-7-3', 'N-WSL-92-3', 'N-WSL-94'],
  },
  INDUSTRY_BAN: { label: '行业禁入', labelEn: 'Industry ban', clauses: ['Z-7-4', 'N-WSL-92-3', 'N-WSL-94'] },
  SUSPEND: {
    label: '停产停业整顿',
    labelEn: 'Suspension of business',
    clauses: ['N-WSL-92-1', 'Z-5-4', 'Z-8-3'],
  },
  WARN: { label: '警告', labelEn: 'Warning', clauses: ['N-MEM-1-30'] },
  FINE: { label: '罚款', labelEn: 'Fine', clauses: ['N-WSL-92-1', 'N-WSL-92-2', 'N-WSL-103', 'N-MEM-1-30'] },
  CONFISCATE: {
    label: '没收违法所得',
    labelEn: 'Confiscation of illegal income',
    clauses: ['N-WSL-92-2', 'N-WSL-103'],
  },
  REVOKE_QUALIFICATION: {
    label: '吊销资质',
    labelEn: 'Revocation of qualification',
    clauses: ['N-WSL-92-3'],
  },
} as const satisfies Record<string, Measure>;

export type MeasureCode = keyof typeof MEASURES;

export const MEASURE_CODES: readonly string[] = Object.keys(MEASURES);

/** The measure of that code; undefined when there is none. */
export function measureOf(code: string): Measure | undefined {
  return Object.hasOwn(MEASURES, code) ? MEASURES[code as MeasureCode] : undefined;
}

/** Whether a clause of one of `acts` contains the measure. */
export function isContained(measure: Measure, acts: ReadonlySet<ActId>): boolean {
  return measure.clauses.some((clause) => acts.has(citation(clause).act));
}

/** The measure of that code does not exist. */
export function unknownMeasure(code: string, index: number): Problem {
  const shown = code.slice(0, 40);
  return problem('MEASURE_UNKNOWN', `没有代码为“${shown}”的措施。`, `There is no measure "${shown}".`, {
    field: `measures.${index}`,
  });
}
