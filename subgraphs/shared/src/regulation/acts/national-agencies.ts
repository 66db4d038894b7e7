import type { ClauseTexts } from '../clause.ts';

/* Clauses of national orders and standards on agencies, lists and special work. */

/** 安全评价检测检验机构管理办法 */
export const ORDER_1: ClauseTexts = {
  'N-MEM-1-6': {
    article: '第六条第（七）项',
    articleEn: 'Article 6(7)',
    label: '机构须有专职技术负责人',
    labelEn: 'An agency has a full-time technical head',
  },
  'N-MEM-1-19': {
    article: '第十九条',
    articleEn: 'Article 19',
    label: '现场服务前七个工作日，书面告知项目所在地资质认可机关',
    labelEn:
      "Seven working days before on-site service: written notice to the qualification authority of the project's place",
  },
  'N-MEM-1-22-4': {
    article: '第二十二条第（四）项',
    articleEn: 'Article 22(4)',
    label: '不得出租、出借资质',
    labelEn: 'No lending of qualification',
  },
  'N-MEM-1-22-5': {
    article: '第二十二条第（五）项',
    articleEn: 'Article 22(5)',
    label: '不得出具虚假或有重大疏漏的报告',
    labelEn: 'No false reports, none with major omissions',
  },
  'N-MEM-1-30': {
    article: '第三十条第（十）项',
    articleEn: 'Article 30(10)',
    label: '报告有重大疏漏但尚未造成重大损失的，警告并罚款',
    labelEn: 'Reports with major omissions and no major loss yet: warning and fine',
    confirmed: false,
  },
};

/** 安全生产严重失信主体名单管理办法 */
export const ORDER_11: ClauseTexts = {
  'N-MEM-11-2': {
    article: '第二条',
    articleEn: 'Article 2',
    label: '适用于有关行业企业和安全评价、认证、检测、检验机构及其人员',
    labelEn:
      'Applies to enterprises of named trades, to evaluation, certification, testing and inspection agencies, and to their staff',
  },
  'N-MEM-11-4': {
    article: '第四条',
    articleEn: 'Article 4',
    label: '谁处罚、谁决定、谁负责',
    labelEn: 'Whoever punishes decides on the listing and answers for it',
  },
  'N-MEM-11-6': {
    article: '第六条',
    articleEn: 'Article 6',
    label: '因生产安全事故列入的情形',
    labelEn: 'Listing because of accidents',
    confirmed: false,
  },
  'N-MEM-11-7': {
    article: '第七条',
    articleEn: 'Article 7',
    label: '因行政处罚列入的情形，含机构租借资质、挂靠、出具虚假报告',
    labelEn:
      'Listing because of penalties, including lending of qualification, affiliation and false reports',
    confirmed: false,
  },
  'N-MEM-11-NOTICE': {
    article: '列入程序（条号待核对）',
    articleEn: 'Listing procedure (article number to be checked)',
    label: '列入前告知当事人，列入须有书面决定',
    labelEn: 'Notice before listing, and a written decision',
  },
  'N-MEM-11-PUBLISH': {
    article: '公示程序（条号待核对）',
    articleEn: 'Publication procedure (article number to be checked)',
    label: '三个工作日内录入系统，二十个工作日内公布',
    labelEn: 'Entered within three working days, published within twenty',
    confirmed: false,
  },
  'N-MEM-11-TERM': {
    article: '期限与移出（条号待核对）',
    articleEn: 'Term and removal (article number to be checked)',
    label: '期限三年，期满由列入机关移出并停止公示',
    labelEn: 'Three years; at expiry removed by the listing authority, and publication stops',
  },
  'N-MEM-11-EARLY': {
    article: '提前移出（条号待核对）',
    articleEn: 'Early removal (article number to be checked)',
    label: '满十二个月可申请提前移出；弄虚作假的撤销并恢复列入',
    labelEn: 'Early removal on application after twelve months; revoked and restored in case of fraud',
  },
};

/** 企业安全生产标准化建设定级办法 */
export const STANDARDISATION: ClauseTexts = {
  'N-YJ-2021-83-TERM': {
    article: '证书有效期（条号待核对）',
    articleEn: 'Term of the certificate (article number to be checked)',
    label: '标准化等级证书有效期三年',
    labelEn: 'A standardisation certificate runs for three years',
    confirmed: false,
  },
};

/** 危险化学品企业特殊作业安全规范 */
export const SPECIAL_WORK: ClauseTexts = {
  'N-GB-30871-PERMIT': {
    article: '作业票（条号待核对）',
    articleEn: 'Work permits (section to be checked)',
    label: '动火等八类特殊作业须办理作业票并经审批',
    labelEn: 'The eight kinds of special work need an approved permit',
    confirmed: false,
  },
};
