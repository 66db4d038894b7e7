import { AuthorityReference } from '@chengan/shared/authority/authority-reference.graphql';
import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { CURSOR_PART, PageInfo, pageRequest, toPage } from '@chengan/shared/graph/page';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { DateScalar, DateTimeScalar } from '@chengan/shared/graph/scalars';
import type { Day } from '@chengan/shared/time/day';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import { Agency } from '../agency/agency.graphql.ts';
import { refuseStrangers } from '../agency/agency-file.graphql.ts';
import { agencyPersonOf } from '../agency/agency-person.graphql.ts';
import type { Participation as ParticipationRecord, ParticipationKind as Kind } from './participation.ts';
import { participationsOf } from './participation.store.ts';
import { recordParticipation, withdrawParticipation } from './record-participation.command.ts';

export const ParticipationKind = {
  INSPECTION: 'INSPECTION',
  PUBLICITY: 'PUBLICITY',
} as const satisfies Record<Kind, string>;
registerEnumType(ParticipationKind, { name: 'ParticipationKind' });

@ObjectType({
  simpleResolvers: true,
  description: 'That an agency helped an authority with an inspection or publicity (J-7), as it says itself.',
})
export class Participation {
  @Field(() => ID)
  id: string;

  @Field(() => DateScalar)
  assistedOn: string;

  @Field(() => AuthorityReference)
  authority: AuthorityReference;

  @Field(() => ParticipationKind)
  kind: Kind;

  @Field(() => String)
  note: string;

  @Field(() => DateTimeScalar)
  recordedAt: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was withdrawn as wrong; null while it stands.',
  })
  withdrawnAt: string | null;

  @Field(() => String, { nullable: true })
  withdrawalReason: string | null;
}

@ObjectType({ simpleResolvers: true })
export class ParticipationConnection {
  @Field(() => [Participation])
  nodes: Participation[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@InputType()
export class RecordParticipationInput {
  @Field(() => DateScalar)
  assistedOn: Day;

  @Field(() => ID, { description: 'Id of the authority that was helped.' })
  authority: string;

  @Field(() => ParticipationKind)
  kind: Kind;

  @Field(() => String)
  note: string;
}

function toParticipation({ authority, ...record }: ParticipationRecord): Participation {
  return { ...record, authority: { id: authority } };
}

@Resolver(() => Agency)
export class ParticipationResolver {
  @Needs('agency-file:read')
  @FieldResolver(() => ParticipationConnection, {
    nullable: true,
    description:
      'What the agency took part in (J-7), latest first. For the agency and whoever supervises it.',
  })
  async participations(
    @Root() agency: Agency,
    @Ctx() context: GraphContext,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first?: number | null,
    @Arg('after', () => String, { nullable: true }) after?: string | null,
  ): Promise<ParticipationConnection> {
    await refuseStrangers(context, agency.creditCode);
    const { limit, after: cursor } = valueOrError(
      pageRequest(first ?? 20, after, [CURSOR_PART.day, CURSOR_PART.uuid]),
    );
    const rows = await participationsOf(context.em, agency.creditCode, limit, cursor);
    const page = toPage(rows, limit, (row) => [row.assistedOn, row.id]);
    return { ...page, nodes: page.nodes.map(toParticipation) };
  }

  @Needs('agency-file:amend')
  @Mutation(() => Participation, { description: 'Records that the agency helped an authority (J-7).' })
  async recordParticipation(
    @Arg('input', () => RecordParticipationInput) input: RecordParticipationInput,
    @Ctx() context: GraphContext,
  ): Promise<Participation> {
    const person = agencyPersonOf(context);
    return toParticipation(valueOrError(await recordParticipation(context.em, context.clock, person, input)));
  }

  @Needs('agency-file:amend')
  @Mutation(() => Participation, { description: 'Withdraws a record that was wrong; it stays, struck out.' })
  async withdrawParticipation(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: GraphContext,
  ): Promise<Participation> {
    const person = agencyPersonOf(context);
    return toParticipation(
      valueOrError(await withdrawParticipation(context.em, context.clock, person, { id, reason })),
    );
  }
}
