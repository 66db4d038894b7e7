import type { ClauseTexts } from '../clause.ts';

/** 杭锦旗强化安全生产监督管理十二条措施, measures 1 to 5. */
export const HANGJIN_2023: ClauseTexts = {
  'H-0': {
    article: '各条末（牵头单位、责任单位、完成时限）',
    articleEn: 'End of each measure (lead, responsible units, deadline)',
    label: '十二条措施都写明牵头单位、责任单位和完成时限',
    labelEn: 'Each of the twelve measures names its lead, its responsible units and its deadline',
    text: '完成时限：第一、二、十一条12月底；第三、四、五、七、八条10月底；第六、九、十、十二条长期坚持；各条9月底取得阶段性成果（发文时9月底已过）。',
    textEn:
      'Deadlines: measures 1, 2 and 11 by the end of December; 3, 4, 5, 7 and 8 by the end of October; 6, 9, 10 and 12 permanent; first results of all by the end of September (already past on the day of issue).',
    kinds: ['entity', 'report'],
  },
  'H-1a': {
    article: '第（一）条前段',
    articleEn: 'Measure 1, first part',
    label: '危化企业建设安全风险智能化管控平台的六项基础功能',
    labelEn:
      'Hazardous-chemical enterprises build the six basic functions of the digital risk-control platform',
    text: '六项：安全管理基础信息、重大危险源安全管理、双重预防机制、特殊作业许可与过程管理、智能巡检、人员定位。牵头：旗应急管理局；12月底完成。',
    textEn:
      'The six: basic safety information, major hazard installations, dual prevention, special-work permits and process, intelligent patrol, personnel positioning. Lead: banner emergency bureau; by the end of December.',
    kinds: ['entity'],
  },
  'H-1b': {
    article: '第（一）条后段',
    articleEn: 'Measure 1, last part',
    label: '检维修电子票证审批、电子围栏、人员定位，人员聚集报警与主管部门联网',
    labelEn:
      'Electronic permits for maintenance, electronic fences and positioning; crowding alarms linked to the authority',
    text: '检维修电子票证审批、电子围栏、人员定位，人员聚集报警与主管部门联网。牵头：旗应急管理局；12月底完成。',
    textEn:
      'Electronic permits for maintenance, electronic fences and positioning; crowding alarms linked to the authority. Lead: banner emergency bureau; by the end of December.',
    kinds: ['workflow'],
  },
  'H-2a': {
    article: '第（二）条前段',
    articleEn: 'Measure 2, first part',
    label: '推行职务不兼容，重新评估已配备的安全总监，配备安全总监要征求应急管理部门意见',
    labelEn:
      "Incompatible posts kept apart; safety directors in post re-reviewed; the authority's opinion sought on appointment",
    text: '推行职务不兼容，重新评估已配备的安全总监，配备安全总监要征求应急管理部门意见。牵头：旗应急管理局；12月底完成。',
    textEn:
      "Incompatible posts kept apart; safety directors in post re-reviewed; the authority's opinion sought on appointment. Lead: banner emergency bureau; by the end of December.",
    kinds: ['entity', 'workflow'],
  },
  'H-2b': {
    article: '第（二）条后段',
    articleEn: 'Measure 2, last part',
    label: '强化企业和外委人员管理，特种作业人员分类建账、逐一核查，加强三类人员培训',
    labelEn:
      'Staff and contractors managed more strictly; special-operation ledgers by class, verified one by one; training of the three classes of personnel',
    text: '强化企业和外委人员管理，特种作业人员分类建账、逐一核查，加强三类人员培训。牵头：旗应急管理局；12月底完成。',
    textEn:
      'Staff and contractors managed more strictly; special-operation ledgers by class, verified one by one; training of the three classes of personnel. Lead: banner emergency bureau; by the end of December.',
    kinds: ['entity'],
  },
  'H-3a': {
    article: '第（三）条前段',
    articleEn: 'Measure 3, first part',
    label: '对危险化学品企业定期进行风险评估，确定“优良中差”等次',
    labelEn:
      'Hazardous-chemical enterprises are risk-assessed periodically and graded excellent, good, fair or poor',
    text: '范围是全旗危险化学品生产、经营、储存、使用企业。文件没有给出四个等次的分数线。牵头：旗应急管理局；10月底完成。',
    textEn:
      'Scope: production, trade, storage and use in the whole banner. The document sets no thresholds for the four grades. Lead: banner emergency bureau; by the end of October.',
    kinds: ['entity', 'workflow'],
  },
  'H-3b': {
    article: '第（三）条后段',
    articleEn: 'Measure 3, last part',
    label: '夯实巩固优、规范提升良、帮扶管控中、整治淘汰差，差异化监管',
    labelEn:
      'Consolidate the excellent, raise the good, help and control the fair, rectify or close the poor: differentiated supervision',
    text: '夯实巩固优、规范提升良、帮扶管控中、整治淘汰差，差异化监管。牵头：旗应急管理局；10月底完成。',
    textEn:
      'Consolidate the excellent, raise the good, help and control the fair, rectify or close the poor: differentiated supervision. Lead: banner emergency bureau; by the end of October.',
    kinds: ['rule'],
  },
  'H-4a': {
    article: '第（四）条第一句前段',
    articleEn: 'Measure 4, first sentence',
    label: '危化企业每月报送自查发现处理的“三违”典型案例',
    labelEn:
      'Every hazardous-chemical enterprise reports monthly the typical cases of violations it found and dealt with',
    text: '危化企业每月报送自查发现处理的“三违”典型案例。牵头：旗应急管理局；10月底完成。',
    textEn:
      'Every hazardous-chemical enterprise reports monthly the typical cases of violations it found and dealt with. Lead: banner emergency bureau; by the end of October.',
    kinds: ['workflow', 'deadline', 'report'],
  },
  'H-4b': {
    article: '第（四）条第一句后段',
    articleEn: 'Measure 4, first sentence, last part',
    label: '在全旗范围内对“三违”行为警示曝光',
    labelEn: 'Violations are exposed across the banner as a warning',
    text: '在全旗范围内对“三违”行为警示曝光。牵头：旗应急管理局；10月底完成。',
    textEn:
      'Violations are exposed across the banner as a warning. Lead: banner emergency bureau; by the end of October.',
    kinds: ['workflow', 'display'],
  },
  'H-4c': {
    article: '第（四）条第二句',
    articleEn: 'Measure 4, second sentence',
    label: '在企业人员集中区设电子屏，定期播放曝光片和警示教育片',
    labelEn: 'Screens in crowd areas of enterprises regularly play exposure and warning films',
    text: '在企业人员集中区设电子屏，定期播放曝光片和警示教育片。牵头：旗应急管理局；10月底完成。',
    textEn:
      'Screens in crowd areas of enterprises regularly play exposure and warning films. Lead: banner emergency bureau; by the end of October.',
    kinds: ['display'],
  },
  'H-5': {
    article: '第（五）条',
    articleEn: 'Measure 5',
    label: '聘请专业团队培训、评估、把关方案，对危化生产企业开停车、检维修全过程驻厂指导',
    labelEn:
      'Expert teams train, assess and check plans, and stay on site throughout start-stop and overhaul at producers',
    text: '聘请专业团队培训、评估、把关方案，对危化生产企业开停车、检维修全过程驻厂指导。牵头：旗应急管理局；10月底完成。',
    textEn:
      'Expert teams train, assess and check plans, and stay on site throughout start-stop and overhaul at producers. Lead: banner emergency bureau; by the end of October.',
    kinds: ['entity', 'workflow'],
  },
};
