import type { Asker, DueMatter } from '@chengan/shared/due/due';
import { standingOf } from '@chengan/shared/due/due';
import { noTerm } from '@chengan/shared/due/term';
import type { Official } from '@chengan/shared/permission/actor';
import type { Day } from '@chengan/shared/time/day';
import type { CreditPart } from '../credit-grade/facts.ts';
import { CITY_BUREAU } from '../credit-grade/scorer.ts';
import type { BelowFloor } from './below-floor.ts';
import type { CycleToPublish } from './publish-results.ts';
import type { EndedPart } from './part-overdue.ts';
import type { ClosingPart } from './score-part-closes.ts';

const PARTS: Readonly<Record<CreditPart, { readonly zh: string; readonly en: string }>> = {
  CITY: { zh: '市级评分', en: "the city's part" },
  Q1: { zh: '第一季度镇街园评分', en: "the towns' first quarter" },
  Q2: { zh: '第二季度镇街园评分', en: "the towns' second quarter" },
  Q3: { zh: '第三季度镇街园评分', en: "the towns' third quarter" },
  Q4: { zh: '第四季度镇街园评分', en: "the towns' fourth quarter" },
  YEAR_END: { zh: '年底镇街园评分', en: "the towns' year-end" },
};

/** That the period of a part is about to end, for the scorer, with how many agencies it scores. */
export function partMatter(
  { part, cycle, points, first, term }: ClosingPart,
  agencies: number,
  { authority }: Official,
  asker: Asker,
): DueMatter {
  return {
    ...standingOf(asker, 'finding:propose', []),
    kind: 'CREDIT_PART_CLOSES',
    target: { kind: 'CREDIT_CYCLE', id: String(cycle) },
    key: `${cycle}-${part}`,
    title: {
      zh: `${cycle} 年${PARTS[part].zh}（${points} 分）即将届满：涉及 ${agencies} 家机构`,
      en: `${cycle}, ${PARTS[part].en} (${points} points) about to end: ${agencies} agencies`,
    },
    subject: null,
    authority,
    term,
    waitingSince: first,
    whatNext: {
      zh: '由经办人登记本期查实的扣分情形，经审核人确认；未登记即不扣分',
      en: 'Clerks record what was found in the period and a reviewer confirms it; what is not recorded takes no points',
    },
  };
}

/** That the period of a part is over and the part is open still, for its scorer. */
export function openPartMatter(
  { part, cycle, points, term }: EndedPart,
  agencies: number,
  { authority }: Official,
  asker: Asker,
): DueMatter {
  return {
    ...standingOf(asker, 'score:close', []),
    kind: 'CREDIT_PART_OPEN',
    target: { kind: 'CREDIT_CYCLE', id: String(cycle) },
    key: `${cycle}-${part}`,
    title: {
      zh: `${cycle} 年${PARTS[part].zh}（${points} 分）评定期已过，尚未办结：${agencies} 家机构`,
      en: `${cycle}, ${PARTS[part].en} (${points} points): its period is over and it is not closed: ${agencies} agencies`,
    },
    subject: null,
    authority,
    term,
    waitingSince: null,
    whatNext: {
      zh: '由审核人或负责人在“年度评定”中办结；办结前可继续登记本期查实的扣分情形',
      en: 'A reviewer or leader closes it under “Yearly grading”; until then what was found in the period may be recorded',
    },
  };
}

/** That towns are late in closing a part, for the bureau above them. */
export function latePartMatter(
  { part, cycle, term }: EndedPart,
  { agencies, scorers }: { readonly agencies: number; readonly scorers: number },
): DueMatter {
  return {
    mine: false,
    blockedBySeparation: false,
    kind: 'CREDIT_PART_OPEN',
    target: { kind: 'CREDIT_CYCLE', id: String(cycle) },
    key: `${cycle}-${part}`,
    title: {
      zh: `${cycle} 年${PARTS[part].zh}逾期未办结：${scorers} 个镇街园，涉及 ${agencies} 家机构`,
      en: `${cycle}, ${PARTS[part].en} not closed in time: ${scorers} towns, ${agencies} agencies`,
    },
    subject: null,
    authority: CITY_BUREAU,
    term,
    waitingSince: null,
    whatNext: {
      zh: '由镇街园办结，市应急管理局督促；各镇街园的进度在“年度评定”中',
      en: 'The towns close it and the bureau sees to it; where each stands is under “Yearly grading”',
    },
  };
}

/** That published results were sent down to a town, which has not acknowledged them. */
export function resultsReceiptMatter(
  {
    cycle,
    agencies,
    since,
  }: { readonly cycle: number; readonly agencies: number; readonly since: Day | null },
  { authority }: Official,
  asker: Asker,
): DueMatter {
  return {
    ...standingOf(asker, 'score:close', []),
    kind: 'CREDIT_RESULTS_TO_RECEIVE',
    target: { kind: 'CREDIT_CYCLE', id: String(cycle) },
    title: {
      zh: `${cycle} 年度诚信等级评定结果已下发，待签收：${agencies} 家机构`,
      en: `The credit grades of ${cycle} were sent down and wait to be acknowledged: ${agencies} agencies`,
    },
    subject: null,
    authority,
    term: noTerm('J-16a'),
    waitingSince: since,
    whatNext: {
      zh: '由审核人或负责人在“年度评定”中签收，作为企业停止、续签或择优签约服务机构的依据',
      en: 'A reviewer or leader acknowledges them under “Yearly grading”: enterprises stop, renew or choose by them',
    },
  };
}

/** That the results of a cycle are not all published, for the bureau that grades. */
export function resultsMatter(
  { cycle, since, term }: CycleToPublish,
  agencies: number,
  { role, authority }: Official,
): DueMatter {
  return {
    mine: role === 'leader' && authority === CITY_BUREAU,
    blockedBySeparation: false,
    kind: 'CREDIT_RESULTS_TO_PUBLISH',
    target: { kind: 'CREDIT_CYCLE', id: String(cycle) },
    title: {
      zh: `${cycle} 年度诚信等级待评定公布：${agencies} 家机构`,
      en: `Credit grades of ${cycle} to decide and publish: ${agencies} agencies`,
    },
    subject: null,
    authority: CITY_BUREAU,
    term,
    waitingSince: since,
    whatNext: {
      zh: '由市应急管理局负责人评定并公布，结果通报镇街园',
      en: 'The leader of the city bureau decides and publishes the grades, and tells the towns',
    },
  };
}

/** That an agency stands below the floor and is not graded yet. */
export function belowFloorMatter(
  agency: { readonly code: string; readonly name: string; readonly cycle: number; readonly lastOn: Day },
  { score, clause, direct }: BelowFloor,
  { role, authority }: Official,
): DueMatter {
  const { code, name, cycle, lastOn } = agency;
  return {
    mine: role === 'leader' && authority === CITY_BUREAU,
    blockedBySeparation: false,
    kind: 'CREDIT_BELOW_FLOOR',
    target: { kind: 'AGENCY', id: code },
    key: `${code}-${cycle}`,
    title: direct
      ? {
          zh: `${cycle} 年度有直接列入“黑名单”的情形，等级待决定`,
          en: `${cycle}: conduct that decides the blacklist directly; the grade is not decided`,
        }
      : {
          zh: `${cycle} 年度现状得分 ${score}，低于 60 分，等级待决定`,
          en: `${cycle}: ${score} points as things stand, below 60; the grade is not decided`,
        },
    subject: { kind: 'AGENCY', code, name },
    authority: CITY_BUREAU,
    term: noTerm(clause),
    waitingSince: lastOn,
    whatNext: {
      zh: '由市应急管理局负责人在年度评定时决定；列入“黑名单”须另行提出、决定',
      en: 'The leader of the city bureau decides at the yearly grading; an entry on the blacklist is proposed and decided on its own',
    },
  };
}
