import type { ClauseTexts } from '../clause.ts';

/* Clauses of national orders and opinions on credit repair, publication and inspections. */

/** 信用修复管理办法 */
export const CREDIT_REPAIR: ClauseTexts = {
  'N-NDRC-36-CLASS': {
    article: '失信信息分类（条号待核对）',
    articleEn: 'Classes of information (article number to be checked)',
    label: '失信信息分轻微、一般、严重三类，按类确定公示期限',
    labelEn: 'Information is minor, general or serious; its public term follows the class',
  },
  'N-NDRC-36-CONDITION': {
    article: '修复条件（条号待核对）',
    articleEn: 'Conditions of repair (article number to be checked)',
    label: '达到最短公示期、已纠正履行、公开作出承诺',
    labelEn: 'Shortest term reached, corrected and performed, public commitment',
  },
  'N-NDRC-36-EFFECT': {
    article: '修复效果（条号待核对）',
    articleEn: 'Effect of repair (article number to be checked)',
    label: '修复后停止公示、停止共享使用并解除措施',
    labelEn: 'After repair publication and sharing stop and measures are lifted',
  },
  'N-NDRC-36-DAYS': {
    article: '办理时限（条号待核对）',
    articleEn: 'Processing days (article number to be checked)',
    label: '办理时限默认十个工作日，可延长十个工作日',
    labelEn: 'Ten working days by default, extendable by ten',
    confirmed: false,
  },
};

/** 信用修复管理办法（试行） */
export const CREDIT_REPAIR_TRIAL: ClauseTexts = {
  'N-NDRC-58-TERM': {
    article: '公示期限（条号待核对）',
    articleEn: 'Public term (article number to be checked)',
    label: '最短公示期三个月，安全生产等领域一年；最长三年',
    labelEn: 'Shortest three months, one year for work safety and similar fields; longest three years',
    confirmed: false,
  },
};

/** 国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见 */
export const ENFORCEMENT_PUBLICATION: ClauseTexts = {
  'N-GBF-2018-118-7': {
    article: '执法公示（条号待核对）',
    articleEn: 'Publication of enforcement (section to be checked)',
    label: '行政处罚七个工作日内公开，其他执法结果二十个工作日内公开',
    labelEn: 'Penalties within seven working days, other results within twenty',
    confirmed: false,
  },
};

/** 国务院关于在市场监管领域全面推行部门联合“双随机、一公开”监管的意见 */
export const DOUBLE_RANDOM: ClauseTexts = {
  'N-GF-2019-5-20': {
    article: '抽查结果公示（条号待核对）',
    articleEn: 'Publication of draws (section to be checked)',
    label: '随机抽查结果二十个工作日内公示',
    labelEn: 'Results of random checks within twenty working days',
    confirmed: false,
  },
};

/** 国务院办公厅关于进一步完善失信约束制度构建诚信建设长效机制的指导意见 */
export const DISCREDIT_RESTRAINTS: ClauseTexts = {
  'N-GBF-2020-49-BASIS': {
    article: '名单设列依据（条号待核对）',
    articleEn: 'Basis of lists (section to be checked)',
    label: '严重失信主体名单只能依据法律、法规或党中央、国务院政策文件设列，地方限于地方性法规',
    labelEn:
      'Lists of seriously untrustworthy subjects only on the basis of law, regulation or central policy; locally, a local regulation',
  },
  'N-GBF-2020-49-PROCEDURE': {
    article: '认定程序（条号待核对）',
    articleEn: 'Procedure (section to be checked)',
    label: '列入前告知事由、依据和权利，处理异议，出具含移出条件的决定',
    labelEn:
      'Before listing: reason, basis and rights; objections handled; a decision with removal conditions',
  },
  'N-GBF-2020-49-MEASURES': {
    article: '惩戒措施（条号待核对）',
    articleEn: 'Measures (section to be checked)',
    label: '惩戒措施实行清单管理、过惩相当，地方不得自行增加',
    labelEn: 'Measures follow a catalogue and are proportionate; no local additions',
  },
};

/** 国务院办公厅关于严格规范涉企行政检查的意见 */
export const ENTERPRISE_INSPECTIONS: ClauseTexts = {
  'N-GBF-2024-54-CAP': {
    article: '检查频次（条号待核对）',
    articleEn: 'Frequency of inspections (section to be checked)',
    label: '公布涉企行政检查年度频次上限，因线索触发的除外',
    labelEn: 'A yearly cap on inspections of an enterprise is published; triggered ones are exempt',
    confirmed: false,
  },
};

/** 国务院办公厅关于进一步完善信用修复制度的实施方案 */
export const CREDIT_REPAIR_PLAN: ClauseTexts = {
  'N-GBF-2025-22-CLASS': {
    article: '公示期限分类（条号待核对）',
    articleEn: 'Classes and terms (section to be checked)',
    label: '轻微不公示或不超过三个月，一般三个月至一年，严重一年至三年',
    labelEn:
      'Minor: none or up to three months; general: three months to one year; serious: one to three years',
  },
  'N-GBF-2025-22-FIELD': {
    article: '公示范围（条号待核对）',
    articleEn: 'Scope of publication (section to be checked)',
    label: '信用中国统一公示，部门只公示本领域信息',
    labelEn: 'Credit China is the single window; a department publishes its own field only',
  },
  'N-GBF-2025-22-NOTICE': {
    article: '两书同达（条号待核对）',
    articleEn: 'Both documents together (section to be checked)',
    label: '送达处罚或列入决定时，一并送达信用修复告知书',
    labelEn: 'The repair notice is served with the penalty or listing decision',
  },
};
