import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { problemError, valueOrError } from '@chengan/shared/graph/problem-error';
import { DateScalar } from '@chengan/shared/graph/scalars';
import { isIndustry } from '@chengan/shared/industry/industry';
import { problem } from '@chengan/shared/outcome/problem';
import type { Day } from '@chengan/shared/time/day';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { isServiceKind } from '../service-kind/service-kind.ts';
import { submitterOf } from './filer.graphql.ts';
import type { ProjectInput } from './filing-input.ts';
import { Filing, toFilingFile } from './filing-types.graphql.ts';
import { submitFiling } from './submit-filing.command.ts';

@InputType()
export class NotifyProjectInput {
  @Field(() => ID, { description: 'Credit code of the client.' })
  client: string;

  @Field(() => String)
  clientName: string;

  @Field(() => String, { description: 'A code of `filingForm.industries`.' })
  industry: string;

  @Field(() => [String], { description: 'Codes of `filingForm.serviceKinds`.' })
  kinds: string[];

  @Field(() => ID, { description: 'The county or park of the place of service, by authority.' })
  place: string;

  @Field(() => String)
  address: string;

  @Field(() => DateScalar)
  acceptedOn: Day;

  @Field(() => DateScalar, { description: 'The planned first day on site.' })
  onSiteOn: Day;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Licensed services: the day on which the regional department was told in writing.',
  })
  departmentToldOn?: Day | null;

  @Field(() => String)
  leader: string;

  @Field(() => ID, { nullable: true })
  contract?: string | null;

  @Field(() => ID, { nullable: true })
  project?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Attachments.' })
  documents?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'The returned filing that this one amends.' })
  amends?: string | null;
}

@Resolver()
export class NotifyProjectMutation {
  @Needs('filing:notify')
  @Mutation(() => Filing, {
    description:
      'Tells a project, routed by kind of service, trade of the client and place (C1-5); a licensed one is held against the clock of Order 1 as well (Q-02).',
  })
  async notifyProject(
    @Arg('input', () => NotifyProjectInput) input: NotifyProjectInput,
    @Ctx() context: GraphContext,
  ): Promise<Filing> {
    const checked = toProject(input);
    return toFilingFile(
      valueOrError(await submitFiling(context.em, context.clock, submitterOf(context), checked)),
    );
  }
}

function toProject(input: NotifyProjectInput): ProjectInput {
  const { industry, kinds, client, clientName, place, address, acceptedOn, onSiteOn, leader } = input;
  const known = kinds.filter(isServiceKind);
  if (!isIndustry(industry) || known.length !== kinds.length) {
    throw problemError([
      problem('CODE_UNKNOWN', '行业或服务种类的代码不存在。', 'There is no such trade or kind of service.', {
        field: isIndustry(industry) ? 'kinds' : 'industry',
      }),
    ]);
  }
  return {
    ...{ kind: 'PROJECT', industry, kinds: known, clientName, place, address, acceptedOn, onSiteOn, leader },
    client: client.trim().toUpperCase(),
    departmentToldOn: input.departmentToldOn ?? null,
    contract: input.contract ?? null,
    project: input.project ?? null,
    documents: input.documents ?? [],
    amends: input.amends ?? null,
  };
}
