import type { OpenQuestion } from '../open-question.ts';

/** Open questions of the three Changji acts, Q-01 to Q-08. */
export const CHANGJI_QUESTIONS: readonly OpenQuestion[] = [
  {
    id: 'Q-01',
    clauses: ['C1-5a', 'C1-5b'],
    question: '“七日内”是自然日还是工作日？',
    questionEn: 'Does "within seven days" mean calendar days or working days?',
    reading:
      '按自然日计算，承接当日不算；最后一日是休息日的，顺延到下一个工作日（民法典第二百零一条、第二百零三条）。行政处罚法第八十五条的工作日只约束该法。',
    readingEn:
      'Calendar days, not counting the day of acceptance; if the last day is a rest day it moves to the next working day (Civil Code, Articles 201 and 203). Article 85 of the Administrative Penalty Law (working days) binds that law only.',
    setting: 'C1.notification.dayCount',
    settingValue: '自然日，末日顺延',
    settingValueEn: 'calendar days, moved from a rest day',
  },
  {
    id: 'Q-02',
    clauses: ['C1-5a', 'C1-5b', 'N-MEM-1-19'],
    question: '本办法要求承接后七日内告知，国家规定要求现场服务前七个工作日告知，以哪个为准？',
    questionEn:
      'The local rule wants notice within seven days after acceptance, the national rule seven working days before on-site service. Which governs?',
    reading: '两个期限都计算，以较早者提醒；违反哪一个，就引用哪一个的依据。',
    readingEn: 'Both clocks run; the earlier one is the reminder; each breach cites its own basis.',
    setting: 'C1.notification.reminder',
    settingValue: '取较早的期限提醒',
    settingValueEn: 'remind by the earlier clock',
  },
  {
    id: 'Q-03',
    clauses: ['C1-11a', 'C1-4b'],
    question: '高危企业每次至少两人“并具备相关行业高级工程师资格”，与第四条的四选一条件如何衔接？',
    questionEn:
      'High-risk visits need two persons qualified as senior engineers, while Article 4 offers four alternatives. How do they fit?',
    reading:
      '第十一条是特别规定，优先适用：两人都须是高级工程师；不符合时写明是哪一条未满足。第十一条重复列出“金属冶炼”属原文笔误。',
    readingEn:
      'Article 11 is the special rule and prevails: both must be senior engineers; the failing condition is named. "Metal smelting" listed twice is a slip of the text.',
    setting: 'C1.highRiskVisit.seniorEngineers',
    settingValue: '每名到场人员都须具备',
    settingValueEn: 'every person on the visit',
  },
  {
    id: 'Q-04',
    clauses: ['C1-16-6', 'C1-17-6'],
    question: '“一年内”是滚动十二个月还是自然年？',
    questionEn: 'Is "within one year" a rolling twelve months or the calendar year?',
    reading:
      '滚动十二个月：第二次须早于第一次的周年日（2026-03-10之后，2027-03-09在内，2027-03-10不在内）。江阴按自然年周期计次，因为其评定周期固定。',
    readingEn:
      'Rolling twelve months: the second event must fall before the anniversary of the first (after 2026-03-10, 2027-03-09 is inside, 2027-03-10 is not). Jiangyin counts by calendar-year cycle because its cycle is fixed.',
    setting: 'C1.escalation.window',
    settingValue: '滚动十二个月',
    settingValueEn: 'rolling twelve months',
  },
  {
    id: 'Q-05',
    clauses: ['C1-16-6', 'C1-17-6', 'C1-16-0', 'C1-17-0'],
    question: '随曝光一并作出的约谈是否再次计数？一次约谈能否用于两次曝光？',
    questionEn: 'Does a talk given together with an exposure count again? May one talk serve two exposures?',
    reading:
      '随二级、三级措施作出的约谈也是约谈，但每次约谈、每次曝光只能用于一次升级。系统只提出建议，由指定人员确认，绝不自动发布。',
    readingEn:
      'A talk attached to a second or third level measure is a talk, but each talk and each exposure serves one escalation only. The hub proposes, a named official confirms, nothing is published by itself.',
    setting: 'C1.escalation.reuse',
    settingValue: '每次只用一次',
    settingValueEn: 'each used once',
  },
  {
    id: 'Q-06',
    clauses: ['C1-16-2', 'C1-16-4', 'C1-17-3'],
    question: '同一事实（重大隐患未指出）既在曝光档又在失信名单档，如何区分？',
    questionEn:
      'The same fact (a major hazard not pointed out) stands both at the exposure level and at the listing level. How to tell them apart?',
    reading:
      '出具了虚假或严重失实的正式报告、证明的，适用第十七条第（三）项；其余适用第十六条。办案表单要求写明并留存理由。',
    readingEn:
      'Article 17(3) needs a formal report or certificate that is false or seriously untrue; otherwise Article 16. The case form asks for the reasoning and keeps it.',
    setting: 'C1.majorHazard.level',
    settingValue: '有正式报告才适用第十七条',
    settingValueEn: 'Article 17 only with a formal report',
  },
  {
    id: 'Q-07',
    clauses: ['C1-17-8', 'J-A3-4b', 'J-A3-0c', 'N-GBF-2020-49-BASIS'],
    question: '地方文件设立的“黑名单”没有地方性法规依据，能否当作严重失信主体名单？',
    questionEn:
      'Blacklists set up by local documents have no basis in a local statute. May they count as the list of seriously untrustworthy subjects?',
    reading:
      '分成三个名册：地方失信惩戒名单、地方“黑名单”等级、国家严重失信主体名单（应急管理部令第11号）。只有第三个带有国家层面的措施；每条记录标明依据。',
    readingEn:
      'Three registers: the local discredit list, the local blacklist grade, the national list of seriously untrustworthy subjects (Order 11). Only the third carries national measures; every entry shows its basis.',
    setting: 'listing.registers',
    settingValue: '三个名册分开',
    settingValueEn: 'three separate registers',
  },
  {
    id: 'Q-08',
    clauses: ['C3-6c', 'C3-6d'],
    question: '“夜间”从几点到几点？',
    questionEn: 'From when to when is "night"?',
    reading: '默认22:00至次日06:00，只要有重叠就算夜间；可改为日落至日出。',
    readingEn: '22:00 to 06:00 by default, any overlap counts; sunset to sunrise is the alternative.',
    setting: 'C3.night.hours',
    settingValue: '22:00至次日06:00',
    settingValueEn: '22:00 to 06:00',
  },
];
