import type { ClauseTexts } from '../clause.ts';

/** 昌吉州安全生产技术服务活动监督管理办法, chapters 1 and 2: what agencies and experts must do. */
export const CHANGJI_SERVICES_DUTIES: ClauseTexts = {
  'C1-1': {
    article: '第一条',
    articleEn: 'Article 1',
    label: '目的和依据：规范昌吉州的安全生产技术服务，依据安全生产法和安全评价检测检验机构管理办法制定',
    labelEn:
      'Purpose and basis: to regulate safety technical services in Changji, under the Work Safety Law and the national measures on evaluation, testing and inspection agencies',
    kinds: ['entity'],
  },
  'C1-2a': {
    article: '第二条第一款',
    articleEn: 'Article 2, para. 1',
    label: '安全服务是机构或专家受政府或企业委托开展的技术服务',
    labelEn:
      'A safety service is technical work by an agency or an individual expert, commissioned by government or by an enterprise',
    text: '服务包括安全评价、安全设施设计、隐患排查治理、安全管理体系建设指导、重大危险源评估、HAZOP分析等。服务者可以是机构，也可以是专家个人；委托方可以是政府，也可以是企业。',
    textEn:
      'Services include safety evaluation, safety facility design, hazard inspection and control, guidance on management systems, assessment of major hazard installations, and HAZOP. The provider may be an agency or an individual expert; the client may be government or an enterprise.',
    kinds: ['entity'],
  },
  'C1-2b': {
    article: '第二条第二款',
    articleEn: 'Article 2, para. 2',
    label: '在昌吉州辖区内开展的服务都适用本办法，由各级应急管理部门监督',
    labelEn:
      'Applies to every service performed inside Changji; emergency management authorities at all levels supervise',
    text: '适用与否看服务地点，不看机构注册地。外地机构在昌吉州服务，同样受监督。',
    textEn:
      'What counts is the place of service, not the place of registration: an outside agency serving in Changji is supervised as well.',
    kinds: ['rule', 'access'],
  },
  'C1-3a': {
    article: '第三条第一款',
    articleEn: 'Article 3, para. 1',
    label: '坚持诚信为先、质量第一，建立中介服务、企业改进、政府监管的机制',
    labelEn: 'Honesty and quality first: agencies serve, enterprises improve, government supervises',
    kinds: ['display'],
  },
  'C1-3b': {
    article: '第三条第二款',
    articleEn: 'Article 3, para. 2',
    label: '机构主要负责人对服务质量负责，专家对本人提供的服务质量负责',
    labelEn: 'The head of an agency answers for the quality of its services; an expert answers for their own',
    kinds: ['entity'],
  },
  'C1-4a': {
    article: '第四条第一款',
    articleEn: 'Article 4, para. 1',
    label: '资质准入类服务须具备法定资质和条件，并在自治区应急管理厅报备',
    labelEn:
      'Licensed services require the statutory qualification and filing with the regional department of emergency management',
    text: '资质准入类包括安全设施设计、安全评价（预评价、验收评价、现状评价）、安全评估（重大危险源评估、区域风险评估、外部安全防护距离评估等）。',
    textEn:
      'Licensed services are safety facility design, safety evaluation (preliminary, acceptance, status quo) and safety assessment (major hazard installations, regional risk, external safety distance and the like).',
    kinds: ['rule', 'entity'],
  },
  'C1-4b': {
    article: '第四条第二款',
    articleEn: 'Article 4, para. 2',
    label:
      '非资质准入类服务的人员须符合四类条件之一：相关行业高级工程师、注册安全工程师、安全评价师、相关行业十五年以上安全生产工作经历',
    labelEn:
      'Staff of unlicensed services must meet one of four conditions: senior engineer of the industry, registered safety engineer, safety evaluator, or fifteen years of safety work in the industry',
    text: '非资质准入类包括隐患排查治理、安全生产管理体系建设咨询（如标准化、双重预防）、HAZOP分析等。“15年及以上”包括满15年。',
    textEn:
      'Unlicensed services include hazard inspection, consulting on management systems (such as standardisation and dual prevention) and HAZOP. Exactly fifteen years is enough.',
    kinds: ['rule'],
  },
  'C1-5a': {
    article: '第五条第一款',
    articleEn: 'Article 5, para. 1',
    label: '承接资质准入类业务后七日内，书面告知自治区应急管理厅，并抄送昌吉州各级应急管理部门',
    labelEn:
      'Within seven days after accepting a licensed project: written notice to the regional department, with a copy to the authorities of Changji',
    kinds: ['workflow', 'deadline'],
  },
  'C1-5b': {
    article: '第五条第二款',
    articleEn: 'Article 5, para. 2',
    label: '承接非资质准入类业务后七日内书面告知：高危行业告知州局，非高危行业告知县市（园区）',
    labelEn:
      'Within seven days after accepting an unlicensed project: written notice to the prefecture for high-risk industries, to the county or park for others',
    text: '高危行业指危险化学品、非煤矿山、金属冶炼。高危与非高危的分送规则，对资质准入类业务的抄送同样适用。',
    textEn:
      'High-risk industries are hazardous chemicals, non-coal mines and metal smelting. The same split applies to the copies of notices on licensed projects.',
    kinds: ['workflow', 'rule', 'deadline'],
  },
  'C1-5c': {
    article: '第五条第三款',
    articleEn: 'Article 5, para. 3',
    label: '承接业务须与委托单位签订书面合同，写明服务对象、范围、权利、义务和责任',
    labelEn:
      'A written contract with the client is required, stating object, scope, rights, duties and liability',
    kinds: ['entity'],
  },
  'C1-6': {
    article: '第六条',
    articleEn: 'Article 6',
    label: '安全评价的项目负责人和评价人员须到现场调研，全程参与报告编制、评审和修改',
    labelEn:
      'In safety evaluation the project leader and evaluators must survey the site and take part in drafting, review and revision throughout',
    kinds: ['entity'],
  },
  'C1-7': {
    article: '第七条',
    articleEn: 'Article 7',
    label: '安全设施设计须严格执行法规标准，并充分采纳国家和区州政策要求',
    labelEn:
      'Safety facility design must follow law and standards and take up national, regional and prefectural policy',
    kinds: ['entity'],
  },
  'C1-8a': {
    article: '第八条前段',
    articleEn: 'Article 8, first part',
    label: '竣工验收须对照安全设施设计逐项核实，缺陷和漏项如实写入验收报告',
    labelEn:
      'Completion acceptance checks every item against the design; defects and omissions are truthfully reported',
    kinds: ['entity', 'workflow'],
  },
  'C1-8b': {
    article: '第八条后段',
    articleEn: 'Article 8, last part',
    label: '评审专家组提出的问题，由专家组逐项核实整改并签字确认',
    labelEn: 'Problems raised by the review panel are verified one by one by the panel and signed off',
    kinds: ['workflow'],
  },
  'C1-9': {
    article: '第九条',
    articleEn: 'Article 9',
    label: '承接重大危险源评估须有相应资质，报告须客观公正、数据准确、内容完整、结论明确、措施可行',
    labelEn:
      'Assessing a major hazard installation requires the qualification; the report must be objective, accurate, complete, conclusive and practicable',
    kinds: ['rule'],
  },
  'C1-10': {
    article: '第十条',
    articleEn: 'Article 10',
    label: '指导管理体系建设，须先充分摸清企业安全生产现状，有针对性地分析问题和短板',
    labelEn:
      "Guidance on management systems starts from a full survey of the enterprise's present state and its specific weaknesses",
    kinds: ['entity'],
  },
  'C1-11a': {
    article: '第十一条第一款',
    articleEn: 'Article 11, para. 1',
    label: '为高危企业排查隐患，每次到现场的服务人员至少二人，并具备相关行业高级工程师资格',
    labelEn:
      'Hazard inspection for high-risk enterprises: at least two persons on every visit, qualified as senior engineers of the industry',
    text: '高危企业指危险化学品、金属冶炼、非煤矿山企业（原文将“金属冶炼”列了两次）。',
    textEn:
      'High-risk enterprises are those of hazardous chemicals, metal smelting and non-coal mines (the text lists metal smelting twice).',
    kinds: ['rule'],
  },
  'C1-11b': {
    article: '第十一条第二款前段',
    articleEn: 'Article 11, para. 2, first part',
    label: '按“说理式执法”清单写明每项隐患的内容、类型、判定依据、原因和整改建议，并与企业讨论一致后执行',
    labelEn:
      'Each hazard is listed with its content, type, ground of judgement, cause and suggested correction, and agreed with the enterprise before execution',
    kinds: ['entity', 'workflow'],
  },
  'C1-11c': {
    article: '第十一条第二款后段',
    articleEn: 'Article 11, para. 2, last part',
    label: '发现重大事故隐患、非法建设或非法生产经营的，须书面报送州和县市（园区）应急管理部门',
    labelEn:
      'Major hazards, illegal construction or illegal production must be reported in writing to the prefecture and to the county or park',
    kinds: ['workflow', 'deadline'],
  },
  'C1-12': {
    article: '第十二条',
    articleEn: 'Article 12',
    label: 'HAZOP分析须按GB/T 35320规定的内容、流程、方法和时间开展，机构或专家须具备相应能力',
    labelEn:
      'HAZOP follows GB/T 35320 in content, procedure, method and time; the agency or expert must have the required competence',
    kinds: ['entity'],
  },
};
