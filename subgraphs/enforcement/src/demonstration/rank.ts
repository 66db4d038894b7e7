/**
 * In which order things happen on one day. Grades are published (rank 10 in agencies) between what they rest on and
 * what rests on them.
 */
export const RANK = {
  propose: 0,
  confirm: 1,
  dispute: 2,
  review: 3,
  talk: 4,
  draft: 20,
  list: 21,
  decline: 22,
  approve: 23,
  publish: 24,
  object: 25,
  lift: 26,
  withdraw: 27,
} as const;
