import type { StarItemRule } from './rules.ts';
import { row } from './suzhou-table.ts';

/** Table A.1, rows 1–5, 基础管理: 20 points (S-7.4). */
export const BASIC: readonly StarItemRule[] = [
  row('BASIC', 1, 4, '基础设施', 'Premises and equipment', [
    ['ONCE', 4, '固定办公场所不足100平方米', 'Office smaller than 100 m²'],
    ['ONCE', 2, '设备设施不满足工作要求', 'Equipment insufficient for the work'],
  ]),
  row('BASIC', 2, 6, '人员配备', 'Staff', [
    ['ONCE', 6, '符合条件的专职技术人员不足5名', 'Fewer than 5 qualified full-time staff'],
    [
      'EACH',
      2,
      '专职技术人员同时受聘于两个以上机构（每人）',
      'Staff engaged by two or more agencies, per person',
    ],
  ]),
  // One deduction for each system that the row names: 制度未有效运行、记录不完善的，每项扣0.5分.
  row('BASIC', 3, 3, '内控管理', 'Internal control', [
    [
      'EACH',
      0.5,
      '员工从业守则未有效运行或记录不完善（每项）',
      'Staff code not working or not recorded, each',
    ],
    [
      'EACH',
      0.5,
      '考核培训制度未有效运行或记录不完善（每项）',
      'Appraisal and training not working or not recorded, each',
    ],
    ['EACH', 0.5, '工作流程未有效运行或记录不完善（每项）', 'Work process not working or not recorded, each'],
    [
      'EACH',
      0.5,
      '服务回访未有效运行或记录不完善（每项）',
      'Return visits not working or not recorded, each',
    ],
    [
      'EACH',
      0.5,
      '保密管理未有效运行或记录不完善（每项）',
      'Confidentiality not working or not recorded, each',
    ],
    [
      'EACH',
      0.5,
      '廉洁自律制度未有效运行或记录不完善（每项）',
      'Integrity rules not working or not recorded, each',
    ],
  ]),
  row('BASIC', 4, 4, '合同管理', 'Contracts', [
    ['EACH', 0.5, '未签订合同即开展服务（每项）', 'Service without a contract, each'],
    ['EACH', 0.5, '合同未明确内容、期限或次数（每项）', 'Contract unclear on content, term or count, each'],
    ['EACH', 1, '合同未上传监管系统（每项）', "Contract not uploaded to the county's system, each"],
  ]),
  row('BASIC', 5, 3, '档案管理', 'Archives', [
    ['ONCE', 1, '未开展服务档案管理', 'No service archive'],
    ['EACH', 1, '服务对象台账不规范（每项）', 'Client ledger not in order, each'],
    ['EACH', 0.5, '服务书面记录不全（每项）', 'Written service record incomplete, each'],
  ]),
];
