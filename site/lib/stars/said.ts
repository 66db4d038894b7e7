/** What a page of stars may say was done: the names of its deeds, as addresses carry them. */
export const SAID_ON_DESK = [
  'accept',
  'return',
  'refuse',
  'finish',
  'approve',
  'returnReview',
  'announce',
  'grade',
  'publish',
  'returnGrading',
  'line',
  'removed',
  'recorded',
  'decided',
  'settings',
  'opened',
] as const;
export type SaidOnDesk = (typeof SAID_ON_DESK)[number];

/** The same for the agency's own page. */
export const SAID_TO_AGENCY = ['applied', 'resubmitted', 'withdrawn', 'objected'] as const;
