import type { ClauseTexts } from '../clause.ts';

/** 昌吉州工贸企业“四项活动”安全监督管理暂行办法, Articles 7 to 12: chemical units, contractors, supervision. */
export const CHANGJI_ACTIVITIES_OVERSIGHT: ClauseTexts = {
  'C3-7a': {
    article: '第七条第一款',
    articleEn: 'Article 7, para. 1',
    label: '危化单元作业须有岗位操作规程，现场公示岗位风险、理化性质和应急处置',
    labelEn:
      'Work in hazardous-chemical units: post procedures, with risks, properties and emergency response posted on site',
    kinds: ['entity'],
  },
  'C3-7b': {
    article: '第七条第二款前段',
    articleEn: 'Article 7, para. 2, first part',
    label: '在危化单元内进行危险作业、检维修，实行清单式报告',
    labelEn: 'Hazardous or maintenance work inside such a unit is reported on a list',
    text: '清单包括作业类型、内容、时间、区域和作业人员、监护人、负责人及联系方式。',
    textEn:
      'The list gives type, content, time, area, workers, monitor, person in charge and contact details.',
    kinds: ['entity', 'workflow'],
  },
  'C3-7c': {
    article: '第七条第二款后段',
    articleEn: 'Article 7, para. 2, last part',
    label: '平时由县级抽查，重要时间节点由州、县共同抽查',
    labelEn: 'Spot checks by the county on ordinary days, by prefecture and county jointly on key dates',
    kinds: ['rule', 'workflow'],
  },
  'C3-8a': {
    article: '第八条第一款',
    articleEn: 'Article 8, para. 1',
    label: '外包作业按昌吉州外包生产经营活动安全监督管理暂行办法执行',
    labelEn: "Contracted work follows Changji's separate measures on outsourced activities",
    kinds: ['entity'],
  },
  'C3-8b': {
    article: '第八条第二款',
    articleEn: 'Article 8, para. 2',
    label: '发包企业统一协调管理，做好安全技术交底，定期抽查，发现违法行为立即制止并举报',
    labelEn:
      'The employer coordinates, briefs contractors on safety, spot-checks them, and stops and reports violations',
    kinds: ['entity', 'workflow'],
  },
  'C3-8c': {
    article: '第八条第三款',
    articleEn: 'Article 8, para. 3',
    label: '外包单位须有管理制度、应急措施和现场安全专人',
    labelEn: 'The contractor has its own rules, emergency measures and a dedicated safety person on site',
    kinds: ['entity'],
  },
  'C3-9a': {
    article: '第九条第一款',
    articleEn: 'Article 9, para. 1',
    label: '县市（园区）监督四项活动，结果纳入企业主要负责人安全生产履职考核',
    labelEn: 'Counties and parks supervise; results enter the performance appraisal of heads of enterprises',
    kinds: ['report'],
  },
  'C3-9b': {
    article: '第九条第二款',
    articleEn: 'Article 9, para. 2',
    label: '县市（园区）监管部门不履职的，州局约谈其主要负责人并纳入年度考核',
    labelEn:
      'If a county or park authority does not supervise, the prefecture talks to its head and counts it in the annual appraisal',
    kinds: ['workflow', 'access'],
  },
  'C3-10a': {
    article: '第十条第一款',
    articleEn: 'Article 10, para. 1',
    label: '企业违反本办法的，州县按分类分级要求约谈主要负责人并开展专项检查',
    labelEn:
      'Violating enterprises: prefecture or county talks to the head, by class and grade, and inspects specially',
    kinds: ['workflow'],
  },
  'C3-10b': {
    article: '第十条第二款',
    articleEn: 'Article 10, para. 2',
    label: '严重违法违规的，纳入失信惩戒名单和年度重点监管企业名单，并抄送企业党委、董事会或上级单位',
    labelEn:
      'Serious violations: the discredit list and the annual key supervision list, with a copy to the party committee, board or parent',
    kinds: ['workflow'],
  },
  'C3-11': {
    article: '第十一条',
    articleEn: 'Article 11',
    label: '未尽事项依照相关法律法规、标准规范执行',
    labelEn: 'Matters not covered follow law, regulations and standards',
    kinds: ['entity'],
  },
  'C3-12': {
    article: '第十二条',
    articleEn: 'Article 12',
    label: '自印发之日起施行',
    labelEn: 'In force from the day of issue',
    kinds: ['entity'],
  },
};
