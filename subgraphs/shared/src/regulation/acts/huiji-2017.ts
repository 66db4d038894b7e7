import type { ClauseTexts } from '../clause.ts';

/** 惠济区冶金等工贸行业2017年安全监管工作要点, parts 1 to 6. */
export const HUIJI_2017: ClauseTexts = {
  'Z-1': {
    article: '一',
    articleEn: 'Part 1',
    label: '学习贯彻中央意见，建立工作交流和定期通报制度，督导重点区域、领域、企业',
    labelEn:
      'Study and carry out the central opinions; exchange and periodic bulletins; supervision of key areas, fields and enterprises',
    kinds: ['entity'],
  },
  'Z-2-1a': {
    article: '二（一）前段',
    articleEn: 'Part 2(1), first part',
    label: '力争2017年底前七成以上规模以上企业按标准化三级以上有效运行',
    labelEn:
      'By the end of 2017 at least 70 per cent of larger enterprises run effectively at standardisation level three or above',
    kinds: ['report', 'rule'],
  },
  'Z-2-1b': {
    article: '二（一）后段',
    articleEn: 'Part 2(1), last part',
    label: '未完成七成达标任务的，每少十个百分点扣0.5分',
    labelEn: 'Below that target each ten percentage points short deduct 0.5 point in the annual appraisal',
    kinds: ['rule'],
  },
  'Z-2-2': {
    article: '二（二）“四要”',
    articleEn: 'Part 2(2), fourth',
    label: '标准化情况是分级分类监管的重要依据，决定检查频次和处罚尺度；未开展的重点监管、上限处罚',
    labelEn:
      'Standardisation is an important basis of graded supervision, of inspection frequency and penalty scale; without it, key supervision and penalties at the upper limit',
    kinds: ['rule'],
  },
  'Z-2-3': {
    article: '二（二）“一、二、三、五要”',
    articleEn: 'Part 2(2), first to third and fifth',
    label: '持续改进、全员参与、岗位达标、示范引领；严格考评，对标准化建设“回头看”',
    labelEn:
      'Continuous improvement, all staff, post compliance, model enterprises; strict assessment, and a second look at standardisation',
    kinds: ['entity', 'workflow'],
  },
  'Z-3-1': {
    article: '三“一要”前段',
    articleEn: 'Part 3, first, first part',
    label: '贯彻河南省173号令：企业落实六项责任，重大事故隐患治理履行五项职责',
    labelEn:
      "Carry out Henan's Order 173: six duties of the enterprise, five duties in dealing with major hazards",
    text: '五项职责：立项审核、评估认定、登记建档、督导督办、验收确认。',
    textEn: 'The five duties: project review, assessment, registration, supervision, acceptance.',
    kinds: ['workflow'],
  },
  'Z-3-2': {
    article: '三“一要”中段',
    articleEn: 'Part 3, first, second part',
    label: '班组日排查、部门周排查、经理月排查',
    labelEn: 'Teams inspect daily, departments weekly, managers monthly',
    kinds: ['rule', 'deadline'],
  },
  'Z-3-3': {
    article: '三“一要”后段',
    articleEn: 'Part 3, first, last part',
    label: '一般隐患不过夜，重大隐患整治“五到位”',
    labelEn:
      'Ordinary hazards are not left overnight; major ones are corrected with all five elements in place',
    kinds: ['deadline', 'entity'],
  },
  'Z-4': {
    article: '四',
    articleEn: 'Part 4',
    label: '较大危险因素辨识落实到班组和岗位，指导手册转发每家工贸企业，并融入标准化、隐患治理和执法',
    labelEn:
      'Larger hazard factors are identified down to team and post; the guide is forwarded to every enterprise and built into standardisation, hazard control and enforcement',
    kinds: ['entity'],
  },
  'Z-5-1': {
    article: '五“一是”',
    articleEn: 'Part 5, first',
    label: '粉尘防爆专项治理：紧盯十大重点问题，强化超过三十人的作业场所',
    labelEn: 'Dust explosion: ten key problems, and workplaces of more than thirty persons',
    kinds: ['rule', 'entity'],
  },
  'Z-5-2': {
    article: '五“二是”',
    articleEn: 'Part 5, second',
    label: '有限空间作业条件确认，检查六个方面',
    labelEn: 'Confined spaces: confirmation of work conditions, in six respects',
    text: '六个方面：制度、防护设施及措施、教育培训、警示、作业管理、应急处置。',
    textEn:
      'The six: rules, protective facilities and measures, training, warnings, work management, emergency response.',
    kinds: ['entity'],
  },
  'Z-5-3': {
    article: '五“三是”',
    articleEn: 'Part 5, third',
    label: '涉氨制冷企业液氨专项治理验收，消除两类重大事故隐患',
    labelEn: 'Ammonia refrigeration: acceptance of corrections, removing two classes of major hazard',
    kinds: ['entity', 'workflow'],
  },
  'Z-5-4': {
    article: '五“四是”',
    articleEn: 'Part 5, fourth',
    label:
      '因地制宜整治冶金煤气、高温熔融液体，对非法违法行为落实停产整顿、关闭取缔、上限处罚、责任追究“四个一律”',
    labelEn:
      'Local campaigns on coal gas and molten metal; unlawful acts meet suspension, closure, upper-limit penalties and accountability, without exception',
    kinds: ['entity'],
  },
  'Z-5-5': {
    article: '五“五是”',
    articleEn: 'Part 5, fifth',
    label: '配合化解钢铁、水泥、玻璃过剩产能，开展安全专项执法',
    labelEn: 'Special enforcement beside the reduction of overcapacity in steel, cement and glass',
    kinds: ['entity'],
  },
  'Z-6': {
    article: '六',
    articleEn: 'Part 6',
    label: '举办两期专题培训班，监管人员全覆盖，并督促企业落实培训',
    labelEn: 'Two special training classes, all supervisors covered; enterprises are urged to train',
    kinds: ['report'],
  },
};
