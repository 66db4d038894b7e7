import type { ClauseTexts } from '../clause.ts';

/** 江阴市…管理办法（试行）, annex 3: cycle, points, bands, and what leads to the blacklist directly. */
export const JIANGYIN_2020_GRADE: ClauseTexts = {
  'J-A3-0a': {
    article: '附件3首段（评定对象和周期）',
    articleEn: 'Annex 3, opening (scope and cycle)',
    label: '在江阴开展服务的机构均列为评定对象，评定周期十二个月，从每年一月一日起算',
    labelEn: 'Every agency serving in Jiangyin is graded; the cycle is twelve months from 1 January',
    kinds: ['rule'],
  },
  'J-A3-0b': {
    article: '附件3首段（分值）',
    articleEn: 'Annex 3, opening (points)',
    label: '总分一百分，采用扣分制；其中五十分由项目所在地镇街园评定：每季度十分、年底十分',
    labelEn:
      'One hundred points, by deduction; fifty are scored by the towns of the projects: ten each quarter and ten at year-end',
    kinds: ['rule'],
  },
  'J-A3-0c': {
    article: '附件3首段（等级）',
    articleEn: 'Annex 3, opening (bands)',
    label: 'A级90分以上，B级80～90分，C级60～80分，60分以下列入“黑名单”；以上含本数，以下不含',
    labelEn:
      'A from 90, B from 80 to below 90, C from 60 to below 80, below 60 the blacklist; "以上" includes the number, "以下" does not',
    kinds: ['rule'],
  },
  'J-A3-1-1': {
    article: '附件3第一部分第（一）项',
    articleEn: 'Annex 3, Part I (1)',
    label: '故意帮助企业隐瞒重大事故隐患',
    labelEn: 'Deliberately helping an enterprise to hide major hazards',
    text: '故意帮助企业隐瞒重大事故隐患的，直接列入“黑名单”。',
    textEn: 'Deliberately helping an enterprise to hide major hazards. Blacklisted directly.',
    kinds: ['rule'],
  },
  'J-A3-1-2': {
    article: '附件3第一部分第（二）项',
    articleEn: 'Annex 3, Part I (2)',
    label: '经调查认定，技术服务对企业发生事故负有责任',
    labelEn: 'The service was found, after investigation, to be responsible for an accident of the client',
    text: '经调查认定，技术服务对企业发生事故负有责任的，直接列入“黑名单”。',
    textEn:
      'The service was found, after investigation, to be responsible for an accident of the client. Blacklisted directly.',
    kinds: ['rule'],
  },
  'J-A3-1-3': {
    article: '附件3第一部分第（三）项',
    articleEn: 'Annex 3, Part I (3)',
    label: '弄虚作假，代企业编制不符合实际的制度和规程',
    labelEn: "Fraud: writing unreal rules and procedures in the enterprise's place",
    text: '弄虚作假，代企业编制不符合实际的制度和规程的，直接列入“黑名单”。',
    textEn: "Fraud: writing unreal rules and procedures in the enterprise's place. Blacklisted directly.",
    kinds: ['rule'],
  },
  'J-A3-1-4': {
    article: '附件3第一部分第（四）项',
    articleEn: 'Annex 3, Part I (4)',
    label: '商业贿赂，以不正当方式获取服务项目',
    labelEn: 'Commercial bribery; obtaining projects by improper means',
    text: '商业贿赂，以不正当方式获取服务项目的，直接列入“黑名单”。',
    textEn: 'Commercial bribery; obtaining projects by improper means. Blacklisted directly.',
    kinds: ['rule'],
  },
  'J-A3-1-5': {
    article: '附件3第一部分第（五）项',
    articleEn: 'Annex 3, Part I (5)',
    label: '故意贬低诋毁同行，以不正当手段损害同行信誉、干预企业选择',
    labelEn:
      "Deliberately disparaging competitors, harming their reputation or interfering with the client's choice by improper means",
    text: '故意贬低诋毁同行，以不正当手段损害同行信誉、干预企业选择的，直接列入“黑名单”。',
    textEn:
      "Deliberately disparaging competitors, harming their reputation or interfering with the client's choice by improper means. Blacklisted directly.",
    kinds: ['rule'],
  },
  'J-A3-1-6': {
    article: '附件3第一部分第（六）项',
    articleEn: 'Annex 3, Part I (6)',
    label: '以监管部门及其人员名义或其他欺骗手段招揽业务',
    labelEn: 'Soliciting business in the name of the authority or its staff, or by other deception',
    text: '以监管部门及其人员名义或其他欺骗手段招揽业务的，直接列入“黑名单”。',
    textEn:
      'Soliciting business in the name of the authority or its staff, or by other deception. Blacklisted directly.',
    kinds: ['rule'],
  },
  'J-A3-1-7': {
    article: '附件3第一部分第（七）项',
    articleEn: 'Annex 3, Part I (7)',
    label: '拒绝、阻碍监督检查',
    labelEn: 'Refusing or obstructing supervision and inspection',
    text: '拒绝、阻碍监督检查的，直接列入“黑名单”。',
    textEn: 'Refusing or obstructing supervision and inspection. Blacklisted directly.',
    kinds: ['rule'],
  },
  'J-A3-1-8': {
    article: '附件3第一部分第（八）项',
    articleEn: 'Annex 3, Part I (8)',
    label: '经市局三次以上（含三次）约谈仍不改正，继续违法违规',
    labelEn: 'Still violating after three or more talks by the city bureau',
    text: '经市局三次以上（含三次）约谈仍不改正，继续违法违规的，直接列入“黑名单”。',
    textEn: 'Still violating after three or more talks by the city bureau. Blacklisted directly.',
    kinds: ['rule'],
  },
  'J-A3-1-9': {
    article: '附件3第一部分第（九）项',
    articleEn: 'Annex 3, Part I (9)',
    label: '利用服务之便，协助企业违法违规取得特种作业证',
    labelEn: 'Using the service to help obtain special-operation certificates unlawfully',
    text: '利用服务之便，协助企业违法违规取得特种作业证的，直接列入“黑名单”。',
    textEn:
      'Using the service to help obtain special-operation certificates unlawfully. Blacklisted directly.',
    kinds: ['rule'],
  },
  'J-A3-1-10': {
    article: '附件3第一部分第（十）项',
    articleEn: 'Annex 3, Part I (10)',
    label: '其他重大违法违规行为，情节恶劣',
    labelEn: 'Other major violations of a grave nature',
    text: '其他重大违法违规行为，情节恶劣的，直接列入“黑名单”。',
    textEn: 'Other major violations of a grave nature. Blacklisted directly.',
    kinds: ['rule', 'workflow'],
  },
};
