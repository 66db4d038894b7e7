import type { ClauseTexts } from '../clause.ts';

/** 昌吉州安全生产技术服务活动监督管理办法, chapter 3 to Article 16: supervision, talks, exposure. */
export const CHANGJI_SERVICES_OVERSIGHT: ClauseTexts = {
  'C1-13': {
    article: '第十三条',
    articleEn: 'Article 13',
    label: '各级应急管理部门对安全服务实行全过程监管，州局每年至少组织两次反馈交流',
    labelEn:
      'Authorities supervise the whole service; the prefecture holds at least two feedback meetings a year',
    text: '反馈交流由安全服务机构、安全专家和企业参加，听取意见建议，通报服务中的问题并督促整改。',
    textEn:
      'Agencies, experts and enterprises take part; opinions are heard, problems in services are reported and correction is urged.',
    kinds: ['entity', 'report', 'deadline'],
  },
  'C1-14': {
    article: '第十四条',
    articleEn: 'Article 14',
    label: '安全服务检查纳入年度计划和“双随机、一公开”，各级每年至少抽查三项安全服务活动',
    labelEn:
      'Service checks enter the annual plan and the double-random scheme; each authority checks at least three service activities a year',
    kinds: ['workflow', 'report'],
  },
  'C1-15-0': {
    article: '第十五条',
    articleEn: 'Article 15',
    label: '一级措施：责令改正或限期改正，并约谈相关责任人',
    labelEn: 'First level: order to correct (within a time limit) and a talk with those responsible',
    kinds: ['workflow'],
  },
  'C1-15-1': {
    article: '第十五条第（一）项',
    articleEn: 'Article 15(1)',
    label: '安全服务人员的资质不符合本办法',
    labelEn: 'Service staff do not have the qualifications required',
    text: '安全服务人员的资质不符合本办法的，责令改正或限期改正，并约谈相关责任人。',
    textEn:
      'Service staff do not have the qualifications required. Order to correct and a talk with those responsible.',
    kinds: ['rule'],
  },
  'C1-15-2': {
    article: '第十五条第（二）项',
    articleEn: 'Article 15(2)',
    label: '未与委托方签订技术服务合同',
    labelEn: 'No service contract with the client',
    text: '未与委托方签订技术服务合同的，责令改正或限期改正，并约谈相关责任人。',
    textEn: 'No service contract with the client. Order to correct and a talk with those responsible.',
    kinds: ['rule'],
  },
  'C1-15-3': {
    article: '第十五条第（三）项',
    articleEn: 'Article 15(3)',
    label: '评价、设计或评估质量不高，经专家评审两次未通过',
    labelEn: 'Evaluation, design or assessment of poor quality: failed expert review twice',
    text: '评价、设计或评估质量不高，经专家评审两次未通过的，责令改正或限期改正，并约谈相关责任人。',
    textEn:
      'Evaluation, design or assessment of poor quality: failed expert review twice. Order to correct and a talk with those responsible.',
    kinds: ['rule'],
  },
  'C1-15-4': {
    article: '第十五条第（四）项',
    articleEn: 'Article 15(4)',
    label: '应到现场而未到，且拿不出现场影像证明',
    labelEn: 'Did not go on site where required, and cannot show images taken there',
    text: '应到现场而未到，且拿不出现场影像证明的，责令改正或限期改正，并约谈相关责任人。',
    textEn:
      'Did not go on site where required, and cannot show images taken there. Order to correct and a talk with those responsible.',
    kinds: ['rule'],
  },
  'C1-15-5': {
    article: '第十五条第（五）项',
    articleEn: 'Article 15(5)',
    label: '未按要求告知应急管理部门，或告知虚假信息',
    labelEn: 'Did not notify the authorities as required, or gave false information',
    text: '未按要求告知应急管理部门，或告知虚假信息的，责令改正或限期改正，并约谈相关责任人。',
    textEn:
      'Did not notify the authorities as required, or gave false information. Order to correct and a talk with those responsible.',
    kinds: ['rule', 'deadline'],
  },
  'C1-16-0': {
    article: '第十六条',
    articleEn: 'Article 16',
    label: '二级措施：责令改正、约谈并曝光；情节严重的，以公告形式公开谴责',
    labelEn:
      'Second level: order to correct, talk and public exposure; in serious cases public censure by announcement',
    text: '曝光由应急管理部门在政府网站、新媒体平台刊发通报信息。',
    textEn: 'Exposure is a notice published by the authority on government websites and new media.',
    kinds: ['workflow', 'display'],
  },
  'C1-16-1': {
    article: '第十六条第（一）项',
    articleEn: 'Article 16(1)',
    label: '签了合同却无正当理由严重超期或违约',
    labelEn: 'Serious delay or breach of a signed contract without good reason',
    text: '签了合同却无正当理由严重超期或违约的，责令改正或限期改正，约谈并曝光。',
    textEn:
      'Serious delay or breach of a signed contract without good reason. Order to correct, talk and exposure.',
    kinds: ['rule'],
  },
  'C1-16-2': {
    article: '第十六条第（二）项',
    articleEn: 'Article 16(2)',
    label: '发现重大事故隐患未指出也未上报，或隐患排查未落实“说理式执法”清单',
    labelEn:
      'A major hazard neither pointed out nor reported; or a hazard inspection without the reasoned list',
    text: '发现重大事故隐患未指出也未上报，或隐患排查未落实“说理式执法”清单的，责令改正或限期改正，约谈并曝光。',
    textEn:
      'A major hazard neither pointed out nor reported; or a hazard inspection without the reasoned list. Order to correct, talk and exposure.',
    kinds: ['rule'],
  },
  'C1-16-3': {
    article: '第十六条第（三）项',
    articleEn: 'Article 16(3)',
    label: '违反标准更改或简化安全评价程序和内容',
    labelEn: 'Changed or simplified the procedure or content of an evaluation against the standards',
    text: '违反标准更改或简化安全评价程序和内容的，责令改正或限期改正，约谈并曝光。',
    textEn:
      'Changed or simplified the procedure or content of an evaluation against the standards. Order to correct, talk and exposure.',
    kinds: ['rule'],
  },
  'C1-16-4': {
    article: '第十六条第（四）项',
    articleEn: 'Article 16(4)',
    label: '评价报告有重大疏漏，但尚未造成重大损失',
    labelEn: 'An evaluation report with major omissions that have not yet caused major loss',
    text: '重大疏漏包括：法规标准引用错误、关键危险有害因素漏项、重大危险源辨识错误、对策措施与存在问题严重不符等。',
    textEn:
      'Such omissions are: wrong citation of law or standards, key hazards left out, major hazard installations wrongly identified, measures seriously out of line with the problems, and the like.',
    kinds: ['rule'],
  },
  'C1-16-5': {
    article: '第十六条第（五）项',
    articleEn: 'Article 16(5)',
    label: '从业人员挂靠：在两个以上（含两个）同类机构登记执业，或借名、代签，经查证属实',
    labelEn:
      "Multiple affiliation: registered with two or more agencies of the same kind, or lending one's name or signing for others, once verified",
    text: '从业人员挂靠：在两个以上（含两个）同类机构登记执业，或借名、代签，经查证属实的，责令改正或限期改正，约谈并曝光。',
    textEn:
      "Multiple affiliation: registered with two or more agencies of the same kind, or lending one's name or signing for others, once verified. Order to correct, talk and exposure.",
    kinds: ['rule'],
  },
  'C1-16-6': {
    article: '第十六条第（六）项',
    articleEn: 'Article 16(6)',
    label: '一年内被各级应急管理部门约谈两次',
    labelEn: 'Two talks within one year by emergency management authorities of any level',
    text: '一年内被各级应急管理部门约谈两次的，责令改正或限期改正，约谈并曝光。',
    textEn:
      'Two talks within one year by emergency management authorities of any level. Order to correct, talk and exposure.',
    kinds: ['rule'],
  },
};
