import { AuthorityReference } from '@chengan/shared/authority/authority-reference.graphql';
import { Citation, toCitation } from '@chengan/shared/graph/citation.graphql';
import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { DateScalar } from '@chengan/shared/graph/scalars';
import type { Day } from '@chengan/shared/time/day';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  ObjectType,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import { Agency } from '../agency/agency.graphql.ts';
import { refuseStrangers } from '../agency/agency-file.graphql.ts';
import { supervisorsOf } from '../territory/supervisors.store.ts';
import type { Condition as ConditionFound, Verdict } from './condition.ts';
import { conditionFacts } from './condition-facts.store.ts';
import { conditionsUnder } from './conditions-of.ts';

export const ConditionVerdict = {
  MET: 'MET',
  NOT_MET: 'NOT_MET',
  NOT_KNOWN: 'NOT_KNOWN',
} as const satisfies Record<Verdict, string>;
registerEnumType(ConditionVerdict, { name: 'ConditionVerdict' });

export const ConditionWeight = {
  REQUIRED: 'REQUIRED',
  WARNING: 'WARNING',
} as const satisfies Record<ConditionFound['weight'], string>;
registerEnumType(ConditionWeight, {
  name: 'ConditionWeight',
  description: 'WARNING: the act names no number; falling short of the reading is told and no more (Q-09).',
});

@ObjectType({ simpleResolvers: true })
export class ConditionReason {
  @Field(() => String)
  text: string;

  @Field(() => String)
  textEn: string;
}

@ObjectType({ simpleResolvers: true, description: 'A condition of an act, and whether the agency meets it.' })
export class AgencyCondition {
  @Field(() => ID, { description: 'J-3-4 is the fourth of J-3.' })
  id: string;

  @Field(() => Citation)
  clause: Citation;

  @Field(() => ConditionVerdict)
  verdict: Verdict;

  @Field(() => ConditionWeight)
  weight: ConditionFound['weight'];

  @Field(() => [ConditionReason], { description: 'At least one.' })
  reasons: ConditionReason[];

  @Field(() => DateScalar, { description: 'The decisive day.' })
  on: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'From when it will be met if nothing but time passes; null where time does not help.',
  })
  metFrom: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The conditions that the act of one bureau sets.' })
export class AgencyConditions {
  @Field(() => AuthorityReference)
  authority: AuthorityReference;

  @Field(() => [AgencyCondition])
  conditions: AgencyCondition[];
}

function toCondition({ clause, reasons, ...found }: ConditionFound): AgencyCondition {
  return {
    ...found,
    clause: toCitation(clause),
    reasons: reasons.map(({ zh, en }) => ({ text: zh, textEn: en })),
  };
}

@Resolver(() => Agency)
export class ConditionResolver {
  @Needs('agency-file:read')
  @FieldResolver(() => [AgencyConditions], {
    nullable: true,
    description:
      'Whether the agency meets the conditions of J-3 and S-4.1 on that day (default today), under the acts of the bureaus that supervise it; empty while it has filed nothing. Not public: for the agency and whoever supervises it.',
  })
  async conditions(
    @Root() agency: Agency,
    @Ctx() context: GraphContext,
    @Arg('on', () => DateScalar, { nullable: true }) on?: Day | null,
  ): Promise<AgencyConditions[]> {
    await refuseStrangers(context, agency.creditCode);
    const day = on ?? context.today;
    const facts = await conditionFacts(context.em, agency.creditCode, day);
    if (!facts) return [];
    const supervisors = await supervisorsOf(context.em, agency.creditCode);
    return conditionsUnder(supervisors, facts, day).map(({ authority, conditions }) => ({
      authority: { id: authority },
      conditions: conditions.map(toCondition),
    }));
  }
}
