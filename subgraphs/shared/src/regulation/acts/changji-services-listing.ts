import type { ClauseTexts } from '../clause.ts';

/** 昌吉州安全生产技术服务活动监督管理办法, Articles 17 to 21: the local discredit list, and the rest. */
export const CHANGJI_SERVICES_LISTING: ClauseTexts = {
  'C1-17-0': {
    article: '第十七条',
    articleEn: 'Article 17',
    label: '三级措施：责令改正、约谈、曝光，并纳入昌吉州安全生产领域失信惩戒名单',
    labelEn:
      "Third level: order to correct, talk, exposure, and entry in Changji's local work-safety discredit list",
    kinds: ['workflow'],
  },
  'C1-17-1': {
    article: '第十七条第（一）项',
    articleEn: 'Article 17(1)',
    label: '弄虚作假骗取资质证书，或伪造、转让、出借资质证书',
    labelEn: 'Qualification obtained by fraud; certificates forged, transferred or lent',
    text: '弄虚作假骗取资质证书，或伪造、转让、出借资质证书的，责令改正或限期改正，约谈、曝光，并纳入地方失信惩戒名单。',
    textEn:
      'Qualification obtained by fraud; certificates forged, transferred or lent. Order to correct, talk, exposure and the local discredit list.',
    kinds: ['rule'],
  },
  'C1-17-2': {
    article: '第十七条第（二）项',
    articleEn: 'Article 17(2)',
    label: '未取得资质擅自从事安全评价',
    labelEn: 'Safety evaluation without the qualification',
    text: '未取得资质擅自从事安全评价的，责令改正或限期改正，约谈、曝光，并纳入地方失信惩戒名单。',
    textEn:
      'Safety evaluation without the qualification. Order to correct, talk, exposure and the local discredit list.',
    kinds: ['rule'],
  },
  'C1-17-3': {
    article: '第十七条第（三）项',
    articleEn: 'Article 17(3)',
    label: '报告未指出重大事故隐患，出具虚假证明或严重失实的技术报告',
    labelEn:
      'A report that leaves out a major hazard; a false certificate or a seriously untrue technical report',
    text: '报告未指出重大事故隐患，出具虚假证明或严重失实的技术报告的，责令改正或限期改正，约谈、曝光，并纳入地方失信惩戒名单。',
    textEn:
      'A report that leaves out a major hazard; a false certificate or a seriously untrue technical report. Order to correct, talk, exposure and the local discredit list.',
    kinds: ['rule'],
  },
  'C1-17-4': {
    article: '第十七条第（四）项',
    articleEn: 'Article 17(4)',
    label: '假借、冒用政府部门名义，要求或强制对方接受有偿服务',
    labelEn: 'Using the name of a government department to demand or force paid service',
    text: '假借、冒用政府部门名义，要求或强制对方接受有偿服务的，责令改正或限期改正，约谈、曝光，并纳入地方失信惩戒名单。',
    textEn:
      'Using the name of a government department to demand or force paid service. Order to correct, talk, exposure and the local discredit list.',
    kinds: ['rule'],
  },
  'C1-17-5': {
    article: '第十七条第（五）项',
    articleEn: 'Article 17(5)',
    label: '服务期间企业发生生产安全责任事故，经查实机构负有责任',
    labelEn:
      'A liability accident at the client during the service, for which the agency is found responsible',
    text: '所指服务包括安全设施“三同时”评价、标准化指导、双重预防体系建设、第三方外部审核，以及隐患排查治理、安全咨询、教育培训等。',
    textEn:
      'The services meant are evaluation of safety facilities, standardisation guidance, dual prevention, third-party audit, hazard inspection, consulting and training.',
    kinds: ['rule'],
  },
  'C1-17-6': {
    article: '第十七条第（六）项',
    articleEn: 'Article 17(6)',
    label: '一年内被曝光两次以上（含两次）',
    labelEn: 'Exposed twice or more within one year',
    text: '一年内被曝光两次以上（含两次）的，责令改正或限期改正，约谈、曝光，并纳入地方失信惩戒名单。',
    textEn:
      'Exposed twice or more within one year. Order to correct, talk, exposure and the local discredit list.',
    kinds: ['rule'],
  },
  'C1-17-7': {
    article: '第十七条第二款前段',
    articleEn: 'Article 17, para. 2, first part',
    label:
      '纳入名单的，向上级单位或自治区厅移交失信信息，并录入信用昌吉、国家企业信用信息公示系统和应急管理部信用管理系统',
    labelEn:
      "Listed cases are passed to the superior unit or the regional department and entered in Credit Changji, the national enterprise credit system and the ministry's credit system",
    kinds: ['workflow', 'report'],
  },
  'C1-17-8': {
    article: '第十七条第二款后段',
    articleEn: 'Article 17, para. 2, last part',
    label: '情节严重的，按昌州安监管字〔2017〕59号纳入地方“黑名单”管理',
    labelEn: 'Serious cases enter the local blacklist under document 昌州安监管字〔2017〕59号',
    kinds: ['workflow'],
  },
  'C1-18': {
    article: '第十八条',
    articleEn: 'Article 18',
    label: '约谈、曝光、失信惩戒与行政处罚并行，处罚信息抄告资质认可机关',
    labelEn:
      'Talks, exposure and listing run beside administrative penalties; penalties are copied to the qualification authority',
    kinds: ['workflow'],
  },
  'C1-19a': {
    article: '第十九条第一款',
    articleEn: 'Article 19, para. 1',
    label: '应急管理部门不得干预正常服务、指定机构或专家，不得设置准入障碍（政府采购的服务除外）',
    labelEn:
      'Authorities must not interfere, designate agencies or experts, or set entry barriers (government procurement excepted)',
    kinds: ['display', 'access'],
  },
  'C1-19b': {
    article: '第十九条第二款',
    articleEn: 'Article 19, para. 2',
    label: '应急管理部门不得向机构或专家收费或变相收费',
    labelEn: 'Authorities must not charge agencies or experts fees in any form',
    kinds: ['access'],
  },
  'C1-20': {
    article: '第二十条',
    articleEn: 'Article 20',
    label: '未尽事宜按安全评价检测检验机构管理办法等法律法规规章和上级要求执行',
    labelEn: 'Matters not covered follow national law, regulations and higher requirements',
    kinds: ['entity'],
  },
  'C1-21': {
    article: '第二十一条',
    articleEn: 'Article 21',
    label: '由州应急管理局解释，自印发之日起施行',
    labelEn: 'Interpreted by the prefectural bureau; in force from the day of issue',
    kinds: ['entity'],
  },
};
