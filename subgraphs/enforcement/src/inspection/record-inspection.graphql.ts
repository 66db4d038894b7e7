import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { DateScalar } from '@chengan/shared/graph/scalars';
import type { Day } from '@chengan/shared/time/day';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { officialOf } from '../official/official.graphql.ts';
import { Inspection, InspectionKind, ServiceOutcome, toInspection } from './inspection.graphql.ts';
import type { InspectionKind as Kind, ServiceOutcome as Found } from './inspection.ts';
import { recordInspection } from './record-inspection.command.ts';

@InputType()
export class InspectedServiceInput {
  @Field(() => ID, { description: 'Credit code of the agency.' })
  agency: string;

  @Field(() => ServiceOutcome)
  outcome: Found;

  @Field(() => String, { description: 'What was looked at and found; not public.' })
  note: string;
}

@InputType()
export class RecordInspectionInput {
  @Field(() => InspectionKind, { defaultValue: 'DAILY' })
  kind: Kind;

  @Field(() => ID, { description: 'Credit code of the enterprise.' })
  enterprise: string;

  @Field(() => DateScalar)
  inspectedOn: Day;

  @Field(() => Boolean, { defaultValue: false })
  unannounced: boolean;

  @Field(() => String, { nullable: true })
  participants?: string | null;

  @Field(() => String, { description: 'What was found at the enterprise; not public.' })
  enterprisePart: string;

  @Field(() => [InspectedServiceInput], {
    description: 'One for each agency that serves the enterprise on the day.',
  })
  agencyParts: InspectedServiceInput[];
}

@Resolver()
export class RecordInspectionMutation {
  @Needs('inspection:record')
  @Mutation(() => Inspection, {
    description:
      "Records an inspection that the official's own authority made. In Jiangyin it looks at every agency that serves the enterprise too (J-15a).",
  })
  async recordInspection(
    @Arg('input', () => RecordInspectionInput) input: RecordInspectionInput,
    @Ctx() context: GraphContext,
  ): Promise<Inspection> {
    const { em, clock } = context;
    return toInspection(valueOrError(await recordInspection(em, clock, officialOf(context), input)));
  }
}
