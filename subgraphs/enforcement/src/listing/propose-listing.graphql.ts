import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { DateScalar } from '@chengan/shared/graph/scalars';
import type { Day } from '@chengan/shared/time/day';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { PriorNoticeInput } from '../notice/prior-notice.graphql.ts';
import { officialOf } from '../official/official.graphql.ts';
import { SubjectInput } from '../subject/subject.graphql.ts';
import { ListingFile, toListingFile } from './listing-file.graphql.ts';
import { ListRegister } from './listing.graphql.ts';
import type { Register } from './listing.ts';
import { proposeListing } from './propose-listing.command.ts';

@InputType()
export class RestrictionInput {
  @Field(() => ID, { description: 'Code of the closed list of measures.' })
  measure: string;

  @Field(() => String, { description: 'What it covers, in words.' })
  area: string;

  @Field(() => [ID])
  basis: string[];

  @Field(() => DateScalar, { nullable: true, description: 'Default: the first day of the entry.' })
  from?: Day | null;

  @Field(() => DateScalar, { nullable: true, description: 'Default: the last day of the entry.' })
  until?: Day | null;
}

@InputType()
export class ProposeListingInput {
  @Field(() => ListRegister)
  register: Register;

  @Field(() => SubjectInput)
  subject: SubjectInput;

  @Field(() => [ID])
  basis: string[];

  @Field(() => String)
  reason: string;

  @Field(() => String, { nullable: true })
  documentNumber?: string | null;

  @Field(() => DateScalar)
  decidedOn: Day;

  @Field(() => DateScalar)
  from: Day;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day; for the national list three years by default.',
  })
  until?: Day | null;

  @Field(() => PriorNoticeInput, { nullable: true })
  priorNotice?: PriorNoticeInput | null;

  @Field(() => ID, { nullable: true, description: 'The notice that publishes it.' })
  notice?: string | null;

  @Field(() => ID, { nullable: true, description: 'The proposal of the ladder that it takes up.' })
  escalation?: string | null;

  @Field(() => [RestrictionInput], { nullable: true })
  restrictions?: RestrictionInput[] | null;
}

@Resolver()
export class ProposeListingMutation {
  @Needs('listing:propose')
  @Mutation(() => ListingFile, {
    description: "Proposes an entry for the official's own authority; another person decides.",
  })
  async proposeListing(
    @Arg('input', () => ProposeListingInput) input: ProposeListingInput,
    @Ctx() context: GraphContext,
  ): Promise<ListingFile> {
    return toListingFile(
      valueOrError(await proposeListing(context.em, context.clock, officialOf(context), input)),
    );
  }
}
