import type { ClauseId } from '@chengan/shared/regulation/norm';

/** A kind of service as the acts name it. */
export interface ServiceKindEntry {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** 资质准入类: takes a statutory qualification that covers it (C1-4a). */
  readonly licensed: boolean;
  readonly clause: ClauseId;
}

const entry = <C extends string>(
  licensed: boolean,
  clause: ClauseId,
  code: C,
  name: string,
  nameEn: string,
) => ({ code, name, nameEn, licensed, clause });

/** C1-2a and C1-4, then the daily service of Jiangyin (J-2) and what the Suzhou standard adds. */
export const SERVICE_KINDS = [
  entry(true, 'C1-4a', 'SAFETY_FACILITY_DESIGN', '安全设施设计', 'Design of safety facilities'),
  entry(true, 'C1-4a', 'PRE_EVALUATION', '安全预评价', 'Safety evaluation before the project'),
  entry(true, 'C1-4a', 'ACCEPTANCE_EVALUATION', '安全验收评价', 'Safety evaluation for acceptance'),
  entry(true, 'C1-4a', 'STATUS_EVALUATION', '安全现状评价', 'Safety evaluation of the present state'),
  entry(true, 'C1-4a', 'MAJOR_HAZARD_ASSESSMENT', '重大危险源评估', 'Assessment of major hazard sources'),
  entry(true, 'C1-4a', 'REGIONAL_RISK_ASSESSMENT', '区域风险评估', 'Regional risk assessment'),
  entry(
    true,
    'C1-4a',
    'EXTERNAL_DISTANCE_ASSESSMENT',
    '外部安全防护距离评估',
    'Assessment of external safety distances',
  ),
  entry(false, 'C1-4b', 'HAZARD_INSPECTION', '隐患排查治理', 'Hidden-danger inspection and treatment'),
  entry(false, 'C1-4b', 'STANDARDISATION', '安全生产标准化创建指导', 'Guidance of standardisation'),
  entry(false, 'C1-4b', 'DUAL_PREVENTION', '双重预防体系建设', 'Dual prevention'),
  entry(false, 'C1-4b', 'SYSTEM_BUILDING', '安全管理体系建设指导', 'Guidance of management systems'),
  entry(false, 'C1-4b', 'HAZOP', 'HAZOP分析', 'HAZOP analysis'),
  entry(false, 'J-2', 'DAILY_SERVICE', '日常安全生产技术服务', 'Daily safety service'),
  entry(false, 'S-6.4', 'TRAINING', '安全教育培训', 'Safety training'),
  entry(false, 'S-6.5', 'EMERGENCY_PLAN', '应急预案编制与演练指导', 'Emergency plans and drills'),
  entry(false, 'S-6.7', 'OTHER', '其他技术服务', 'Other services'),
] as const satisfies readonly ServiceKindEntry[];

export type ServiceKind = (typeof SERVICE_KINDS)[number]['code'];

const BY_CODE: ReadonlyMap<string, ServiceKindEntry> = new Map(SERVICE_KINDS.map((one) => [one.code, one]));

/** The kind of that code; undefined for an unknown one. */
export function serviceKind(code: string): ServiceKindEntry | undefined {
  return BY_CODE.get(code);
}

/** Whether `code` is one of the kinds. */
export function isServiceKind(code: string): code is ServiceKind {
  return BY_CODE.has(code);
}

/** Whether the kind takes a statutory qualification (C1-4a); false for an unknown code. */
export function isLicensed(code: string): boolean {
  return BY_CODE.get(code)?.licensed ?? false;
}
