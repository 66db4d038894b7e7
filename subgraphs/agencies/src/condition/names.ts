import type { Words } from '@chengan/shared/due/due';
import type { SystemKind } from '../agency/agency-file.ts';
import type { Discipline } from '../practitioner/practitioner.ts';

/** As J-3-4 names them. */
export const DISCIPLINE_NAMES: Readonly<Record<Discipline, Words>> = {
  MECHANICAL: { zh: '机械', en: 'mechanics' },
  ELECTRICAL: { zh: '电气', en: 'electricity' },
  CHEMICAL: { zh: '化工', en: 'chemistry' },
  FIRE: { zh: '消防', en: 'fire protection' },
};

/** As S-A3 and S-4.1d name them. */
export const SYSTEM_NAMES: Readonly<Record<SystemKind, Words>> = {
  CONDUCT: { zh: '员工从业守则', en: 'rules of conduct' },
  ASSESSMENT_TRAINING: { zh: '考核培训', en: 'assessment and training' },
  WORKFLOW: { zh: '工作流程', en: 'workflow' },
  RETURN_VISIT: { zh: '服务回访', en: 'return visits' },
  CONFIDENTIALITY: { zh: '保密管理', en: 'confidentiality' },
  INTEGRITY: { zh: '廉洁自律', en: 'integrity' },
  PROCESS_CONTROL: { zh: '过程控制与服务跟踪', en: 'process control and tracking' },
  OTHER: { zh: '其他', en: 'other' },
};

/** Several things in one line of each language. */
export function listed(all: readonly Words[]): Words {
  return { zh: all.map((one) => one.zh).join('、'), en: all.map((one) => one.en).join(', ') };
}
