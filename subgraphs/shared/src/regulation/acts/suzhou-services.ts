import type { ClauseTexts } from '../clause.ts';

/** 安全生产技术服务机构管理规范（苏州）, chapters 6 and 7, appendices B and C. */
export const SUZHOU_SERVICES: ClauseTexts = {
  'S-6.1': {
    article: '6.1',
    articleEn: '6.1',
    label: '指导企业建立法规清单、全员责任制和操作规程',
    labelEn: 'Guide the enterprise on its list of laws, responsibilities of all staff and procedures',
    kinds: ['entity'],
  },
  'S-6.2': {
    article: '6.2',
    articleEn: '6.2',
    label: '指导风险辨识（每年不少于一次）、红橙黄蓝四级管控、公告告知和上报',
    labelEn: 'Guide risk identification (at least yearly), four-colour control, notices and reporting',
    text: '重大、较大风险单独建档并报告县级市（区）应急管理部门；厂区和每个车间分别绘制风险分布图，张贴在入口。',
    textEn:
      'Major and larger risks have their own file and are reported to the county-level bureau; the plant and each workshop have a risk map at the entrance.',
    kinds: ['entity', 'rule', 'deadline'],
  },
  'S-6.3': {
    article: '6.3',
    articleEn: '6.3',
    label: '按合同次数综合排查隐患，如实记录并书面告知，指导闭环治理',
    labelEn: 'Inspect as often as agreed, record truthfully, tell in writing, guide correction to its end',
    kinds: ['workflow'],
  },
  'S-6.4': {
    article: '6.4',
    articleEn: '6.4',
    label: '指导培训和三级教育，核对三类人员证书，不合格的书面提出',
    labelEn: 'Guide training, check certificates, and report shortcomings in writing',
    kinds: ['entity'],
  },
  'S-6.5': {
    article: '6.5',
    articleEn: '6.5',
    label: '指导编制应急预案；综合或专项演练每年至少一次，现场处置演练每半年至少一次',
    labelEn:
      'Guide emergency plans; a full or special drill at least yearly, an on-site drill at least every half-year',
    kinds: ['deadline', 'entity'],
  },
  'S-6.6': {
    article: '6.6',
    articleEn: '6.6',
    label: '指导可视化管理、警示标志、风险告知卡和安全宣传',
    labelEn: 'Guide visual management, warning signs, risk cards and publicity',
    kinds: ['entity'],
  },
  'S-6.7': {
    article: '6.7',
    articleEn: '6.7',
    label: '其他约定服务按法律法规和技术标准开展',
    labelEn: 'Other agreed services follow law and technical standards',
    kinds: ['entity'],
  },
  'S-7.1': {
    article: '7.1',
    articleEn: '7.1',
    label: '在苏州注册并在苏州服务的机构，可自愿向属地县级市（区）应急管理部门申报年度星级评定',
    labelEn:
      'Agencies registered in Suzhou and serving there may apply to the county-level bureau for the yearly star rating',
    kinds: ['rule', 'workflow'],
  },
  'S-7.2': {
    article: '7.2',
    articleEn: '7.2',
    label: '每年初评定上年度服务，方式有实地勘察、资料审查和问卷',
    labelEn: 'Early each year the previous year is rated, by site visit, documents and questionnaires',
    kinds: ['workflow'],
  },
  'S-7.3': {
    article: '7.3',
    articleEn: '7.3',
    label: '流程包括申请、受理、初评、审议、公示、定级、公布',
    labelEn: 'Steps: application, acceptance, first rating, review, public notice, decision, publication',
    kinds: ['workflow'],
  },
  'S-7.4': {
    article: '7.4',
    articleEn: '7.4',
    label: '评定内容：基础管理20分、服务质量60分、诚信服务及满意度20分、加分项10分',
    labelEn: 'Basic management 20, service quality 60, honesty and satisfaction 20, bonus 10',
    kinds: ['rule'],
  },
  'S-7.5': {
    article: '7.5 表1',
    articleEn: '7.5, Table 1',
    label: '五星90分起，四星75分起，三星60分起，60分以下不予评定',
    labelEn: 'Five stars from 90, four from 75, three from 60; below 60 no stars',
    kinds: ['rule'],
  },
  'S-7.6.1': {
    article: '7.6.1',
    articleEn: '7.6.1',
    label: '星级动态管理，日常检查与年度评定结合，接受社会监督',
    labelEn: 'Stars are managed dynamically, by daily checks and yearly rating, under public supervision',
    kinds: ['workflow'],
  },
  'S-7.6.2': {
    article: '7.6.2',
    articleEn: '7.6.2',
    label: '有重大隐患未告知或因机构过失致人死亡等情形的，不予评级',
    labelEn:
      "No rating where a major hazard was not told, or the agency's fault led to a death or great social impact",
    kinds: ['rule'],
  },
  'S-7.6.2-a': {
    article: '7.6.2 a)',
    articleEn: '7.6.2 a)',
    label: '企业有重大事故隐患，机构提供排查服务却未及时告知并提出整改意见',
    labelEn:
      'The enterprise had a major hazard; the agency, providing inspection, neither told it in time nor proposed correction',
    kinds: ['rule'],
  },
  'S-7.6.2-b': {
    article: '7.6.2 b)',
    articleEn: '7.6.2 b)',
    label: '因机构过失，被服务单位发生亡人事故或造成较大社会影响',
    labelEn: "By the agency's fault, a fatal accident at the client or considerable social impact",
    kinds: ['rule'],
  },
  'S-7.6.3': {
    article: '7.6.3',
    articleEn: '7.6.3',
    label: '虚假申报取得的星级，取消并公告，两年内不得申请',
    labelEn: 'Stars gained by false application are cancelled and announced; no application for two years',
    kinds: ['rule', 'display'],
  },
  'S-7.6.4': {
    article: '7.6.4',
    articleEn: '7.6.4',
    label: '取得星级后被约谈、通报批评或造成严重不良影响的，降低或取消星级并公告',
    labelEn:
      'After a talk, circulated criticism or serious bad effect the stars are lowered or cancelled, with announcement',
    kinds: ['workflow', 'display'],
  },
  'S-B': {
    article: '附录B',
    articleEn: 'Appendix B',
    label: '公示牌样例',
    labelEn: 'Sample of the public board',
    text: '公开文本中的公示牌图样缺失；本系统的栏目按5.4.1 d)推定。',
    textEn:
      'The picture of the board is missing from the text; the contents used here are inferred from 5.4.1 d).',
    kinds: ['display'],
  },
  'S-C': {
    article: '附录C',
    articleEn: 'Appendix C',
    label: '服务确认单',
    labelEn: 'Service confirmation sheet',
    text: '栏目：企业名称、机构名称、服务项目、项目负责人、服务时间、服务记录、双方签字和日期、评价、意见和建议。',
    textEn:
      'Fields: enterprise, agency, service, leader, time, record, signatures and dates of both sides, rating, opinions.',
    kinds: ['entity'],
  },
};
