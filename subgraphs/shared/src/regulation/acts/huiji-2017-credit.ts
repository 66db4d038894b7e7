import type { ClauseTexts } from '../clause.ts';

/** 惠济区冶金等工贸行业2017年安全监管工作要点, parts 7 to 10. */
export const HUIJI_2017_CREDIT: ClauseTexts = {
  'Z-7-0': {
    article: '七首句',
    articleEn: 'Part 7, opening',
    label: '落实18部门联合惩戒备忘录（发改财金〔2016〕1001号），建立协同监管和联合惩戒机制',
    labelEn: 'Carry out the joint-punishment memorandum of 18 departments (发改财金〔2016〕1001号)',
    kinds: ['entity', 'workflow'],
  },
  'Z-7-1': {
    article: '七“四个一律”之一',
    articleEn: 'Part 7, first of the four',
    label: '列入“黑名单”的企业，在投融资、保险税收、政府采购、招标投标、土地出让等方面一律限制',
    labelEn:
      'Blacklisted enterprises are restricted in finance, insurance and tax, government procurement, bidding and land',
    kinds: ['workflow'],
  },
  'Z-7-2': {
    article: '七“四个一律”之二',
    articleEn: 'Part 7, second of the four',
    label: '发生事故、受到行政处罚或存在重大隐患的企业，一律上网公示并通报上级公司',
    labelEn:
      'Enterprises with an accident, a penalty or a major hazard are published online and reported to their parent company',
    kinds: ['workflow', 'display'],
  },
  'Z-7-3': {
    article: '七“四个一律”之三',
    articleEn: 'Part 7, third of the four',
    label: '被追究刑事责任的生产经营者，一律职业禁入',
    labelEn: 'Operators held criminally liable are banned from the occupation',
    kinds: ['entity'],
  },
  'Z-7-4': {
    article: '七“四个一律”之四',
    articleEn: 'Part 7, fourth of the four',
    label: '对事故负有重大责任的中介机构，一律行业禁入',
    labelEn: 'Intermediaries with major responsibility for an accident are banned from the industry',
    kinds: ['rule'],
  },
  'Z-8-1': {
    article: '八第一句',
    articleEn: 'Part 8, first sentence',
    label: '制定并实施安全监管执法计划',
    labelEn: 'An enforcement plan is made and carried out',
    kinds: ['report'],
  },
  'Z-8-2': {
    article: '八第二句',
    articleEn: 'Part 8, second sentence',
    label: '执法检查“五见”：问题清单、处罚指令、责任人签字、整改结果、复查验收',
    labelEn:
      'Five things must be seen in an inspection: list of problems, penalty order, signature, result of correction, re-inspection',
    kinds: ['rule', 'workflow'],
  },
  'Z-8-3': {
    article: '八第三句',
    articleEn: 'Part 8, third sentence',
    label: '异地执法、联合执法，可采取停产停业、停止施工、停用设施设备、停电、查封、扣押、取缔',
    labelEn:
      'Cross-area and joint enforcement; suspension of business, of construction, of facilities, of power, sealing, seizure, closure',
    kinds: ['entity'],
  },
  'Z-9-1': {
    article: '九第一句',
    articleEn: 'Part 9, first sentence',
    label: '定期通报各地情况，表扬先进、预警落后、跟进督促',
    labelEn: 'Periodic bulletins on areas: praise, early warning, follow-up',
    kinds: ['display'],
  },
  'Z-9-2': {
    article: '九第二句',
    articleEn: 'Part 9, second sentence',
    label: '对事故多发的地区和企业约谈、专项督导',
    labelEn: 'Talks with accident-prone areas and enterprises, and special supervision',
    kinds: ['workflow'],
  },
  'Z-9-3': {
    article: '九第三句',
    articleEn: 'Part 9, third sentence',
    label: '向社会宣传联合惩戒的总体情况、典型案例和成效',
    labelEn: 'The public is told of joint punishment: overview, typical cases, results',
    kinds: ['display', 'report'],
  },
  'Z-10-0': {
    article: '十“一要”前段及后段',
    articleEn: 'Part 10, first',
    label: '加强监管队伍建设、业务学习和廉政建设',
    labelEn: 'Team building, professional study and integrity of supervisors',
  },
  'Z-10-1': {
    article: '十“一要”中段',
    articleEn: 'Part 10, first, middle part',
    label: '坚持“四不两直”等检查方法',
    labelEn: 'Unannounced inspections straight to the site',
    kinds: ['access'],
  },
  'Z-10-2': {
    article: '十“二要”',
    articleEn: 'Part 10, second',
    label: '按“一企一档”建立基本数据库，包括八项基本情况，并适时更新',
    labelEn: 'One enterprise, one file: a database of eight basic facts, updated in time',
    text: '八项：企业名称、地址、规模、种类、从业人员、生产工艺、达标创建、“三同时”落实。',
    textEn:
      'The eight: name, address, scale, type, employees, process, standardisation, safety facilities built with the project.',
    kinds: ['entity', 'report'],
  },
  'Z-10-3': {
    article: '十“三要”',
    articleEn: 'Part 10, third',
    label: '支持总工程师制度，鼓励购买安全服务、小微企业安全托管和安全志愿者互助',
    labelEn:
      'Chief engineers are supported; buying safety services, custody for small firms and safety volunteers are encouraged',
    kinds: ['entity'],
  },
};
