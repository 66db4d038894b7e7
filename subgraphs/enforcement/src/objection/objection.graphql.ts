import { Citation, toCitation } from '@chengan/shared/graph/citation.graphql';
import { PageInfo } from '@chengan/shared/graph/page';
import { DateScalar, DateTimeScalar } from '@chengan/shared/graph/scalars';
import { enumOf } from '@chengan/shared/graph/enum-of';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Authority, toAuthority } from '../authority/authority.graphql.ts';
import { Subject, toSubject } from '../subject/subject.graphql.ts';
import {
  OBJECTION_STATES,
  type ObjectionFile as ObjectionRecord,
  type ObjectionState as State,
} from './objection.ts';

export const ObjectionState = enumOf(OBJECTION_STATES);
registerEnumType(ObjectionState, { name: 'ObjectionState' });

@ObjectType({
  simpleResolvers: true,
  description:
    'An objection to one finding: for whom the finding is about, and for officials of its territory.',
})
export class Objection {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { description: 'The finding that is objected to.' })
  finding: string;

  @Field(() => Subject, { description: 'Who objects.' })
  subject: typeof Subject;

  @Field(() => Authority, {
    description: 'Whose finding it is; it decides, by somebody who had no part in it.',
  })
  authority: Authority;

  @Field(() => Citation, { description: 'Of the finding.' })
  clause: Citation;

  @Field(() => DateScalar, { description: 'The day of the conduct.' })
  occurredOn: string;

  @Field(() => String, { description: 'The public line of the finding.' })
  summary: string;

  @Field(() => String)
  grounds: string;

  @Field(() => [ID], {
    description: 'Files that came with it: `attachment` shows them to whoever may see them.',
  })
  documents: readonly string[];

  @Field(() => ObjectionState)
  state: State;

  @Field(() => DateScalar, { description: 'The last day on which it could be made.' })
  until: string;

  @Field(() => DateTimeScalar)
  madeAt: string;

  @Field(() => DateTimeScalar, { nullable: true })
  decidedAt: string | null;

  @Field(() => String, { nullable: true, description: 'Why the finding fell or stands.' })
  reasons: string | null;

  @Field(() => String, { nullable: true, description: 'Account of who decided; for officials.' })
  decidedBy: string | null;

  @Field(() => [String], {
    description: 'Accounts of those who found it, none of whom decides; for officials, else empty.',
  })
  finders: readonly string[];

  @Field(() => Int, { description: 'Grows with every change; hand it in with a decision.' })
  revision: number;
}

@ObjectType({ simpleResolvers: true })
export class ObjectionConnection {
  @Field(() => [Objection])
  nodes: Objection[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  @Field(() => Int)
  totalCount: number;
}

/** The objection as officials see it. */
export function toObjectionFile({
  subject,
  clause,
  authority,
  finders,
  ...rest
}: ObjectionRecord): Objection {
  return {
    ...rest,
    subject: toSubject(subject),
    clause: toCitation(clause),
    authority: toAuthority(authority),
    finders: finders.filter((one) => one !== null),
  };
}

/** The objection as who objected sees it: an authority answers, not one of its people. */
export function toOwnObjection(record: ObjectionRecord): Objection {
  return { ...toObjectionFile(record), decidedBy: null, finders: [] };
}
