import type { ClauseTexts } from '../clause.ts';

/** 杭锦旗强化安全生产监督管理十二条措施, measures 6 to 12. */
export const HANGJIN_2023_SITES: ClauseTexts = {
  'H-6a': {
    article: '第（六）条第一句',
    articleEn: 'Measure 6, first sentence',
    label: '大型检维修和开停车须制定方案、辨识风险、确认条件，并由监管部门审核',
    labelEn:
      'Large overhauls and start-stop: plan, risk identification, condition check, and review by the supervising department',
    text: '大型检维修和开停车须制定方案、辨识风险、确认条件，并由监管部门审核。牵头：旗应急管理局；长期坚持。',
    textEn:
      'Large overhauls and start-stop: plan, risk identification, condition check, and review by the supervising department. Lead: banner emergency bureau; permanent.',
    kinds: ['workflow'],
  },
  'H-6b': {
    article: '第（六）条第二句前段',
    articleEn: 'Measure 6, second sentence',
    label: '严禁三人以上（含三人）同时作业；确需开展的报应急部门，经专家现场审核后方可作业，现场最多六人',
    labelEn:
      'No simultaneous work by three or more; if really needed, reported to the authority and reviewed on site by experts first; six persons on site at most',
    text: '严禁三人以上（含三人）同时作业；确需开展的报应急部门，经专家现场审核后方可作业，现场最多六人。牵头：旗应急管理局；长期坚持。',
    textEn:
      'No simultaneous work by three or more; if really needed, reported to the authority and reviewed on site by experts first; six persons on site at most. Lead: banner emergency bureau; permanent.',
    kinds: ['rule'],
  },
  'H-6c': {
    article: '第（六）条第二句后段',
    articleEn: 'Measure 6, second sentence, last part',
    label: '高风险作业必须由主要负责人现场监护',
    labelEn: 'High-risk work is watched on site by the head of the enterprise',
    text: '高风险作业必须由主要负责人现场监护。牵头：旗应急管理局；长期坚持。',
    textEn:
      'High-risk work is watched on site by the head of the enterprise. Lead: banner emergency bureau; permanent.',
    kinds: ['rule'],
  },
  'H-6d': {
    article: '第（六）条第三句',
    articleEn: 'Measure 6, third sentence',
    label: '作业前由旗应急局和开发区组成联合督导组驻厂督导、参加动员会、组织专家审核方案',
    labelEn:
      'Before work, a joint team of the bureau and the development zone is stationed, attends the mobilisation meeting and has experts check the plan',
    text: '作业前由旗应急局和开发区组成联合督导组驻厂督导、参加动员会、组织专家审核方案。牵头：旗应急管理局；长期坚持。',
    textEn:
      'Before work, a joint team of the bureau and the development zone is stationed, attends the mobilisation meeting and has experts check the plan. Lead: banner emergency bureau; permanent.',
    kinds: ['workflow'],
  },
  'H-7': {
    article: '第（七）条',
    articleEn: 'Measure 7',
    label: '高危行业安全费用足额提取、安责险投保全覆盖，并加强监督检查',
    labelEn:
      'High-risk industries accrue safety funds in full and carry liability insurance without exception, under supervision',
    text: '高危行业安全费用足额提取、安责险投保全覆盖，并加强监督检查。牵头：旗应急管理局、鄂尔多斯市银保监分局杭锦监管组；10月底完成。',
    textEn:
      'High-risk industries accrue safety funds in full and carry liability insurance without exception, under supervision. Lead: banner emergency bureau, Hangjin group of the Ordos banking and insurance regulator; by the end of October.',
    kinds: ['entity', 'report'],
  },
  'H-8a': {
    article: '第（八）条第一句',
    articleEn: 'Measure 8, first sentence',
    label: '彻查违法转包、层层转包，审查外委施工单位、人员、设备的资质',
    labelEn:
      'Unlawful and layered subcontracting is investigated; qualifications of contractors, persons and equipment are checked',
    text: '彻查违法转包、层层转包，审查外委施工单位、人员、设备的资质。牵头：旗应急管理局；10月底完成。',
    textEn:
      'Unlawful and layered subcontracting is investigated; qualifications of contractors, persons and equipment are checked. Lead: banner emergency bureau; by the end of October.',
    kinds: ['entity', 'rule'],
  },
  'H-8b': {
    article: '第（八）条第二、三句',
    articleEn: 'Measure 8, second and third sentences',
    label: '外委单位负责人和特种作业人员持有效证件，持证原件上岗，负责人非特殊原因不准调换',
    labelEn:
      'Contractor heads and special operators hold valid certificates, originals on site; heads are not replaced without special reason',
    text: '外委单位负责人和特种作业人员持有效证件，持证原件上岗，负责人非特殊原因不准调换。牵头：旗应急管理局；10月底完成。',
    textEn:
      'Contractor heads and special operators hold valid certificates, originals on site; heads are not replaced without special reason. Lead: banner emergency bureau; by the end of October.',
    kinds: ['rule'],
  },
  'H-9': {
    article: '第（九）条',
    articleEn: 'Measure 9',
    label: '排查特种设备超期未检，确保应检尽检、应登尽登',
    labelEn:
      'Overdue special equipment is searched for, so that all is inspected and registered that must be',
    text: '排查特种设备超期未检，确保应检尽检、应登尽登。牵头：旗市场监督管理局；长期坚持。',
    textEn:
      'Overdue special equipment is searched for, so that all is inspected and registered that must be. Lead: banner market regulator; permanent.',
    kinds: ['entity', 'deadline', 'report'],
  },
  'H-10': {
    article: '第（十）条',
    articleEn: 'Measure 10',
    label: '开展消防验收检查，消防部门为全旗危化企业建立消防作战图',
    labelEn:
      'Fire acceptance is checked; the fire service keeps a fire operations map for every hazardous-chemical enterprise',
    text: '开展消防验收检查，消防部门为全旗危化企业建立消防作战图。牵头：旗住建局、旗消防大队；长期坚持。',
    textEn:
      'Fire acceptance is checked; the fire service keeps a fire operations map for every hazardous-chemical enterprise. Lead: banner housing bureau, banner fire brigade; permanent.',
    kinds: ['entity'],
  },
  'H-11': {
    article: '第（十一）条',
    articleEn: 'Measure 11',
    label: '落实企业供电“双电源、双回路”',
    labelEn: 'Enterprises get dual power supply on dual circuits',
    text: '落实企业供电“双电源、双回路”。牵头：杭锦经济开发区、杭锦供电分公司；12月底完成。',
    textEn:
      'Enterprises get dual power supply on dual circuits. Lead: Hangjin economic development zone, Hangjin power supply branch; by the end of December.',
    kinds: ['entity'],
  },
  'H-12': {
    article: '第（十二）条',
    articleEn: 'Measure 12',
    label: '新引进企业须全面安全评估，不符合安全条件的一律不得引进',
    labelEn:
      'New enterprises are fully assessed; those that do not meet safety conditions are not admitted, without exception',
    text: '新引进企业须全面安全评估，不符合安全条件的一律不得引进。牵头：杭锦经济开发区、旗应急管理局、旗发改委、旗工科局、旗能源局；长期坚持。',
    textEn:
      'New enterprises are fully assessed; those that do not meet safety conditions are not admitted, without exception. Lead: Hangjin economic development zone, banner emergency bureau, banner development and reform commission, banner industry and science bureau, banner energy bureau; permanent.',
    kinds: ['workflow', 'rule'],
  },
};
