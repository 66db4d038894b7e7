import { PageInfo } from '@chengan/shared/graph/page';
import { DateScalar, DateTimeScalar } from '@chengan/shared/graph/scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Authority, toAuthority } from '../authority/authority.graphql.ts';
import { Subject, toSubject } from '../subject/subject.graphql.ts';
import type { Talk as TalkRecord } from './talk.ts';

@ObjectType({ simpleResolvers: true, description: 'A talk (约谈) that was held. Not public.' })
export class Talk {
  @Field(() => ID)
  id: string;

  @Field(() => Subject)
  subject: typeof Subject;

  @Field(() => Authority)
  authority: Authority;

  @Field(() => DateScalar)
  heldOn: string;

  @Field(() => String)
  topic: string;

  @Field(() => String, { description: 'Account of who recorded it.' })
  recordedBy: string;

  @Field(() => DateTimeScalar)
  recordedAt: string;

  @Field(() => String, { nullable: true, description: 'Account of who withdrew it; null while it stands.' })
  withdrawnBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  withdrawnAt: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was recorded by mistake.' })
  withdrawalReason: string | null;
}

@ObjectType({ simpleResolvers: true })
export class TalkConnection {
  @Field(() => [Talk])
  nodes: Talk[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  @Field(() => Int)
  totalCount: number;
}

/** The talk as the graph shows it to officials. */
export function toTalkFile({ subject, authority, ...rest }: TalkRecord): Talk {
  return { ...rest, subject: toSubject(subject), authority: toAuthority(authority) };
}
