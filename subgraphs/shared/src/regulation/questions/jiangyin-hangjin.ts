import type { OpenQuestion } from '../open-question.ts';

/** Open questions of the Jiangyin and Hangjin acts, Q-09 to Q-17. */
export const JIANGYIN_HANGJIN_QUESTIONS: readonly OpenQuestion[] = [
  {
    id: 'Q-09',
    clauses: ['J-3'],
    question: '“稳定的……专业人才”没有人数和时间标准。',
    questionEn: '"Steady specialists" has no number and no term.',
    reading: '每个专业至少一人、在职满三个月；不满足只提醒，不退回。',
    readingEn: 'At least one per discipline, employed for three months; a warning only, never a refusal.',
    setting: 'J.registration.steadyStaff',
    settingValue: '每专业一人、满三个月，仅提醒',
    settingValueEn: 'one per discipline, three months, warning only',
  },
  {
    id: 'Q-10',
    clauses: ['J-10'],
    question: '“下个月5日前”包括5日吗？遇休息日怎么办？',
    questionEn: 'Does "before the fifth of the next month" include the fifth? What about rest days?',
    reading: '5日24:00前报送都算按时；5日是休息日的顺延到下一个工作日（2026-10-05顺延到2026-10-08）。',
    readingEn:
      'In time until 24:00 of the fifth; from a rest day to the next working day (2026-10-05 becomes 2026-10-08).',
    setting: 'J.monthlyReport.due',
    settingValue: '含5日，休息日顺延',
    settingValueEn: 'the fifth included, moved from a rest day',
  },
  {
    id: 'Q-11',
    clauses: ['J-A3-0a'],
    question: '年中才开始服务的机构怎样评定？',
    questionEn: 'How is an agency graded that starts in mid-year?',
    reading: '从100分起算；开始服务以前的季度镇街园不评分，该季度的10分保留。',
    readingEn:
      'It starts from 100; towns do not score quarters before the start, and their ten points are kept.',
    setting: 'J.grade.midYearStart',
    settingValue: '从100分起，之前季度不扣',
    settingValueEn: 'from 100, earlier quarters kept',
  },
  {
    id: 'Q-12',
    clauses: ['J-A3-0b'],
    question: '另外50分由谁评？服务多个镇街园怎么办？一次扣10分超过季度余额怎么办？',
    questionEn:
      'Who scores the other fifty? What about several towns? What if ten points exceed what is left in a quarter?',
    reading:
      '另外50分由市局评。镇街园每部分取当期有服务项目的镇街园的平均分，扣到0为止。一件事只由发现的一级扣一次；超过镇街园余额的部分，经市局确认才转到市局的50分。全部算式公开。',
    readingEn:
      "The city scores the other fifty. Each town part is the mean over towns with projects in it, floored at 0. One incident is deducted once, by the level that found it; what exceeds a town part passes to the city part only on the city's confirmation. The full arithmetic is shown.",
    setting: 'J.grade.townScore',
    settingValue: '市局50分，镇街园取平均',
    settingValueEn: 'city fifty, mean over towns',
  },
  {
    id: 'Q-13',
    clauses: ['J-A3-2-8', 'J-A3-3-9', 'J-A3-1-10'],
    question: '“其他违法违规行为”在扣10分和扣5分两处都有。',
    questionEn: '"Other violations" stands both at ten and at five points.',
    reading: '默认扣5分；扣10分须写明理由（危害或重复）并经领导批准。',
    readingEn:
      "Five by default; ten only with a written reason (harm or repetition) and a leader's approval.",
    setting: 'J.grade.otherViolations',
    settingValue: '默认扣5分',
    settingValueEn: 'five by default',
  },
  {
    id: 'Q-14',
    clauses: ['H-3a', 'H-3b'],
    question: '“优良中差”没有分数线。',
    questionEn: '"Excellent, good, fair, poor" has no thresholds.',
    reading: '由评估人直接评定等次并写明理由；分数线可由当地设置，系统不自造。',
    readingEn:
      'The assessor sets the grade and gives reasons; thresholds may be set locally, none is invented.',
    setting: 'H.supervisionGrade.thresholds',
    settingValue: '不设，由人评定',
    settingValueEn: 'none, graded by hand',
  },
  {
    id: 'Q-15',
    clauses: ['H-4a'],
    question: '每月报送三违案例，没有写明截止日。',
    questionEn: 'The monthly report of violations has no due day.',
    reading: '默认为月末后五日，标明“本系统设定”。',
    readingEn: 'Five days after the end of the month by default, marked as set by this system.',
    setting: 'H.monthlyCases.due',
    settingValue: '月末后五日',
    settingValueEn: "five days after month's end",
  },
  {
    id: 'Q-16',
    clauses: ['H-6b'],
    question: '“严禁3人以上同时作业”与“最多不超过6人”如何衔接，监护人算不算？',
    questionEn: '"No three or more at once" and "six at most": how do they fit, and do monitors count?',
    reading: '作业区内所有人员都算，包括监护人。2人可作业，3至6人须经现场审核，7人一律不准。',
    readingEn:
      'Everyone inside the work zone counts, monitors included. Two may work, three to six need the on-site review, seven are refused.',
    setting: 'H.headcount.counted',
    settingValue: '作业区内全部人员',
    settingValueEn: 'everyone in the work zone',
  },
  {
    id: 'Q-17',
    clauses: ['H-0'],
    question: '10月3日发文，却要求9月底取得阶段性成果。',
    questionEn: 'Issued on 3 October, it asks for first results by the end of September.',
    reading: '按原文保存，另记规范日期2023-09-30，标明“发文时已过”。',
    readingEn: 'Kept as written, with 2023-09-30 as the normalised date, marked as past on issue.',
    setting: 'H.milestone.september',
    settingValue: '2023-09-30，发文时已过',
    settingValueEn: '2023-09-30, past on issue',
  },
];
