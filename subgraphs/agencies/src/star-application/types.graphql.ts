import { Citation } from '@chengan/shared/graph/citation.graphql';
import { DateScalar, DecimalScalar } from '@chengan/shared/graph/scalars';
import { PageInfo } from '@chengan/shared/graph/page';
import { AuthorityReference } from '@chengan/shared/authority/authority-reference.graphql';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { StarAssessment } from '../star-rating/star-types.graphql.ts';
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

@ObjectType({ simpleResolvers: true, description: 'A deduction that the agency declares itself.' })
export class StarDeclared {
  @Field(() => ID)
  rule: string;

  @Field(() => String)
  count: string;

  @Field(() => String)
  note: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The public announcement, with how its days were counted (Q-22).',
})
export class StarAnnouncement {
  @Field(() => DateScalar)
  on: string;

  @Field(() => DateScalar, { description: 'The last day on which objections are taken.' })
  until: string;

  @Field(() => String)
  counted: string;

  @Field(() => String)
  countedEn: string;

  @Field(() => Boolean)
  provisional: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A step that was done.' })
export class StarApplicationStep {
  @Field(() => ID)
  id: string;

  @Field(() => StarDeed)
  deed: Deed;

  @Field(() => StarStep)
  step: Step;

  @Field(() => DateScalar)
  on: string;

  @Field(() => String, { nullable: true })
  note: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A line of the score sheet: a deduction, bonus or veto with its evidence.',
})
export class StarSheetLine {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { description: 'Such as S-A4-3, S-A20-2-CITY, S-7.6.2-a.' })
  rule: string;

  @Field(() => String)
  count: string;

  @Field(() => String)
  note: string;

  @Field(() => LineSource)
  source: Source;

  @Field(() => DateScalar, { description: 'The day of the visit or document.' })
  seenOn: string;

  @Field(() => DateScalar)
  recordedOn: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An objection to an announced sheet. Who of the public raised it is not kept.',
})
export class StarObjection {
  @Field(() => ID)
  id: string;

  @Field(() => StarObjectionFor)
  raisedFor: RaisedFor;

  @Field(() => ID)
  rule: string;

  @Field(() => String)
  grounds: string;

  @Field(() => DateScalar)
  raisedOn: string;

  @Field(() => StarObjectionState)
  state: ObjectionState;

  @Field(() => String, { nullable: true, description: 'What counts for the rule since it was upheld.' })
  countAfter: string | null;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => DateScalar, { nullable: true })
  decidedOn: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A deduction or bonus that the hub proposes from what it knows; nothing counts before an official records it.',
})
export class StarProposal {
  @Field(() => ID)
  rule: string;

  @Field(() => String)
  count: string;

  @Field(() => String)
  evidence: string;

  @Field(() => String)
  evidenceEn: string;
}

@ObjectType({ simpleResolvers: true, description: 'A reason against something, in words.' })
export class StarRefusal {
  @Field(() => String)
  code: string;

  @Field(() => String)
  message: string;

  @Field(() => String)
  messageEn: string;

  @Field(() => Citation, { nullable: true })
  basis: Citation | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What the sheet and the survey add up to as they stand; `account` is null while it cannot be rated.',
})
export class StarStanding {
  @Field(() => StarAssessment, { nullable: true })
  account: StarAssessment | null;

  @Field(() => [StarRefusal])
  problems: StarRefusal[];
}

@ObjectType({ simpleResolvers: true, description: 'An application for stars (S-7.3).' })
export class StarApplication {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'The year that is rated.' })
  cycle: number;

  @Field(() => AuthorityReference)
  authority: AuthorityReference;

  @Field(() => StarApplicationState)
  state: StarState;

  @Field(() => StarStep, { description: 'The step that comes next, or the one it ended with.' })
  step: Step;

  @Field(() => DateScalar)
  appliedOn: string;

  @Field(() => String)
  statement: string;

  @Field(() => [StarDeclared])
  declared: StarDeclared[];

  @Field(() => StarAnnouncement, { nullable: true })
  announcement: StarAnnouncement | null;

  @Field(() => StarAssessment, {
    nullable: true,
    description: 'As announced, changed by objections that held; null before.',
  })
  account: StarAssessment | null;

  @Field(() => String, { nullable: true, description: 'Why it was returned or refused.' })
  reason: string | null;

  @Field(() => Int)
  revision: number;

  /** For the resolvers. */
  agencyCode: string;
  authorityId: string;
}

@ObjectType({ simpleResolvers: true })
export class StarApplicationConnection {
  @Field(() => [StarApplication])
  nodes: StarApplication[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@ObjectType({
  simpleResolvers: true,
  description: 'When a bureau takes applications of a cycle and how long it announces.',
})
export class StarSettings {
  @Field(() => DateScalar)
  opensOn: string;

  @Field(() => DateScalar, { description: 'The last day, that day included.' })
  closesOn: string;

  @Field(() => Int, { description: 'Working days of the announcement (Q-22).' })
  announcementDays: number;

  @Field(() => Boolean, { description: "The bureau's own choice; else the hub's reading." })
  ownChoice: boolean;
}

@InputType()
export class StarDeclaredInput {
  @Field(() => ID)
  rule: string;

  @Field(() => DecimalScalar)
  count: { toString(places?: number): string };

  @Field(() => String, { defaultValue: '' })
  note: string;
}
