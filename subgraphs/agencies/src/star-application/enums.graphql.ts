import { registerEnumType } from 'type-graphql';
import type { LineSource as Source } from './application.ts';
import type { ObjectionState, RaisedFor } from './objection.store.ts';
import type { StarDeed as Deed, StarState, StarStep as Step } from './steps.ts';

export const StarApplicationState = {
  APPLIED: 'APPLIED',
  RETURNED: 'RETURNED',
  ACCEPTED: 'ACCEPTED',
  REVIEWED: 'REVIEWED',
  DELIBERATED: 'DELIBERATED',
  ANNOUNCED: 'ANNOUNCED',
  GRADED: 'GRADED',
  PUBLISHED: 'PUBLISHED',
  REFUSED: 'REFUSED',
  WITHDRAWN: 'WITHDRAWN',
} as const satisfies Record<StarState, string>;
registerEnumType(StarApplicationState, {
  name: 'StarApplicationState',
  description: 'Where an application for stars stands in the seven steps of S-7.3.',
});

export const StarStep = {
  APPLICATION: 'APPLICATION',
  ACCEPTANCE: 'ACCEPTANCE',
  FIRST_REVIEW: 'FIRST_REVIEW',
  DELIBERATION: 'DELIBERATION',
  ANNOUNCEMENT: 'ANNOUNCEMENT',
  GRADING: 'GRADING',
  PUBLICATION: 'PUBLICATION',
} as const satisfies Record<Step, string>;
registerEnumType(StarStep, {
  name: 'StarStep',
  description: '申请、受理、初评、审议、公示、定级、公布 (S-7.3).',
});

export const LineSource = {
  SITE_VISIT: 'SITE_VISIT',
  DOCUMENT: 'DOCUMENT',
  HUB: 'HUB',
  OBJECTION: 'OBJECTION',
} as const satisfies Record<Source, string>;
registerEnumType(LineSource, {
  name: 'StarLineSource',
  description: 'What a line of a score sheet rests on.',
});

export const StarDeed = {
  APPLY: 'APPLY',
  RESUBMIT: 'RESUBMIT',
  WITHDRAW: 'WITHDRAW',
  ACCEPT: 'ACCEPT',
  RETURN: 'RETURN',
  REFUSE: 'REFUSE',
  FINISH_REVIEW: 'FINISH_REVIEW',
  APPROVE_REVIEW: 'APPROVE_REVIEW',
  RETURN_REVIEW: 'RETURN_REVIEW',
  ANNOUNCE: 'ANNOUNCE',
  ANNOUNCE_ANEW: 'ANNOUNCE_ANEW',
  GRADE: 'GRADE',
  RETURN_GRADING: 'RETURN_GRADING',
  PUBLISH: 'PUBLISH',
} as const satisfies Record<Deed, string>;
registerEnumType(StarDeed, { name: 'StarDeed', description: 'What was done with an application.' });

export const StarObjectionState = {
  OPEN: 'OPEN',
  UPHELD: 'UPHELD',
  REJECTED: 'REJECTED',
} as const satisfies Record<ObjectionState, string>;
registerEnumType(StarObjectionState, { name: 'StarObjectionState' });

export const StarObjectionFor = { AGENCY: 'AGENCY', PUBLIC: 'PUBLIC' } as const satisfies Record<
  RaisedFor,
  string
>;
registerEnumType(StarObjectionFor, {
  name: 'StarObjectionFor',
  description: 'On whose behalf it was raised.',
});
