import type { ClauseTexts } from '../clause.ts';

/** 昌吉州工矿商贸企业“反三违”安全监督管理办法. */
export const CHANGJI_VIOLATIONS: ClauseTexts = {
  'C2-1': {
    article: '第一条',
    articleEn: 'Article 1',
    label: '目的和依据：遏制违章指挥、违章作业、违反劳动纪律等“三违”行为，防止事故',
    labelEn:
      'Purpose and basis: to curb the three violations (unlawful command, unlawful operation, breach of labour discipline) and prevent accidents',
    kinds: ['entity'],
  },
  'C2-2': {
    article: '第二条',
    articleEn: 'Article 2',
    label: '企业按岗位职责建立“三违”行为清单，班组实行可视化管理',
    labelEn: 'The enterprise keeps a list of violations by post; teams manage it visibly',
    kinds: ['entity', 'display'],
  },
  'C2-3': {
    article: '第三条',
    articleEn: 'Article 3',
    label: '企业主要负责人是第一责任人，部门、车间、班组落实，安全、人力资源、财务部门监督考核',
    labelEn:
      'The head of the enterprise is first responsible; departments, workshops and teams carry out; safety, HR and finance supervise and assess',
    kinds: ['entity'],
  },
  'C2-4': {
    article: '第四条',
    articleEn: 'Article 4',
    label: '全体员工有权检查和制止“三违”，企业以轮值安全员等办法鼓励举报和纠正',
    labelEn:
      'All staff may check and stop violations; the enterprise encourages reporting and correction by rotating safety officers and similar methods',
    text: '可借鉴的办法有轮值安全员、“反三违”接力棒、反违章积分制、联保互助机制。',
    textEn: 'Methods named: rotating safety officers, a relay baton, a points system and mutual guarantee.',
    kinds: ['entity', 'workflow'],
  },
  'C2-5': {
    article: '第五条',
    articleEn: 'Article 5',
    label: '按专业、部门和装置区域形成网格化体系，问题有人管、责任有人担',
    labelEn: 'A grid by speciality, department and plant area, so that every problem has its owner',
    kinds: ['entity'],
  },
  'C2-6': {
    article: '第六条',
    articleEn: 'Article 6',
    label: '逐项辨识评估“三违”行为，可分为零容忍、严重、一般三级，追根溯源并制定防范措施',
    labelEn:
      'Each kind of violation is risk-assessed and may be graded zero-tolerance, serious or ordinary; causes are traced and preventive measures set',
    kinds: ['entity', 'rule'],
  },
  'C2-7': {
    article: '第七条',
    articleEn: 'Article 7',
    label: '员工安全行为与晋升、调岗、薪酬统筹管理，鼓励高危企业“准军事化”管理',
    labelEn:
      'Safety conduct is tied to promotion, post and pay; strict discipline is encouraged in high-risk enterprises',
    kinds: ['entity'],
  },
  'C2-8': {
    article: '第八条',
    articleEn: 'Article 8',
    label: '企业定期检查、考核、评估；强令冒险作业或“三违”致事故的从严处理，表现优异的给予奖励',
    labelEn:
      'Periodic checks and assessment; forced risky work or violations causing accidents are dealt with severely, good conduct is rewarded',
    kinds: ['entity', 'report'],
  },
  'C2-9': {
    article: '第九条',
    articleEn: 'Article 9',
    label: '外包单位的“反三违”工作纳入企业统一管理',
    labelEn: 'Contractors come under the same management',
    kinds: ['entity'],
  },
  'C2-10': {
    article: '第十条',
    articleEn: 'Article 10',
    label: '县市（园区）纳入日常执法检查；未开展“反三违”的列为重点监管对象，违反的从严处理',
    labelEn:
      'Counties and parks include it in routine inspections; enterprises without it become key supervision targets; breaches are dealt with severely',
    kinds: ['rule', 'workflow'],
  },
  'C2-11': {
    article: '第十一条',
    articleEn: 'Article 11',
    label: '适用于危化、烟花爆竹、非煤矿山、冶金工贸等企业',
    labelEn: 'Applies to hazardous chemicals, fireworks, non-coal mines, metallurgy, industry and trade',
    kinds: ['rule'],
  },
  'C2-12': {
    article: '第十二条',
    articleEn: 'Article 12',
    label: '自印发之日起施行',
    labelEn: 'In force from the day of issue',
    kinds: ['entity'],
  },
};
