import { AuthorityReference } from '@chengan/shared/authority/authority-reference.graphql';
import { PageInfo } from '@chengan/shared/graph/page';
import { DateScalar, DateTimeScalar } from '@chengan/shared/graph/scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Enterprise } from '../contract/contract.graphql.ts';
import { type VisitRating as Rating, type VisitState as State } from './visit.ts';
import { VisitRating, VisitState } from './visit-enums.graphql.ts';
import { VisitDoubt, VisitHazardCount } from './visit-parts.graphql.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'The contract that a visit is under, as the sheet names it.',
})
export class VisitContract {
  @Field(() => ID)
  id: string;

  @Field(() => Enterprise)
  enterprise: Enterprise;

  @Field(() => DateScalar)
  startsOn: string;

  @Field(() => DateScalar, { description: 'Last day in force.' })
  endsOn: string;

  @Field(() => Int)
  visitsPerYear: number;

  @Field(() => String, { nullable: true })
  content: string | null;

  @Field(() => [String], { description: 'Codes of the kinds of service.' })
  kinds: readonly string[];

  @Field(() => ID, { nullable: true, description: 'The project leader among the persons of the agency.' })
  leader: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A visit at the site of a client; append-only.' })
export class ServiceVisit {
  @Field(() => ID)
  id: string;

  @Field(() => Enterprise)
  enterprise: Enterprise;

  @Field(() => AuthorityReference, { nullable: true, description: 'Who supervises the place.' })
  authority: AuthorityReference | null;

  @Field(() => DateScalar)
  on: string;

  @Field(() => DateTimeScalar)
  startedAt: string;

  @Field(() => DateTimeScalar)
  endedAt: string;

  @Field(() => [String], { description: 'Codes of the kinds of service.' })
  kinds: readonly string[];

  @Field(() => [Int], { description: 'J-12, 1 to 10.' })
  contents: readonly number[];

  @Field(() => String)
  process: string;

  @Field(() => [ID], { description: 'Attachments.' })
  photos: readonly string[];

  @Field(() => VisitRating, { nullable: true })
  rating: Rating | null;

  @Field(() => String, { nullable: true })
  opinions: string | null;

  @Field(() => VisitState)
  state: State;

  @Field(() => VisitHazardCount)
  hazardCount: VisitHazardCount;

  @Field(() => ID, { nullable: true, description: 'The entry that this one corrects.' })
  corrects: string | null;

  @Field(() => String, { nullable: true })
  correctionReason: string | null;

  @Field(() => Boolean, { description: 'It says that what it corrects did not take place.' })
  retracted: boolean;

  @Field(() => ID, { nullable: true, description: 'The entry that corrects this one.' })
  correctedBy: string | null;

  @Field(() => DateTimeScalar)
  recordedAt: string;

  @Field(() => String)
  recordedName: string;

  /** For the resolvers. */
  root: string;
  agencyCode: string;
  contractId: string;
  leaderId: string | null;
  personIds: readonly string[];
  kept: readonly VisitDoubt[];
}

@ObjectType({ simpleResolvers: true })
export class ServiceVisitConnection {
  @Field(() => [ServiceVisit])
  nodes: ServiceVisit[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}
