import type { ClauseTexts } from '../clause.ts';

/** 江阴市工业企业安全生产技术服务工作管理办法（试行）, the articles and annexes 1 and 2. */
export const JIANGYIN_2020: ClauseTexts = {
  'J-1': {
    article: '第一条',
    articleEn: 'Article 1',
    label: '目的和依据：引导企业借助服务机构规范安全生产、落实主体责任',
    labelEn:
      'Purpose and basis: to lead enterprises to use service agencies and meet their own responsibility for safety',
    kinds: ['entity'],
  },
  'J-2': {
    article: '第二条',
    articleEn: 'Article 2',
    label: '技术服务是服务机构及其执业人员为委托企业提供的日常或其他安全生产技术服务',
    labelEn:
      'Technical service is daily or other safety service by an agency and its practitioners for an enterprise that commissions it',
    kinds: ['entity'],
  },
  'J-3': {
    article: '第三条',
    articleEn: 'Article 3',
    label: '服务机构应具备五项条件：工商登记、本市固定办公场所、专业设施设备、稳定的专业人才、管理制度',
    labelEn:
      'Five conditions for agencies: business registration, fixed office in the city, equipment, steady specialists, management rules',
    text: '专业人才包括机械、电气、化工、消防等安全技术管理人才。',
    textEn:
      'Specialists means safety staff in mechanics, electricity, chemistry, fire protection and the like.',
    kinds: ['entity', 'rule'],
  },
  'J-4': {
    article: '第四条',
    articleEn: 'Article 4',
    label: '市应急管理局综合监管，镇街园负责辖区内的日常监督管理',
    labelEn:
      'The city bureau supervises overall; towns, subdistricts and parks supervise daily in their areas',
    kinds: ['access'],
  },
  'J-5': {
    article: '第五条',
    articleEn: 'Article 5',
    label: '依法依规、科学公正、独立客观、诚实守信地开展服务，并对服务项目负责',
    labelEn: 'Serve lawfully, scientifically, independently and honestly, and answer for the project',
    kinds: ['display'],
  },
  'J-6': {
    article: '第六条',
    articleEn: 'Article 6',
    label: '企业委托机构服务后，保证安全生产的责任仍由企业自己承担',
    labelEn: 'Commissioning an agency leaves the responsibility for safety with the enterprise itself',
    kinds: ['display'],
  },
  'J-7': {
    article: '第七条',
    articleEn: 'Article 7',
    label: '服务机构应积极配合、协助各级组织的安全检查和宣传教育',
    labelEn:
      'Agencies help with safety inspections and publicity organised by city, towns, parks and villages',
    kinds: ['entity'],
  },
  'J-8': {
    article: '第八条',
    articleEn: 'Article 8',
    label: '鼓励成立协会，提供信息和培训，加强行业自律',
    labelEn: 'Associations are encouraged, for information, training and self-discipline',
    kinds: ['entity'],
  },
  'J-9a': {
    article: '第九条第一款',
    articleEn: 'Article 9, para. 1',
    label: '首次服务前，向市局和有关镇街园报送基本情况表（附件1）和守法诚信承诺书',
    labelEn:
      'Before the first service: file the basic information (Annex 1) and the honesty pledge with the city bureau and the town concerned',
    kinds: ['workflow', 'rule'],
  },
  'J-9b': {
    article: '第九条第二款',
    articleEn: 'Article 9, para. 2',
    label: '机构或人员基本信息变化的，十个工作日内书面告知市局和有关镇街园',
    labelEn: 'Changes of basic information: written notice to both within ten working days',
    kinds: ['workflow', 'deadline'],
  },
  'J-10': {
    article: '第十条',
    articleEn: 'Article 10',
    label: '每月业务情况（附件2）于下月五日前以电子稿报送市局和有关镇街园',
    labelEn: "Each month's business (Annex 2) is sent electronically to both by the fifth of the next month",
    kinds: ['workflow', 'deadline', 'report'],
  },
  'J-11a': {
    article: '第十一条第一款',
    articleEn: 'Article 11, para. 1',
    label: '开展服务应与服务对象签订安全生产技术服务合同',
    labelEn: 'A service contract with the client is required',
    kinds: ['entity'],
  },
  'J-11b': {
    article: '第十一条第二款前段',
    articleEn: 'Article 11, para. 2, first part',
    label: '服务期限原则上不少于十二个月，每年服务不少于六次',
    labelEn: 'The term is in principle at least twelve months, with at least six visits a year',
    kinds: ['rule'],
  },
  'J-11c': {
    article: '第十一条第二款后段',
    articleEn: 'Article 11, para. 2, last part',
    label: '期满后企业可自愿停止、续签或另择优签约',
    labelEn: 'After the term the enterprise is free to stop, renew or choose another agency',
    kinds: ['workflow'],
  },
};
