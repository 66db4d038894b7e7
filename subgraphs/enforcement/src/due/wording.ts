import type { DueTarget, Words } from '@chengan/shared/due/due';
import type { Scope } from '@chengan/shared/permission/roles';
import type { DueKind } from '@chengan/shared/due/due';
import type { QueueName } from './due-row.ts';

/** What an item of a queue is, what it leads to, and who must do what. */
export interface QueueWords {
  readonly kind: DueKind;
  readonly target: DueTarget;
  /** What acting on it takes. */
  readonly scope: Scope;
  /** Before the line that says which. */
  readonly title: Words;
  readonly next: Words;
}

const approve: QueueWords = {
  kind: 'NOTICE_TO_APPROVE',
  target: 'NOTICE',
  scope: 'notice:approve',
  title: { zh: '待审批公告', en: 'Notice to approve' },
  next: {
    zh: '由起草人以外的负责人审批，或退回撤销草稿',
    en: 'A leader other than the drafter approves it, or the draft is given up',
  },
};

const publish: QueueWords = {
  kind: 'NOTICE_TO_PUBLISH',
  target: 'NOTICE',
  scope: 'notice:publish',
  title: { zh: '待发布公告', en: 'Notice to publish' },
  next: { zh: '由负责人发布', en: 'A leader publishes it' },
};

const review = {
  zh: '由未参与原决定的审核人或负责人复核，维持或撤销',
  en: 'A reviewer or leader who had no part in the decision reviews it and upholds or revokes it',
};

export const QUEUE_WORDS: Readonly<Record<QueueName, QueueWords>> = {
  FINDING_TO_CONFIRM: {
    kind: 'FINDING_TO_CONFIRM',
    target: 'FINDING',
    scope: 'finding:decide',
    title: { zh: '待确认认定', en: 'Finding to confirm' },
    next: {
      zh: '由提出人以外的审核人或负责人确认或不予认定',
      en: 'A reviewer or leader other than the proposer confirms or dismisses it',
    },
  },
  FINDING_TO_REVIEW: {
    kind: 'FINDING_TO_REVIEW',
    target: 'FINDING',
    scope: 'finding:review',
    title: { zh: '有异议的认定待复核', en: 'Disputed finding to review' },
    next: review,
  },
  BLACKLIST_TO_PROPOSE: {
    kind: 'BLACKLIST_TO_PROPOSE',
    target: 'FINDING',
    scope: 'listing:propose',
    title: {
      zh: '直接列入“黑名单”的情形已确认，尚无列入记录',
      en: 'Blacklisting conduct confirmed, no entry yet',
    },
    next: {
      zh: '由市应急管理局提出列入“黑名单”，经负责人决定',
      en: 'The city bureau proposes the blacklist entry; a leader decides',
    },
  },
  ESCALATION_TO_DECIDE: {
    kind: 'ESCALATION_TO_DECIDE',
    target: 'ESCALATION',
    scope: 'escalation:decide',
    title: { zh: '升级建议待处理', en: 'Proposal of the ladder to decide' },
    next: {
      zh: '据此起草公告或提出列入，或由审核人、负责人说明理由不予采纳',
      en: 'A notice is drafted or an entry proposed on it, or a reviewer or leader declines it with reasons',
    },
  },
  PENALTY_TO_APPROVE: approve,
  NOTICE_TO_APPROVE: approve,
  PENALTY_TO_PUBLISH: publish,
  NOTICE_TO_PUBLISH: publish,
  NOTICE_TO_REVIEW: {
    kind: 'NOTICE_TO_REVIEW',
    target: 'NOTICE',
    scope: 'notice:review',
    title: { zh: '有异议的公告待复核', en: 'Disputed notice to review' },
    next: { zh: review.zh.replace('撤销', '撤回'), en: review.en.replace('revokes', 'withdraws') },
  },
  NOTICE_ENDS: {
    kind: 'NOTICE_ENDS',
    target: 'NOTICE',
    scope: 'notice:withdraw',
    title: { zh: '公示即将期满', en: 'Public term about to end' },
    next: {
      zh: '期满自动停止公示，无须办理；依法应提前停止的，办理撤回',
      en: 'It leaves the public pages by itself; withdraw it only if it must end earlier',
    },
  },
  LISTING_TO_DECIDE: {
    kind: 'LISTING_TO_DECIDE',
    target: 'LISTING',
    scope: 'listing:decide',
    title: { zh: '待决定的列入', en: 'List entry to decide' },
    next: {
      zh: '由提出人以外的负责人决定列入或不予列入',
      en: 'A leader other than the proposer decides on it or refuses it',
    },
  },
  LISTING_TO_PUBLISH: {
    kind: 'LISTING_TO_PUBLISH',
    target: 'LISTING',
    scope: 'notice:draft',
    title: { zh: '国家严重失信主体名单列入尚未公布', en: 'Entry on the national list not published' },
    next: {
      zh: '由经办人起草列入公告，送审批、发布',
      en: 'A clerk drafts the notice of the entry for approval and publication',
    },
  },
  LISTING_TO_REVIEW: {
    kind: 'LISTING_TO_REVIEW',
    target: 'LISTING',
    scope: 'listing:review',
    title: { zh: '有异议的列入待复核', en: 'Disputed list entry to review' },
    next: { zh: review.zh.replace('撤销', '移出'), en: review.en.replace('revokes', 'lifts') },
  },
  OBJECTION_TO_DECIDE: {
    kind: 'OBJECTION_TO_DECIDE',
    target: 'OBJECTION',
    scope: 'finding:review',
    title: { zh: '当事人异议待复核', en: 'Objection to decide' },
    next: {
      zh: '由未参与该认定的审核人或负责人复核，书面说明理由，维持或撤销认定',
      en: 'A reviewer or leader who had no part in the finding upholds or revokes it, with written reasons',
    },
  },
  OBJECTION_ANSWERED: {
    kind: 'OBJECTION_ANSWERED',
    target: 'OBJECTION',
    scope: 'objection:read',
    title: { zh: '您的异议已有复核结果', en: 'Your objection is decided' },
    next: {
      zh: '请查看复核结果和理由；不服的，可依法申请行政复议或者提起诉讼',
      en: 'See the decision and its reasons; remedies by law remain open',
    },
  },
  SUGGESTION_TO_DECIDE: {
    kind: 'SUGGESTION_TO_DECIDE',
    target: 'SUGGESTION',
    scope: 'finding:propose',
    title: { zh: '系统线索待处理', en: 'Suggestion of the hub to decide' },
    next: {
      zh: '由经办人核实后采纳（提出认定或列入，另一人确认），或由审核人、负责人说明理由不予采纳',
      en: 'A clerk takes it up after checking (somebody else confirms), or a reviewer or leader dismisses it with reasons',
    },
  },
  LISTING_TO_TRANSMIT: {
    kind: 'LISTING_TO_TRANSMIT',
    target: 'LISTING',
    scope: 'listing:transmit',
    title: { zh: '列入决定待对外报送', en: 'List entry to be reported outside' },
    next: {
      zh: '由经办人按规定上报、抄送或移交、录入，逐项登记日期和文号',
      en: 'A clerk reports, copies, transfers or enters it as the act says, and records day and number of each',
    },
  },
  COMPLAINT_TO_DECIDE: {
    kind: 'COMPLAINT_TO_DECIDE',
    target: 'COMPLAINT',
    scope: 'complaint:handle',
    title: { zh: '社会反映待处理', en: 'Report from the public to handle' },
    next: {
      zh: '核实后转为线索或登记检查，或转有权机关；未查实的由审核人、负责人办结',
      en: 'Check it: make it a suggestion, name the inspection, or refer it; a reviewer or leader finds it unfounded',
    },
  },
  LISTING_ENDS: {
    kind: 'LISTING_ENDS',
    target: 'LISTING',
    scope: 'listing:decide',
    title: { zh: '列入即将期满', en: 'List entry about to end' },
    next: {
      zh: '期满自动移出并停止公示；依法应提前移出的，由负责人决定',
      en: 'It ends and leaves the public pages by itself; earlier only by a decision of a leader',
    },
  },
};

/** A draft that was sent back waits for its drafters, not for approval. */
export const RETURNED: QueueWords = {
  kind: 'NOTICE_TO_AMEND',
  target: 'NOTICE',
  scope: 'notice:draft',
  title: { zh: '退回待修改的公告', en: 'Notice sent back to be amended' },
  next: {
    zh: '由经办人按退回理由修改后重新送审',
    en: 'A clerk amends it for the reason given and submits it again',
  },
};

/** To whom it is about: nothing is asked of them. */
export const ENDS_BY_ITSELF: Words = {
  zh: '期满自动停止公示，您无须办理',
  en: 'It leaves the public pages by itself; nothing is asked of you',
};
