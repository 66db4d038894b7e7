import type { ClauseTexts } from '../clause.ts';

/** 江阴市工业企业安全生产技术服务工作管理办法（试行）, Articles 12 to 18 and annexes 1 and 2. */
export const JIANGYIN_2020_OVERSIGHT: ClauseTexts = {
  'J-12': {
    article: '第十二条',
    articleEn: 'Article 12',
    label: '技术服务的十项内容，从法规达标到双重预防和安全文化',
    labelEn: 'Ten contents of service, from legal compliance to dual prevention and safety culture',
    text: '十项：法规达标、安全评估与风险管控、组织机构和责任制、制度规程、教育培训和持证、现场检查与隐患告知、应急预案与演练、劳动防护用品、事故报告协助、双重预防与安全文化。',
    textEn:
      'The ten: legal compliance; assessment and risk control; organisation and responsibilities; rules and procedures; training and certificates; site checks and notice of hazards; emergency plans and drills; protective equipment; help with accident reports; dual prevention and safety culture.',
    kinds: ['entity', 'report'],
  },
  'J-13': {
    article: '第十三条',
    articleEn: 'Article 13',
    label: '企业拒不整改隐患的，机构有权且应当及时向所在地监管部门报告，特殊情况可直接报市局',
    labelEn:
      'When an enterprise refuses to correct hazards, the agency may and shall report to the local authority, in special cases to the city bureau',
    kinds: ['workflow'],
  },
  'J-14': {
    article: '第十四条',
    articleEn: 'Article 14',
    label: '市局和镇街园接到拒不整改的报告，应及时跟进、依法查处',
    labelEn: 'On such a report the city bureau and the town follow up promptly and act by law',
    kinds: ['workflow', 'deadline'],
  },
  'J-15a': {
    article: '第十五条前段',
    articleEn: 'Article 15, first part',
    label: '镇街园制定管理细则，日常检查实施“一企双查”：查企业，也查技术服务',
    labelEn: 'Towns set detailed rules and inspect twice in one: the enterprise, and the service it receives',
    kinds: ['workflow', 'rule'],
  },
  'J-15b': {
    article: '第十五条后段',
    articleEn: 'Article 15, last part',
    label: '发现应列入“黑名单”的行为，及时上报市局',
    labelEn: 'Conduct that calls for the blacklist is reported to the city bureau promptly',
    kinds: ['workflow'],
  },
  'J-16a': {
    article: '第十六条前段',
    articleEn: 'Article 16, first part',
    label: '市局会同镇街园和专家监督抽查，每年评定诚信等级，结果向社会通报并下发镇街园',
    labelEn:
      'The city bureau spot-checks with towns and experts and grades every year; results are published and sent to towns',
    kinds: ['workflow', 'display'],
  },
  'J-16b': {
    article: '第十六条后段',
    articleEn: 'Article 16, last part',
    label: '评定结果是企业停止、续签或择优选择机构的重要依据',
    labelEn: 'The grade is an important basis for the enterprise to stop, renew or choose',
    kinds: ['display'],
  },
  'J-17': {
    article: '第十七条',
    articleEn: 'Article 17',
    label: '与国家法律法规或上级规定不一致的，以国家和上级规定为准',
    labelEn: 'Where national law or higher rules differ, they prevail',
    kinds: ['rule'],
  },
  'J-18': {
    article: '第十八条',
    articleEn: 'Article 18',
    label: '自公布起实施，由市应急管理局解释（试行）',
    labelEn: 'In force from publication, interpreted by the city bureau (on trial)',
    kinds: ['entity'],
  },
  'J-A1': {
    article: '附件1',
    articleEn: 'Annex 1',
    label: '服务机构基本情况表，并附营业执照、法定代表人身份证、执业人员资质证书等证明',
    labelEn:
      'Basic information form, with business licence, identity card of the legal representative and certificates of practitioners',
    text: '公开文本中附件1只留下标题和备注，表格本身缺失；本系统的栏目按备注和正文推定。',
    textEn:
      'In the published text only the title and the note of Annex 1 remain; the columns used here are inferred from the note and the articles.',
    kinds: ['entity', 'access'],
  },
  'J-A2': {
    article: '附件2',
    articleEn: 'Annex 2',
    label: '每月服务项目业务开展情况表',
    labelEn: "Form of the month's service business",
    text: '公开文本缺附件2；本系统的栏目按第十条和第十二条推定。',
    textEn:
      'Annex 2 is missing from the published text; the columns used here are inferred from Articles 10 and 12.',
    kinds: ['entity'],
  },
};
