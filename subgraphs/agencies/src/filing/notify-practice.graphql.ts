import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { DateScalar } from '@chengan/shared/graph/scalars';
import type { Day } from '@chengan/shared/time/day';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { submitterOf } from './filer.graphql.ts';
import { Filing, toFilingFile } from './filing-types.graphql.ts';
import { submitFiling } from './submit-filing.command.ts';

@InputType()
export class NotifyPracticeInput {
  @Field(() => DateScalar, { description: 'The day on which business begins.' })
  startsOn: Day;

  @Field(() => [ID], { nullable: true, description: 'Attachments.' })
  documents?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'The returned filing that this one amends.' })
  amends?: string | null;
}

@Resolver()
export class NotifyPracticeMutation {
  @Needs('filing:submit')
  @Mutation(() => Filing, {
    description:
      "Tells the county bureau of the place of registration that business begins, with the agency's file as it stands (S-4.1e).",
  })
  async notifyPractice(
    @Arg('input', () => NotifyPracticeInput) { startsOn, documents, amends }: NotifyPracticeInput,
    @Ctx() context: GraphContext,
  ): Promise<Filing> {
    const input = { kind: 'PRACTICE', startsOn, documents: documents ?? [], amends: amends ?? null } as const;
    return toFilingFile(
      valueOrError(await submitFiling(context.em, context.clock, submitterOf(context), input)),
    );
  }
}
