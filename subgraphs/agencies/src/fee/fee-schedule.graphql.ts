import { Citation, toCitation } from '@chengan/shared/graph/citation.graphql';
import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { DateScalar, DecimalScalar } from '@chengan/shared/graph/scalars';
import type { Day } from '@chengan/shared/time/day';
import DataLoader from 'dataloader';
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
  Resolver,
  Root,
} from 'type-graphql';
import { Agency } from '../agency/agency.graphql.ts';
import { agencyPersonOf } from '../agency/agency-person.graphql.ts';
import type { FeeSchedule as FeeScheduleRecord } from './fee-schedule.ts';
import { feesOn } from './fee-schedule.store.ts';
import { publishFees } from './publish-fees.command.ts';

@ObjectType({ simpleResolvers: true, description: 'What an agency asks for a service.' })
export class FeeItem {
  @Field(() => String)
  item: string;

  @Field(() => String, { description: 'The price is for one of these.' })
  unit: string;

  @Field(() => DecimalScalar, { description: 'Yuan.' })
  priceFrom: string;

  @Field(() => DecimalScalar, { description: 'Yuan.' })
  priceTo: string;

  @Field(() => String, { nullable: true })
  note: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The fees of an agency, which are open (S-4.3).' })
export class FeeSchedule {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  revision: number;

  @Field(() => DateScalar)
  validFrom: string;

  @Field(() => DateScalar, { description: 'The day on which it was made public here.' })
  recordedOn: string;

  @Field(() => String, {
    nullable: true,
    description: "On what the fees are founded, in the agency's words.",
  })
  basis: string | null;

  @Field(() => [FeeItem])
  items: readonly FeeItem[];

  @Field(() => Citation)
  clause: Citation;
}

@InputType()
class FeeItemInput {
  @Field(() => String)
  item: string;

  @Field(() => String)
  unit: string;

  @Field(() => String, { description: 'Yuan, at most two decimals.' })
  priceFrom: string;

  @Field(() => String)
  priceTo: string;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class PublishFeesInput {
  @Field(() => DateScalar)
  validFrom: Day;

  @Field(() => String, { nullable: true })
  basis?: string | null;

  @Field(() => [FeeItemInput])
  items: FeeItemInput[];
}

function toFees(record: FeeScheduleRecord): FeeSchedule {
  return { ...record, clause: toCitation('S-4.3') };
}

@Resolver(() => Agency)
export class FeeScheduleResolver {
  @FieldResolver(() => FeeSchedule, {
    nullable: true,
    description:
      'The fee schedule in force on that day (default today); null where the agency has published none.',
  })
  async feeSchedule(
    @Root() agency: Agency,
    @Ctx() context: GraphContext,
    @Arg('on', () => DateScalar, { nullable: true }) on?: Day | null,
  ): Promise<FeeSchedule | null> {
    const day = on ?? context.today;
    const loader = context.loader(
      `feeSchedule:${day}`,
      () => new DataLoader<string, FeeScheduleRecord | null>((codes) => feesOn(context.em, codes, day)),
    );
    const found = await loader.load(agency.creditCode);
    return found && toFees(found);
  }

  @Needs('agency-file:amend')
  @Mutation(() => FeeSchedule, {
    description:
      "Publishes the agency's own fee schedule from a day on. CHANGED_MEANWHILE when `revision` (0: none yet) is not the newest.",
  })
  async publishFees(
    @Arg('revision', () => Int) revision: number,
    @Arg('input', () => PublishFeesInput) input: PublishFeesInput,
    @Ctx() context: GraphContext,
  ): Promise<FeeSchedule> {
    const schedule = {
      validFrom: input.validFrom,
      basis: input.basis ?? null,
      items: input.items.map((one) => ({ ...one, note: one.note ?? null })),
    };
    return toFees(
      valueOrError(await publishFees(context.em, context.clock, agencyPersonOf(context), revision, schedule)),
    );
  }
}
