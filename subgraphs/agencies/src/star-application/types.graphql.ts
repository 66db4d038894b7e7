import { Citation } from '@chengan/shared/graph/citation.graphql';
import { DateScalar } from '@chengan/shared/graph/scalars';
import { PageInfo } from '@chengan/shared/graph/page';
import { AuthorityReference } from '@chengan/shared/authority/authority-reference.graphql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { StarAssessment } from '../star-rating/star-types.graphql.ts';
import type { StarDeed as Deed, StarState, StarStep as Step } from './steps.ts';
import { StarApplicationState, StarDeed, StarStep } from './enums.graphql.ts';
import { StarDeclared } from './sheet-types.graphql.ts';

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
