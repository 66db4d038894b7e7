import type { Problem } from '@chengan/shared/outcome/outcome';
import type { Words } from '@chengan/shared/due/due';

/** The seven steps of S-7.3, in its order and its words. */
export const STEPS = [
  'APPLICATION',
  'ACCEPTANCE',
  'FIRST_REVIEW',
  'DELIBERATION',
  'ANNOUNCEMENT',
  'GRADING',
  'PUBLICATION',
] as const;
export type StarStep = (typeof STEPS)[number];

export const STEP_WORDS: Readonly<Record<StarStep, Words>> = {
  APPLICATION: { zh: '申请', en: 'application' },
  ACCEPTANCE: { zh: '受理', en: 'acceptance' },
  FIRST_REVIEW: { zh: '初评', en: 'first review' },
  DELIBERATION: { zh: '审议', en: 'deliberation' },
  ANNOUNCEMENT: { zh: '公示', en: 'public announcement' },
  GRADING: { zh: '定级', en: 'grading' },
  PUBLICATION: { zh: '公布', en: 'publication' },
};

/** Where an application stands. The last three are its ends. */
export const STATES = [
  'APPLIED',
  'RETURNED',
  'ACCEPTED',
  'REVIEWED',
  'DELIBERATED',
  'ANNOUNCED',
  'GRADED',
  'PUBLISHED',
  'REFUSED',
  'WITHDRAWN',
] as const;
export type StarState = (typeof STATES)[number];

export const STATE_WORDS: Readonly<Record<StarState, Words>> = {
  APPLIED: { zh: '已申请，待受理', en: 'applied, to be accepted' },
  RETURNED: { zh: '退回补正', en: 'returned for completion' },
  ACCEPTED: { zh: '已受理，初评中', en: 'accepted, in first review' },
  REVIEWED: { zh: '初评完成，待审议', en: 'reviewed, to be deliberated' },
  DELIBERATED: { zh: '审议通过，待公示', en: 'deliberated, to be announced' },
  ANNOUNCED: { zh: '公示中', en: 'announced' },
  GRADED: { zh: '已定级，待公布', en: 'graded, to be published' },
  PUBLISHED: { zh: '已公布', en: 'published' },
  REFUSED: { zh: '不予受理', en: 'refused' },
  WITHDRAWN: { zh: '已撤回', en: 'withdrawn' },
};

/** What may be done with an application, one step further, back, or to its end. */
export const DEEDS = [
  'APPLY',
  'RESUBMIT',
  'WITHDRAW',
  'ACCEPT',
  'RETURN',
  'REFUSE',
  'FINISH_REVIEW',
  'APPROVE_REVIEW',
  'RETURN_REVIEW',
  'ANNOUNCE',
  'ANNOUNCE_ANEW',
  'GRADE',
  'RETURN_GRADING',
  'PUBLISH',
] as const;
export type StarDeed = (typeof DEEDS)[number];

interface Move {
  /** The step of S-7.3 that the deed belongs to. */
  readonly step: StarStep;
  readonly from: readonly StarState[];
  readonly to: StarState;
  /** Whether the agency is told of it at once; else with the public announcement. */
  readonly told: boolean;
}

/** The whole course of an application: what is not here cannot be done. */
export const MOVES: Readonly<Record<StarDeed, Move>> = {
  APPLY: { step: 'APPLICATION', from: [], to: 'APPLIED', told: true },
  RESUBMIT: { step: 'APPLICATION', from: ['RETURNED'], to: 'APPLIED', told: true },
  // rating is voluntary (S-7.1): up to the announcement the agency may leave
  WITHDRAW: {
    step: 'APPLICATION',
    from: ['APPLIED', 'RETURNED', 'ACCEPTED', 'REVIEWED', 'DELIBERATED'],
    to: 'WITHDRAWN',
    told: true,
  },
  ACCEPT: { step: 'ACCEPTANCE', from: ['APPLIED'], to: 'ACCEPTED', told: true },
  RETURN: { step: 'ACCEPTANCE', from: ['APPLIED'], to: 'RETURNED', told: true },
  REFUSE: { step: 'ACCEPTANCE', from: ['APPLIED'], to: 'REFUSED', told: true },
  FINISH_REVIEW: { step: 'FIRST_REVIEW', from: ['ACCEPTED'], to: 'REVIEWED', told: false },
  APPROVE_REVIEW: { step: 'DELIBERATION', from: ['REVIEWED'], to: 'DELIBERATED', told: false },
  RETURN_REVIEW: { step: 'DELIBERATION', from: ['REVIEWED'], to: 'ACCEPTED', told: false },
  ANNOUNCE: { step: 'ANNOUNCEMENT', from: ['DELIBERATED'], to: 'ANNOUNCED', told: true },
  // an objection that held changed what was announced: everybody sees the result as it is now, and may object to it
  ANNOUNCE_ANEW: { step: 'ANNOUNCEMENT', from: ['ANNOUNCED'], to: 'ANNOUNCED', told: true },
  GRADE: { step: 'GRADING', from: ['ANNOUNCED'], to: 'GRADED', told: true },
  // whoever publishes does not change a score: it is reviewed, deliberated and announced anew
  RETURN_GRADING: { step: 'GRADING', from: ['GRADED'], to: 'ACCEPTED', told: true },
  PUBLISH: { step: 'PUBLICATION', from: ['GRADED'], to: 'PUBLISHED', told: true },
};

/** The step that an application in `state` is at: the one that is to be done next, or the one it ended with. */
export function stepOf(state: StarState): StarStep {
  const next: Readonly<Record<StarState, StarStep>> = {
    APPLIED: 'ACCEPTANCE',
    RETURNED: 'APPLICATION',
    ACCEPTED: 'FIRST_REVIEW',
    REVIEWED: 'DELIBERATION',
    DELIBERATED: 'ANNOUNCEMENT',
    ANNOUNCED: 'GRADING',
    GRADED: 'PUBLICATION',
    PUBLISHED: 'PUBLICATION',
    REFUSED: 'ACCEPTANCE',
    WITHDRAWN: 'APPLICATION',
  };
  return next[state];
}

/** What may be done in `state`, in the order of the course. */
export function deedsIn(state: StarState): StarDeed[] {
  return DEEDS.filter((deed) => MOVES[deed].from.includes(state));
}

/** STEP_NOT_NOW unless the course of S-7.3 has `deed` follow on `state`. */
export function stepProblems(state: StarState, deed: StarDeed): Problem[] {
  if (MOVES[deed].from.includes(state)) return [];
  const step = STEP_WORDS[MOVES[deed].step];
  return [
    {
      code: 'STEP_NOT_NOW',
      message: `该申请${STATE_WORDS[state].zh}，现在不能办理此项（${step.zh}）。`,
      messageEn: `The application is ${STATE_WORDS[state].en}; this (${step.en}) cannot be done now.`,
      field: 'id',
      clause: 'S-7.3',
    },
  ];
}
