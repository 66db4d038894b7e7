import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { DateScalar } from '@chengan/shared/graph/scalars';
import type { Day } from '@chengan/shared/time/day';
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import { officialOf } from '../official/official.graphql.ts';
import { SubjectInput } from '../subject/subject.graphql.ts';
import { Talk, toTalkFile } from './talk.graphql.ts';
import { recordTalk } from './record-talk.command.ts';

@InputType()
export class RecordTalkInput {
  @Field(() => SubjectInput)
  subject: SubjectInput;

  @Field(() => DateScalar)
  heldOn: Day;

  @Field(() => String, { description: 'What it was about; not public.' })
  topic: string;
}

@Resolver()
export class RecordTalkMutation {
  @Needs('talk:record')
  @Mutation(() => Talk, {
    description:
      "Records a talk that the official's own authority held. In Changji a second one within a year proposes an exposure (C1-16-6).",
  })
  async recordTalk(
    @Arg('input', () => RecordTalkInput) input: RecordTalkInput,
    @Ctx() context: GraphContext,
  ): Promise<Talk> {
    return toTalkFile(valueOrError(await recordTalk(context.em, context.clock, officialOf(context), input)));
  }
}
