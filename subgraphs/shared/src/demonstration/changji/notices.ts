import { addMonths, type Day } from '../../time/day.ts';
import type { Calendar } from '../calendar.ts';
import { idAt } from '../ids.ts';
import type { NumberlessNotice, PriorNotice } from '../notice.ts';
import { letter, NAMED_BECAUSE, RIGHTS, written } from '../texts.ts';
import type { Finding, Subject } from '../world.ts';
import type { Case } from './cases.ts';
import { articleOf } from './wording.ts';

/** Whom a notice is about, with the name. */
export interface Party {
  readonly subject: Subject;
  readonly name: string;
}

const AUTHORITY = 'changji';
const ACT = '《昌吉州安全生产技术服务活动监督管理办法》';
/** an expert is a natural person. */
const PERSON_NAMED_BECAUSE = '依据第十六条对专家本人曝光，仅公开姓名，不公开证件号码和联系方式。';
const YEAR = 12;

interface Frame {
  readonly label: string;
  readonly party: Party;
  readonly decidedOn: Day;
  readonly seed: number;
  readonly calendar: Calendar;
}

/** An exposure or a public censure on the second or third level of measures (C1-16-0, C1-17-0). */
export function caseNotice({
  one,
  finding,
  ...frame
}: Frame & { one: Case; finding: Finding }): NumberlessNotice {
  const { party, decidedOn } = frame;
  const kind = one.published ?? 'EXPOSURE';
  const who = `${party.subject.kind === 'EXPERT' ? '安全生产专家' : ''}${party.name}`;
  const level = one.item.startsWith('17') ? 'C1-17-0' : 'C1-16-0';
  const how = kind === 'EXPOSURE' ? '予以曝光' : '因情节严重，以公告形式公开谴责';
  const article = articleOf(one.item);
  return {
    ...frameOf(frame),
    kind,
    severity: kind === 'EXPOSURE' ? 'GENERAL' : 'SERIOUS',
    basis: [level, finding.clause],
    measures: ['RECTIFY', 'TALK', kind],
    title:
      kind === 'EXPOSURE'
        ? `关于${who}违规开展安全生产技术服务的曝光通报`
        : `关于公开谴责${party.name}的公告`,
    body: letter(
      [
        `经查，${who}${finding.summary.replace(/。$/, '')}。`,
        `上述事实有现场检查记录、合同和报告材料、询问笔录为证，属于${ACT}${article}所列情形。依据${article.slice(0, 4)}，责令限期改正，约谈相关责任人，并${how}。`,
        RIGHTS,
      ],
      AUTHORITY,
      decidedOn,
    ),
  };
}

/** The exposure that two talks within one year lead to (C1-16-6). */
export function stepNotice(frame: Frame): NumberlessNotice {
  const { party, decidedOn } = frame;
  return {
    ...frameOf(frame),
    kind: 'EXPOSURE',
    severity: 'GENERAL',
    basis: ['C1-16-0', 'C1-16-6'],
    measures: ['RECTIFY', 'EXPOSURE'],
    escalation: 'C1-16-6',
    title: `关于${party.name}一年内两次被约谈的曝光通报`,
    body: letter(
      [
        `${party.name}因未到现场开展隐患排查、未按规定告知服务项目，一年内两次被应急管理部门约谈。`,
        `上述情形属于${ACT}第十六条第（六）项所列情形。依据第十六条，责令限期改正，并予以曝光。`,
        RIGHTS,
      ],
      AUTHORITY,
      decidedOn,
    ),
  };
}

/** The notice that publishes an entry in the local discredit list (C1-17-0). */
export function listingNotice({
  basis,
  why,
  priorNotice,
  ...frame
}: Frame & { basis: readonly string[]; why: string; priorNotice: PriorNotice }): NumberlessNotice {
  const { party, decidedOn } = frame;
  const until = addMonths(decidedOn, YEAR);
  return {
    ...frameOf({ ...frame, label: `${frame.label} list` }),
    kind: 'LISTING',
    severity: 'SERIOUS',
    basis,
    measures: ['LOCAL_DISCREDIT'],
    priorNotice,
    title: `关于将${party.name}纳入昌吉州安全生产领域失信惩戒名单的公告`,
    body: letter(
      [
        `${party.name}：${why}`,
        `依据${ACT}第十七条，经事先告知并听取陈述、申辩，决定将其纳入昌吉州安全生产领域失信惩戒名单，期限至${written(until)}。纠正违法行为、履行义务并作出守信承诺的，可以申请移出。`,
        '本名单为地方失信惩戒名单，不是全国安全生产严重失信主体名单。',
        RIGHTS,
      ],
      AUTHORITY,
      decidedOn,
    ),
  };
}

/** What is the same for all: issuer, subject, naming, days. Published three working days after the decision, for a year. */
function frameOf({ label, party, decidedOn, seed, calendar }: Frame) {
  return {
    id: idAt(seed, `notice ${label}`, decidedOn),
    authority: AUTHORITY,
    subjects: [party.subject],
    naming: 'NAMED' as const,
    namingReason: party.subject.kind === 'EXPERT' ? PERSON_NAMED_BECAUSE : NAMED_BECAUSE,
    decidedOn,
    publishedOn: calendar.after(decidedOn, 3),
    publicUntil: addMonths(decidedOn, YEAR),
  };
}
