import type { ClauseTexts } from '../clause.ts';

/** 安全生产技术服务机构管理规范（苏州）, chapters 1 to 5: conditions and service flow. */
export const SUZHOU_AGENCIES: ClauseTexts = {
  'S-1': {
    article: '1、2',
    articleEn: '1, 2',
    label: '适用范围和规范性引用文件（GB/T 29639、AQ/T 9007、AQ/T 9009、DB32/T 3608）',
    labelEn: 'Scope and normative references (GB/T 29639, AQ/T 9007, AQ/T 9009, DB32/T 3608)',
    kinds: ['entity'],
  },
  'S-3': {
    article: '3',
    articleEn: '3',
    label: '安全生产技术服务机构、技术服务人员的定义',
    labelEn: 'Definitions of service agency and service staff',
    kinds: ['display'],
  },
  'S-4.1a': {
    article: '4.1 a)',
    articleEn: '4.1 a)',
    label: '独立法人，或能独立承担法律责任的公司或组织',
    labelEn: 'A legal person, or a company or organisation that can bear liability by itself',
    kinds: ['entity'],
  },
  'S-4.1b': {
    article: '4.1 b)',
    articleEn: '4.1 b)',
    label: '人员、设施、设备、软件、场所相适应，办公场所不小于100平方米',
    labelEn:
      'Suitable staff, facilities, equipment, software and premises; office of at least 100 square metres',
    kinds: ['rule'],
  },
  'S-4.1c': {
    article: '4.1 c)',
    articleEn: '4.1 c)',
    label: '五名以上持证专职人员，只在本机构注册执业，签订劳动合同后连续缴纳社保满三个月',
    labelEn:
      'Five or more certified full-time staff, registered and practising only here, with social insurance for three consecutive months after contract',
    text: '资质包括中级注册安全工程师、安全评价师、注册消防工程师等。“5名及以上”包括5名。',
    textEn:
      'Certificates: intermediate registered safety engineer, safety evaluator, registered fire engineer and the like. Exactly five is enough.',
    kinds: ['rule'],
  },
  'S-4.1d': {
    article: '4.1 d)',
    articleEn: '4.1 d)',
    label: '有健全的内部管理制度和过程控制体系，并跟踪服务情况',
    labelEn: 'Internal rules and process control, with tracking of services',
    kinds: ['entity'],
  },
  'S-4.1e': {
    article: '4.1 e)',
    articleEn: '4.1 e)',
    label: '开展业务前，向属地县级市（区）应急管理部门从业告知',
    labelEn: 'Notice to the county-level bureau before starting business',
    kinds: ['workflow'],
  },
  'S-4.1f': {
    article: '4.1 f)',
    articleEn: '4.1 f)',
    label: '遵守法律法规和标准规定的其他条件',
    labelEn: 'Other conditions of law and standards',
    kinds: ['entity'],
  },
  'S-4.2': {
    article: '4.2',
    articleEn: '4.2',
    label: '人员熟悉法规、具备专业技能、定期培训，客观公正开展服务',
    labelEn: 'Staff know the law, have the skills, are trained regularly and serve impartially',
    kinds: ['entity'],
  },
  'S-4.3': {
    article: '4.3',
    articleEn: '4.3',
    label: '依法、科学、诚信服务，收费公开合理，保守服务对象秘密',
    labelEn: "Lawful, scientific, honest service; open and reasonable fees; clients' secrets kept",
    kinds: ['display', 'entity'],
  },
  'S-5.1': {
    article: '5.1',
    articleEn: '5.1',
    label: '承接项目前初访沟通并留记录，初访人员至少一名本机构技术服务人员',
    labelEn:
      "A recorded first visit before accepting a project, with at least one of the agency's own technical staff",
    kinds: ['entity', 'rule'],
  },
  'S-5.2': {
    article: '5.2',
    articleEn: '5.2',
    label: '签合同前进行项目评估，明确负责人、参与人员、内容和判断准则',
    labelEn: 'Project assessment before the contract: leader, staff, content and criteria',
    kinds: ['entity', 'rule'],
  },
  'S-5.3': {
    article: '5.3',
    articleEn: '5.3',
    label: '合同写明项目负责人、服务内容、时间、频次、质量和双方责权利',
    labelEn:
      'The contract states leader, content, time, frequency, quality and the duties, rights and interests of both sides',
    kinds: ['entity'],
  },
  'S-5.4.1a': {
    article: '5.4.1 a)',
    articleEn: '5.4.1 a)',
    label: '项目负责人由中级注册安全工程师、安全评价师或注册消防工程师担任',
    labelEn:
      'The project leader is an intermediate registered safety engineer, a safety evaluator or a registered fire engineer',
    kinds: ['rule'],
  },
  'S-5.4.1b': {
    article: '5.4.1 b)',
    articleEn: '5.4.1 b)',
    label: '如实记录服务内容、过程和结果，清楚完整、可追溯',
    labelEn: 'Content, process and result are truthfully, legibly and traceably recorded',
    kinds: ['entity'],
  },
  'S-5.4.1c': {
    article: '5.4.1 c)',
    articleEn: '5.4.1 c)',
    label: '每次服务完成，双方在服务确认单上签字（附录C）',
    labelEn: 'After each service both sides sign the confirmation sheet (Appendix C)',
    kinds: ['workflow'],
  },
  'S-5.4.1d': {
    article: '5.4.1 d)',
    articleEn: '5.4.1 d)',
    label: '服务内容在企业现场公示：人员信息、持证情况、服务确认单（附录B）',
    labelEn: 'Posted at the enterprise: staff, certificates, confirmation sheets (Appendix B)',
    kinds: ['display'],
  },
  'S-5.4.2': {
    article: '5.4.2',
    articleEn: '5.4.2',
    label: '按合同频次服务；标准化创建指导，合同期内不少于五次',
    labelEn:
      'Serve as often as the contract says; guidance on standardisation at least five times within the term',
    kinds: ['rule'],
  },
  'S-5.4.3': {
    article: '5.4.3',
    articleEn: '5.4.3',
    label: '提出重大事故隐患后企业拒不整改的，及时向监管部门反映',
    labelEn:
      'When a major hazard is pointed out and the enterprise refuses to correct it, tell the authority in time',
    kinds: ['workflow'],
  },
  'S-5.5': {
    article: '5.5',
    articleEn: '5.5',
    label: '项目完成后进行服务回访',
    labelEn: 'A return visit after the project',
    kinds: ['workflow'],
  },
  'S-5.6': {
    article: '5.6',
    articleEn: '5.6',
    label: '5.1至5.5各步骤保留记录，建立服务过程档案',
    labelEn: 'Records of steps 5.1 to 5.5 are kept as an archive',
    kinds: ['report'],
  },
};
