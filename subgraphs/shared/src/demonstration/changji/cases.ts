/** What an authority of 昌吉 did about one finding. Days are counted back from the anchor. */
export interface Case {
  readonly subject: readonly ['AGENCY' | 'EXPERT', number];
  /** `15-4` for C1-15-4. */
  readonly item: string;
  readonly daysAgo: number;
  /** Published as an exposure (C1-16-0), or in serious cases as a public censure. */
  readonly published?: 'EXPOSURE' | 'PUBLIC_CENSURE';
  /** Entered in the local discredit list (C1-17-0). */
  readonly listed?: true;
  /** The listed one objects to the entry. */
  readonly disputedDaysAgo?: number;
  readonly lifted?: { readonly daysAgo: number; readonly reason: string };
  readonly onlyProposed?: true;
}

/** A step that the talks or exposures of a subject added up to (C1-16-6, C1-17-6), taken by an official. */
export interface Step {
  readonly subject: readonly ['AGENCY' | 'EXPERT', number];
  readonly rung: '16-6' | '17-6';
  readonly daysAgo: number;
}

/**
 * Agencies 1 and 10 and all experts but the third have no entry. Agency 2: two talks within a year, so exposed. Agency 3:
 * two exposures within a year, so listed. Agency 4: a false report, listed at once. Agency 5: censured. Agency 6: a
 * second talk last week, the proposal is waiting. Agency 7: its entry was lifted. Agency 8: its exposure has expired.
 */
export const CASES: readonly Case[] = [
  {
    subject: ['AGENCY', 7],
    item: '17-4',
    daysAgo: 540,
    published: 'EXPOSURE',
    listed: true,
    lifted: {
      daysAgo: 200,
      reason: '已停止违法行为，退还收取的费用，履行全部义务并作出守信承诺，经审核移出名单。',
    },
  },
  { subject: ['AGENCY', 2], item: '15-4', daysAgo: 470 },
  { subject: ['AGENCY', 8], item: '16-3', daysAgo: 440, published: 'EXPOSURE' },
  { subject: ['AGENCY', 2], item: '15-5', daysAgo: 330 },
  { subject: ['AGENCY', 3], item: '16-4', daysAgo: 230, published: 'EXPOSURE' },
  {
    subject: ['AGENCY', 4],
    item: '17-3',
    daysAgo: 180,
    published: 'EXPOSURE',
    listed: true,
    disputedDaysAgo: 16,
  },
  { subject: ['EXPERT', 3], item: '16-5', daysAgo: 150, published: 'EXPOSURE' },
  { subject: ['AGENCY', 3], item: '16-1', daysAgo: 135, published: 'EXPOSURE' },
  { subject: ['AGENCY', 6], item: '15-2', daysAgo: 110 },
  { subject: ['AGENCY', 5], item: '16-2', daysAgo: 75, published: 'PUBLIC_CENSURE' },
  { subject: ['AGENCY', 6], item: '15-3', daysAgo: 40 },
  { subject: ['AGENCY', 9], item: '15-1', daysAgo: 20, onlyProposed: true },
];

/** Agency 3 was talked to twice, but each talk came with an exposure of its own. */
export const DECLINED: readonly (Step & { readonly reason: string })[] = [
  {
    subject: ['AGENCY', 3],
    rung: '16-6',
    daysAgo: 95,
    reason: '两次约谈均随曝光一并作出，同一行为已受曝光处理，按过惩相当不再据此另行曝光（Q-05）。',
  },
];

/** What was taken up. */
export const STEPS: readonly Step[] = [
  { subject: ['AGENCY', 2], rung: '16-6', daysAgo: 285 },
  { subject: ['AGENCY', 3], rung: '17-6', daysAgo: 70 },
];
