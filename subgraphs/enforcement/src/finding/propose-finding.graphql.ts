import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { DateScalar } from '@chengan/shared/graph/scalars';
import type { Day } from '@chengan/shared/time/day';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { officialOf } from '../official/official.graphql.ts';
import { SubjectInput } from '../subject/subject.graphql.ts';
import { CreditPart, Finding, toFindingFile } from './finding.graphql.ts';
import type { CreditPart as Part } from './finding.ts';
import { proposeFinding } from './propose-finding.command.ts';

@InputType()
export class ProposeFindingInput {
  @Field(() => SubjectInput)
  subject: SubjectInput;

  @Field(() => ID, { description: 'A violation of the register, such as J-A3-2-4 or C1-15-2.' })
  clause: string;

  @Field(() => DateScalar, { description: 'The day of the conduct.' })
  occurredOn: Day;

  @Field(() => ID, { nullable: true, description: 'Region code of the place of service (J-4, C1-2b).' })
  place?: string | null;

  @Field(() => CreditPart, { nullable: true, description: 'Jiangyin only: the part of the score (J-A3-0b).' })
  part?: Part | null;

  @Field(() => String, { nullable: true, description: 'Findings of one violation share this mark.' })
  violation?: string | null;

  @Field(() => String, { description: 'One public line, without the name or number of a person.' })
  summary: string;

  @Field(() => String, { nullable: true, description: 'Why this clause applies; not public.' })
  reason?: string | null;
}

@Resolver()
export class ProposeFindingMutation {
  @Needs('finding:propose')
  @Mutation(() => Finding, {
    description: "Proposes a finding for the official's own authority; another person confirms.",
  })
  async proposeFinding(
    @Arg('input', () => ProposeFindingInput) input: ProposeFindingInput,
    @Ctx() context: GraphContext,
  ): Promise<Finding> {
    return toFindingFile(
      valueOrError(await proposeFinding(context.em, context.clock, officialOf(context), input)),
    );
  }
}
