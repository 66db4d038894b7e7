import type { ClauseTexts } from '../clause.ts';

/* Clauses of national laws and regulations that the five documents and the hub rely on. */

/** 中华人民共和国安全生产法 */
export const WORK_SAFETY_LAW: ClauseTexts = {
  'N-WSL-41': {
    article: '第四十一条',
    articleEn: 'Article 41',
    label: '企业建立风险分级管控和隐患排查治理制度',
    labelEn: 'Enterprises grade and control risks and find and remove hazards',
  },
  'N-WSL-43': {
    article: '第四十三条',
    articleEn: 'Article 43',
    label: '危险作业须安排专门人员进行现场安全管理',
    labelEn: 'Hazardous work needs dedicated persons for safety on site',
  },
  'N-WSL-49': {
    article: '第四十九条',
    articleEn: 'Article 49',
    label: '不得发包、出租给不具备条件的单位，并须签安全协议、统一协调管理',
    labelEn:
      'No contracting or leasing to unqualified units; a safety agreement and coordination are required',
  },
  'N-WSL-72': {
    article: '第七十二条',
    articleEn: 'Article 72',
    label: '机构须有资质并对结果的合法性、真实性负责；服务公开、报告公开；不得租借资质、挂靠、出具虚假报告',
    labelEn:
      'Agencies need qualification and answer for legality and truth; services and reports are open; no lending of qualification, no affiliation, no false reports',
  },
  'N-WSL-73': {
    article: '第七十三条',
    articleEn: 'Article 73',
    label: '监管部门建立举报制度，公开电话、信箱或网络平台',
    labelEn: 'Authorities open a reporting channel by phone, mailbox or network',
  },
  'N-WSL-78-1': {
    article: '第七十八条第一款',
    articleEn: 'Article 78, para. 1',
    label: '建立违法信息库；情节严重的向社会公告、通报有关部门和金融机构，实行联合惩戒并公示',
    labelEn:
      'A database of violations; serious ones are announced and notified to departments and financial institutions, with published joint measures',
  },
  'N-WSL-78-2': {
    article: '第七十八条第二款',
    articleEn: 'Article 78, para. 2',
    label: '处罚决定作出后七个工作日内在公示系统公开曝光',
    labelEn: 'Penalties are published within seven working days of the decision',
  },
  'N-WSL-92-1': {
    article: '第九十二条第一款',
    articleEn: 'Article 92, para. 1',
    label: '机构出具失实报告的，责令停业整顿并罚款三万元以上十万元以下',
    labelEn: 'Untrue reports: suspension and a fine of 30,000 to 100,000 yuan',
  },
  'N-WSL-92-2': {
    article: '第九十二条第二款',
    articleEn: 'Article 92, para. 2',
    label: '租借资质、挂靠、出具虚假报告的，没收违法所得并罚款，责任人员罚款五万元以上十万元以下',
    labelEn:
      'Lending qualification, affiliation, false reports: confiscation and fine; persons responsible 50,000 to 100,000 yuan',
  },
  'N-WSL-92-3': {
    article: '第九十二条第三款',
    articleEn: 'Article 92, para. 3',
    label: '吊销资质和资格，五年内不得从业；情节严重的终身行业和职业禁入',
    labelEn: "Qualification revoked, five years' ban; lifetime ban if serious",
  },
  'N-WSL-94': {
    article: '第九十四条第三款',
    articleEn: 'Article 94, para. 3',
    label:
      '主要负责人受刑事处罚或撤职的，五年内不得任主要负责人；对重大以上事故负有责任的终身不得任本行业主要负责人',
    labelEn:
      "Heads of enterprises punished or dismissed: five years' ban; lifetime in the industry for responsibility in major accidents",
  },
  'N-WSL-103': {
    article: '第一百零三条',
    articleEn: 'Article 103',
    label: '违法发包出租、未签安全协议的法律责任',
    labelEn: 'Liability for unlawful contracting or leasing and for missing safety agreements',
  },
};

/** 中华人民共和国民法典 */
export const CIVIL_CODE: ClauseTexts = {
  'N-CC-201': {
    article: '第二百零一条',
    articleEn: 'Article 201',
    label: '按日计算期间，开始的当日不计入',
    labelEn: 'The day of the event is not counted',
  },
  'N-CC-202': {
    article: '第二百零二条',
    articleEn: 'Article 202',
    label: '按年、月计算期间的，到期月的对应日为最后一日；没有对应日的，月末日为最后一日',
    labelEn:
      'Periods by year or month end on the corresponding day, or on the last day of the month without one',
  },
  'N-CC-203': {
    article: '第二百零三条',
    articleEn: 'Article 203',
    label: '期间最后一日是法定休假日的，次日为最后一日；截止到24时或停止业务时',
    labelEn:
      'A period that ends on a statutory holiday ends on the day after; it runs to 24:00 or to close of business',
  },
  'N-CC-1259': {
    article: '第一千二百五十九条',
    articleEn: 'Article 1259',
    label: '“以上”“以下”“以内”包括本数；“不满”“超过”“以外”不包括本数',
    labelEn: '"以上", "以下" and "以内" include the number; "不满", "超过" and "以外" do not',
  },
};

/** 中华人民共和国行政处罚法 */
export const PENALTY_LAW: ClauseTexts = {
  'N-APL-44': {
    article: '第四十四条',
    articleEn: 'Article 44',
    label: '处罚决定作出前，告知拟处罚内容、事实、理由、依据和陈述、申辩、听证等权利',
    labelEn:
      'Before a penalty: its content, facts, reasons and basis are told, and the rights to state, to defend and to be heard',
  },
  'N-APL-48': {
    article: '第四十八条',
    articleEn: 'Article 48',
    label: '处罚决定依法公开；被变更、撤销的，三日内撤回信息并说明理由',
    labelEn:
      'Penalties are published by law; if changed or revoked, withdrawn within three days with reasons',
  },
  'N-APL-85': {
    article: '第八十五条',
    articleEn: 'Article 85',
    label: '本法中二日、三日、五日、七日按工作日计算',
    labelEn: 'Two, three, five and seven days in this law are working days',
  },
};

/** 中华人民共和国政府信息公开条例 */
export const OPEN_GOVERNMENT: ClauseTexts = {
  'N-OGI-15': {
    article: '第十五条',
    articleEn: 'Article 15',
    label: '涉及商业秘密、个人隐私的信息不得公开，第三方同意或涉及重大公共利益的除外',
    labelEn: 'No publication of trade secrets and privacy, except by consent or for major public interest',
  },
  'N-OGI-26': {
    article: '第二十六条',
    articleEn: 'Article 26',
    label: '主动公开的信息自形成或变更之日起二十个工作日内公开',
    labelEn: 'Information for active publication appears within twenty working days of formation or change',
  },
};

/** 中华人民共和国个人信息保护法 */
export const PERSONAL_INFORMATION: ClauseTexts = {
  'N-PIPL-25': {
    article: '第二十五条',
    articleEn: 'Article 25',
    label: '未经个人单独同意，不得公开其处理的个人信息',
    labelEn: 'No publication of personal information without separate consent',
  },
  'N-PIPL-28': {
    article: '第二十八条',
    articleEn: 'Article 28',
    label: '敏感个人信息须有特定目的和充分必要性，并严格保护',
    labelEn: 'Sensitive personal information needs a specific purpose, necessity and strict protection',
  },
  'N-PIPL-34': {
    article: '第三十四条',
    articleEn: 'Article 34',
    label: '国家机关依照法定权限和程序处理个人信息',
    labelEn: 'State organs process personal information within statutory powers and procedures',
  },
  'N-PIPL-36': {
    article: '第三十六条',
    articleEn: 'Article 36',
    label: '国家机关处理的个人信息在境内存储',
    labelEn: 'Personal information processed by state organs is stored within the country',
  },
};

/** 生产安全事故报告和调查处理条例 */
export const ACCIDENTS: ClauseTexts = {
  'N-ACC-3': {
    article: '第三条',
    articleEn: 'Article 3',
    label: '事故分为特别重大、重大、较大、一般四级；“以上”含本数，“以下”不含',
    labelEn:
      'Four classes of accidents: particularly major, major, larger, ordinary; "以上" includes the number, "以下" does not',
  },
};
