import type { OpenQuestion } from '../open-question.ts';

/** Open questions that concern several acts, Q-31 to Q-36. */
export const COMMON_QUESTIONS: readonly OpenQuestion[] = [
  {
    id: 'Q-31',
    clauses: ['J-A3-0c', 'S-7.5', 'Z-2-1a', 'C1-16-5', 'N-CC-1259'],
    question: '“以上”“以下”是否含本数？',
    questionEn: 'Do "以上" and "以下" include the number itself?',
    reading: '江阴文件自己写明以上含、以下不含；苏州用≤和＜；惠济等未写明的按民法典第一千二百五十九条。',
    readingEn:
      'Jiangyin states it: 以上 includes, 以下 does not; Suzhou uses ≤ and <; where nothing is said, as in Huiji, Article 1259 of the Civil Code.',
  },
  {
    id: 'Q-32',
    clauses: ['C1-2a', 'C1-3a', 'C1-9', 'C1-11a', 'C1-17-7', 'C1-18', 'Z-10-0', 'J-A1', 'J-A2', 'S-B'],
    question:
      '原文有笔误（“以下检查”“企业企业”“重大危险品评估”“机构家”“专家方”“ and ”等）和缺失（江阴附件1表格、附件2，苏州附录B图样）。',
    questionEn:
      'The texts have slips ("以下检查", "企业企业", "重大危险品评估", "机构家", "专家方", " and ") and gaps (Jiangyin\'s Annex 1 table and Annex 2, Suzhou\'s picture in Appendix B).',
    reading: '引用时照录并标明原文如此，不擅自更正；缺失的附件由系统推定栏目并标明。',
    readingEn:
      'Quoted as they are, marked as such, never repaired; columns of missing annexes are inferred and marked.',
  },
  {
    id: 'Q-33',
    clauses: ['C3-5a', 'J-A3-2-1', 'Z-7-0', 'C1-17-8'],
    question: '文件引用的部分标准和文件已被替代。',
    questionEn: 'Some standards and documents that the texts cite have been replaced.',
    reading: '依据标明现行或已被替代；新决定引用已被替代的依据时提醒。',
    readingEn:
      'Every basis is marked in force or replaced; a new decision that cites a replaced one is warned.',
  },
  {
    id: 'Q-34',
    clauses: ['J-A3-0c', 'S-7.5', 'S-7.1'],
    question: '江阴A级（90分起）与苏州五星（90分起）看上去一样。',
    questionEn: "Jiangyin's A and Suzhou's five stars, both from 90, look alike.",
    reading: '绝不换算。江阴属无锡市，不适用苏州的规范。',
    readingEn: "Never converted. Jiangyin belongs to Wuxi; Suzhou's standard does not apply there.",
  },
  {
    id: 'Q-35',
    clauses: ['C1-2a', 'C1-16-0', 'C1-17-0', 'N-PIPL-25'],
    question: '专家是自然人，曝光和列名单能否公开姓名？',
    questionEn: 'Experts are natural persons: may their names be exposed and listed?',
    reading: '只有决定写明条款和公示期限的才可公开姓名；证件号码遮盖。',
    readingEn: "A name is public only with the decision's clause and period; identity numbers are masked.",
    setting: 'C1.expert.publicName',
    settingValue: '有决定、有期限才公开',
    settingValueEn: 'only with decision and period',
  },
  {
    id: 'Q-36',
    clauses: ['C1-14'],
    question: '“各级……每年至少抽查3项”是合计还是各自？',
    questionEn: 'Is "at all levels at least three a year" a total, or each?',
    reading: '每一级应急管理部门各三项。',
    readingEn: 'Three for each authority.',
    setting: 'C1.serviceCheck.minimum',
    settingValue: '各三项',
    settingValueEn: 'three each',
  },
];
