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
export class FileBasicInformationInput {
  @Field(() => [ID], { description: 'The towns, streets and parks concerned, by authority.' })
  towns: string[];

  @Field(() => DateScalar, { nullable: true, description: 'The first service, where it is planned.' })
  firstServiceOn?: Day | null;

  @Field(() => String, { nullable: true, description: 'The name that the manager signs the pledge with.' })
  pledgeSignedBy?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Attachments: the signed pledge.' })
  pledge?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'The pledge does not come with it.' })
  withoutPledge?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'The returned filing that this one amends.' })
  amends?: string | null;
}

@Resolver()
export class FileBasicInformationMutation {
  @Needs('filing:submit')
  @Mutation(() => Filing, {
    description:
      "Files the agency's own file as it stands, with the pledge, with the city bureau and every town concerned (J-9a).",
  })
  async fileBasicInformation(
    @Arg('input', () => FileBasicInformationInput) input: FileBasicInformationInput,
    @Ctx() context: GraphContext,
  ): Promise<Filing> {
    const { towns, firstServiceOn, pledgeSignedBy, pledge, withoutPledge, amends } = input;
    return toFilingFile(
      valueOrError(
        await submitFiling(context.em, context.clock, submitterOf(context), {
          kind: 'FIRST',
          towns,
          firstServiceOn: firstServiceOn ?? null,
          pledgeSignedBy: pledgeSignedBy ?? null,
          pledge: pledge ?? [],
          withoutPledge: withoutPledge ?? false,
          amends: amends ?? null,
        }),
      ),
    );
  }
}
