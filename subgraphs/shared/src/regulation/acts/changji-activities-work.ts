import type { ClauseTexts } from '../clause.ts';

/** 昌吉州工贸企业“四项活动”安全监督管理暂行办法, Articles 1 to 6: scope, hazardous work, maintenance. */
export const CHANGJI_ACTIVITIES_WORK: ClauseTexts = {
  'C3-1': {
    article: '第一条',
    articleEn: 'Article 1',
    label: '目的和依据：加强工贸企业高危作业现场管理，做到精准监管',
    labelEn: 'Purpose and basis: to strengthen control of high-risk work sites in industry and trade',
    kinds: ['entity'],
  },
  'C3-2a': {
    article: '第二条第一款前段',
    articleEn: 'Article 2, para. 1, first part',
    label: '适用于冶金、有色、机械、建材、轻工、纺织、烟草、商贸八个行业，不含危险化学品企业',
    labelEn:
      'Applies to eight trades: metallurgy, non-ferrous metals, machinery, building materials, light industry, textiles, tobacco, commerce; hazardous chemical enterprises excluded',
    kinds: ['rule'],
  },
  'C3-2b': {
    article: '第二条第一款后段',
    articleEn: 'Article 2, para. 1, last part',
    label: '四项活动：危险作业、检维修作业、危化单元作业、外包作业',
    labelEn:
      'Four activities: hazardous work, maintenance work, work in hazardous-chemical units, contracted work',
    kinds: ['entity'],
  },
  'C3-2c': {
    article: '第二条第二款',
    articleEn: 'Article 2, para. 2',
    label: '危险作业主要有动火、受限空间、盲板抽堵、高处、吊装、临时用电、动土、断路八类',
    labelEn:
      'Hazardous work: hot work, confined space, blind plates, work at height, lifting, temporary power, excavation, road closure, and the like',
    kinds: ['entity'],
  },
  'C3-2d': {
    article: '第二条第三至五款',
    articleEn: 'Article 2, paras. 3–5',
    label: '检维修作业、危化单元作业、外包作业的含义',
    labelEn: 'Definitions of maintenance work, work in hazardous-chemical units and contracted work',
    kinds: ['display'],
  },
  'C3-3': {
    article: '第三条',
    articleEn: 'Article 3',
    label: '企业主要负责人是四项活动第一责任人，负责建立健全管理制度并推动落实',
    labelEn:
      'The head of the enterprise is first responsible for the four activities and their written system',
    kinds: ['entity'],
  },
  'C3-4a': {
    article: '第四条前段',
    articleEn: 'Article 4, first part',
    label: '四项活动开始前，先对作业现场辨识风险、排查治理隐患',
    labelEn: 'Before any of the four activities: identify risks and remove hazards on site',
    kinds: ['workflow'],
  },
  'C3-4b': {
    article: '第四条中段',
    articleEn: 'Article 4, second part',
    label: '危险作业和检维修作业前，由专业人员制定专项方案',
    labelEn: 'Hazardous and maintenance work need a special plan drawn up by professionals',
    kinds: ['rule'],
  },
  'C3-4c': {
    article: '第四条后段',
    articleEn: 'Article 4, last part',
    label: '危化单元作业和外包作业前，明确相关单位和岗位的安全职责分工',
    labelEn: 'Work in hazardous-chemical units and contracted work need duties assigned to units and posts',
    kinds: ['rule'],
  },
  'C3-5a': {
    article: '第五条第一款前段',
    articleEn: 'Article 5, para. 1, first part',
    label: '危险作业按GB 30871执行，落实作业票审批',
    labelEn: 'Hazardous work follows GB 30871, with work permits approved',
    kinds: ['workflow'],
  },
  'C3-5b': {
    article: '第五条第一款后段',
    articleEn: 'Article 5, para. 1, last part',
    label: '危险作业前，在企业内部和现场公示类型、区域、人员、个体防护和现场应急处置',
    labelEn:
      'Before hazardous work: post type, area, persons, personal protection and emergency response, inside the enterprise and on site',
    kinds: ['display', 'entity'],
  },
  'C3-5c': {
    article: '第五条第二款',
    articleEn: 'Article 5, para. 2',
    label: '重要时间节点的危险作业提级管理：主要负责人签批，专人旁站监护',
    labelEn:
      'On key dates hazardous work is escalated: signed by the head of the enterprise and watched by a dedicated person',
    kinds: ['rule'],
  },
  'C3-6a': {
    article: '第六条第一款前段',
    articleEn: 'Article 6, para. 1, first part',
    label: '检维修作业须制定方案和应急处置措施，由企业负责人审批',
    labelEn: 'Maintenance work needs a plan and emergency measures, approved by a leader of the enterprise',
    kinds: ['workflow'],
  },
  'C3-6b': {
    article: '第六条第一款后段',
    articleEn: 'Article 6, para. 1, last part',
    label: '方案写明项目、区域、单位、现场负责人；应急措施写明流程、措施、装备物资、队伍、负责人',
    labelEn:
      'The plan states project, area, units and site leader; the measures state procedure, actions, equipment, rescue team and leader',
    kinds: ['entity'],
  },
  'C3-6c': {
    article: '第六条第二款第一句',
    articleEn: 'Article 6, para. 2, first sentence',
    label: '夜间或交叉检维修须由企业主要负责人批准，并评估区域风险、制定防护措施',
    labelEn:
      'Maintenance at night or with cross-work is approved by the head of the enterprise, with area risk assessment and protective measures',
    kinds: ['rule'],
  },
  'C3-6d': {
    article: '第六条第二款第二句前段',
    articleEn: 'Article 6, para. 2, second sentence',
    label: '夜间检维修须照明充足、设围栏和警告标志、专人现场监护',
    labelEn: 'At night: sufficient lighting, fences and warning signs, and an on-site monitor',
    kinds: ['entity'],
  },
  'C3-6e': {
    article: '第六条第二款第二句后段',
    articleEn: 'Article 6, para. 2, second sentence',
    label: '多单位交叉作业须签安全生产管理协议，企业指定专人检查协调',
    labelEn:
      'Cross-work of several units: a safety management agreement, and a coordinator named by the enterprise',
    kinds: ['entity', 'rule'],
  },
};
