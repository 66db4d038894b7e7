import type { ServiceKind } from '../service-kind/service-kind.ts';
import { EVALUATIONS, GUIDANCE, type ListDefinition, field, optional } from './list-definition.ts';

/** The item of a list that is one record. */
export const ONLY = 'only';
const ONE_RECORD = [{ code: ONLY, name: '记录', nameEn: 'Record' }] as const;

/** Every list, in the order of the steps. */
export const LISTS: readonly ListDefinition[] = [
  {
    code: 'FIRST_VISIT',
    name: '初访记录',
    nameEn: 'First visit',
    clause: 'S-5.1',
    step: 'FIRST_VISIT',
    items: ONE_RECORD,
    fields: [
      field('on', '初访日期', 'Day', 'DAY'),
      field('people', '本机构初访人员', 'Own people', 'PEOPLE'),
      optional('clientPeople', '企业接待人员', "The client's people", 'TEXT'),
      field('record', '初访记录', 'Record', 'LONG_TEXT'),
    ],
  },
  {
    code: 'ASSESSMENT',
    name: '项目评估',
    nameEn: 'Assessment',
    clause: 'S-5.2',
    step: 'ASSESSMENT',
    items: ONE_RECORD,
    fields: [
      field('on', '评估日期', 'Day', 'DAY'),
      field('leader', '项目负责人', 'Leader', 'PERSON'),
      field('people', '参与技术服务人员', 'Staff', 'PEOPLE'),
      field('content', '评估内容', 'Content', 'LONG_TEXT'),
      field('criteria', '判断准则', 'Criteria', 'LONG_TEXT'),
      field('conclusion', '评估结论', 'Conclusion', 'TEXT'),
    ],
  },
  {
    code: 'PARTICIPATION',
    name: '人员参与情况',
    nameEn: 'Who took part',
    clause: 'C1-6',
    step: 'SERVICE',
    kinds: EVALUATIONS,
    fields: [
      field('person', '评价人员', 'Person', 'PERSON'),
      field('survey', '现场调研、勘验', 'Survey on site', 'CHECK'),
      field('drafting', '报告编制', 'Drafting', 'CHECK'),
      field('review', '报告评审', 'Review', 'CHECK'),
      field('revision', '报告修改', 'Revision', 'CHECK'),
    ],
  },
  {
    code: 'DESIGN',
    name: '设计核对表',
    nameEn: 'Design checklist',
    clause: 'C1-7',
    step: 'SERVICE',
    kinds: ['SAFETY_FACILITY_DESIGN'],
    items: [
      { code: 'LAW', name: '法律法规要求已逐条落实', nameEn: 'Laws and regulations are followed' },
      { code: 'STANDARDS', name: '标准规范已逐条落实', nameEn: 'Standards are followed' },
      {
        code: 'STATE_POLICY',
        name: '国家政策文件和部门规章已采纳',
        nameEn: 'National policies and rules are adopted',
      },
      {
        code: 'REGION_POLICY',
        name: '自治区、州政策文件已采纳',
        nameEn: 'Policies of region and prefecture are adopted',
      },
      { code: 'COMPLETE', name: '安全设施设计内容完整', nameEn: 'The design is complete' },
    ],
    fields: [field('met', '是否落实', 'Met', 'CHECK'), field('note', '依据和说明', 'Basis and note', 'TEXT')],
  },
  {
    code: 'ACCEPTANCE',
    name: '对照设计逐项核实表',
    nameEn: 'Verification against the design',
    clause: 'C1-8a',
    step: 'SERVICE',
    kinds: ['ACCEPTANCE_EVALUATION'],
    fields: [
      field('designItem', '设计内容', 'Design item', 'TEXT'),
      field('verified', '是否核实', 'Verified', 'CHECK'),
      optional('defect', '缺陷、漏项', 'Defect', 'TEXT'),
      field('rectified', '是否整改', 'Rectified', 'CHECK'),
    ],
  },
  {
    code: 'PANEL',
    name: '评审专家组问题清单',
    nameEn: "The expert panel's issues",
    clause: 'C1-8b',
    step: 'SERVICE',
    kinds: ['ACCEPTANCE_EVALUATION'],
    fields: [
      field('issue', '专家组提出的问题', 'Issue', 'TEXT'),
      field('rectified', '是否整改', 'Rectified', 'CHECK'),
      optional('signedBy', '核实签字的专家', 'Signed off by', 'TEXT'),
      optional('signedOn', '签字日期', 'Signed on', 'DAY'),
    ],
  },
  {
    code: 'QUALITY',
    name: '重大危险源评估报告质量核对',
    nameEn: 'Quality of the major-hazard report',
    clause: 'C1-9',
    step: 'SERVICE',
    kinds: ['MAJOR_HAZARD_ASSESSMENT'],
    items: [
      { code: 'OBJECTIVE', name: '客观公正', nameEn: 'Objective and fair' },
      { code: 'ACCURATE', name: '数据准确', nameEn: 'Accurate data' },
      { code: 'COMPLETE', name: '内容完整', nameEn: 'Complete' },
      { code: 'CLEAR', name: '结论明确', nameEn: 'Clear conclusion' },
      { code: 'FEASIBLE', name: '措施可行', nameEn: 'Feasible measures' },
    ],
    fields: [field('met', '是否符合', 'Met', 'CHECK'), optional('note', '说明', 'Note', 'TEXT')],
  },
  {
    code: 'BASELINE',
    name: '企业现状摸排',
    nameEn: "Survey of the client's situation",
    clause: 'C1-10',
    step: 'SERVICE',
    kinds: ['SYSTEM_BUILDING', 'STANDARDISATION', 'DUAL_PREVENTION'],
    items: ONE_RECORD,
    fields: [
      field('on', '摸排日期', 'Day', 'DAY'),
      field('situation', '企业安全生产现状', 'Situation', 'LONG_TEXT'),
      field('system', '现有管理体系运行情况', 'The present system', 'LONG_TEXT'),
      field('weaknesses', '问题和短板', 'Weaknesses', 'LONG_TEXT'),
    ],
  },
  {
    code: 'HAZOP',
    name: 'HAZOP 分析（GB/T 35320）',
    nameEn: 'HAZOP analysis (GB/T 35320)',
    clause: 'C1-12',
    step: 'SERVICE',
    kinds: ['HAZOP'],
    items: ONE_RECORD,
    fields: [
      field('nodes', '节点数', 'Nodes', 'NUMBER'),
      field('hours', '分析时间（小时）', 'Hours', 'NUMBER'),
      field('leader', '分析组长', 'Team leader', 'PERSON'),
      field('people', '分析团队（本机构人员）', 'Team (own people)', 'PEOPLE'),
      field('clientPeople', '分析团队（企业人员）', "Team (client's people)", 'TEXT'),
      field(
        'standard',
        '是否按 GB/T 35320 的内容、流程、方法开展',
        'Content, flow and method per GB/T 35320',
        'CHECK',
      ),
    ],
  },
  {
    code: 'SERVICE',
    name: '服务内容核对表（第6章）',
    nameEn: 'Contents of the service (chapter 6)',
    clause: 'S-6.7',
    step: 'SERVICE',
    kinds: GUIDANCE,
    items: [
      { code: 'LAWS', name: '6.1.1 法律法规标准清单和档案', nameEn: '6.1.1 List of laws and standards' },
      {
        code: 'RESPONSIBILITY',
        name: '6.1.2 全员安全生产责任制及考核',
        nameEn: '6.1.2 Responsibility system',
      },
      { code: 'PROCEDURES', name: '6.1.3 岗位安全操作规程', nameEn: '6.1.3 Operating procedures' },
      { code: 'TRAINING', name: '6.4.1 按规定开展培训', nameEn: '6.4.1 Training as prescribed' },
      {
        code: 'THREE_LEVELS',
        name: '6.4.2 三级教育培训和档案',
        nameEn: '6.4.2 Three-level training and its file',
      },
      {
        code: 'CERTIFICATES',
        name: '6.4.3 主要负责人、安全管理人员、特种作业人员持证核对及书面意见',
        nameEn: '6.4.3 Certificates checked, shortcomings in writing',
      },
      { code: 'VISUAL', name: '6.6.1 可视化管理', nameEn: '6.6.1 Visual management' },
      { code: 'SIGNS', name: '6.6.2 警示标志和风险告知卡', nameEn: '6.6.2 Warning signs and risk cards' },
      { code: 'CULTURE', name: '6.6.3 安全宣传', nameEn: '6.6.3 Publicity' },
      { code: 'OTHER', name: '6.7 合同约定的其他服务', nameEn: '6.7 Other services agreed' },
    ],
    fields: [field('done', '是否完成', 'Done', 'CHECK'), optional('note', '完成情况', 'Note', 'TEXT')],
  },
  {
    code: 'COMPLETION',
    name: '项目完成情况',
    nameEn: 'Completion',
    clause: 'S-5.4.1b',
    step: 'SERVICE',
    items: ONE_RECORD,
    fields: [
      field('on', '完成日期', 'Day', 'DAY'),
      field('result', '服务过程和结果', 'Process and result', 'LONG_TEXT'),
    ],
  },
  {
    code: 'RETURN_VISIT',
    name: '回访记录',
    nameEn: 'Return visit',
    clause: 'S-5.5',
    step: 'RETURN_VISIT',
    items: ONE_RECORD,
    fields: [
      field('on', '回访日期', 'Day', 'DAY'),
      field('by', '回访人员', 'Who called', 'TEXT'),
      optional('clientPeople', '企业受访人员', "The client's people", 'TEXT'),
      field('opinion', '企业意见', "The client's opinion", 'LONG_TEXT'),
    ],
  },
  {
    code: 'PASSED_OVER',
    name: '未开展的步骤',
    nameEn: 'Steps not taken',
    clause: 'S-A6-2',
    step: 'ARCHIVE',
    items: [
      { code: 'FIRST_VISIT', name: '初访沟通', nameEn: 'First visit' },
      { code: 'ASSESSMENT', name: '项目评估', nameEn: 'Assessment' },
    ],
    fields: [field('reason', '未开展的理由', 'Why not', 'TEXT')],
  },
];

/** The list of that code; undefined for an unknown one. */
export function listOf(code: string): ListDefinition | undefined {
  return LISTS.find((one) => one.code === code);
}

/** The lists that a project of that kind keeps, in the order of the steps. */
export function listsFor(kind: ServiceKind): readonly ListDefinition[] {
  return LISTS.filter(({ kinds }) => kinds === undefined || kinds.includes(kind));
}
