import { type GraphContext } from '@chengan/shared/graph/context';
import { problemError } from '@chengan/shared/graph/problem-error';
import { DecimalScalar } from '@chengan/shared/graph/scalars';
import { type Exact, exact } from '@chengan/shared/number/decimal';
import { Arg, Ctx, Field, ID, InputType, Int, Query, Resolver } from 'type-graphql';
import { starAccountOf } from './account.ts';
import { assessStars } from './assess-stars.ts';
import { type StarBonusFacts } from './facts.ts';
import { toStars } from './star-rating.graphql.ts';
import { StarAssessment } from './star-types.graphql.ts';

@InputType()
export class StarDeductionInput {
  @Field(() => ID, { description: 'The deduction’s clause, such as S-A4-3.' })
  rule: string;

  @Field(() => DecimalScalar, {
    defaultValue: '1',
    description: 'Cases or persons; for S-A6-2 and S-A6-3 the unfinished share 0..1.',
  })
  count: Exact;
}

@InputType({ description: 'Each group’s mean answer, 0 to 10; at least two groups (Q-24).' })
export class StarSatisfactionInput {
  @Field(() => DecimalScalar, { nullable: true })
  county?: Exact | null;

  @Field(() => DecimalScalar, { nullable: true })
  town?: Exact | null;

  @Field(() => DecimalScalar, { nullable: true })
  enterprises?: Exact | null;
}

@InputType()
export class StarBonusInput {
  @Field(() => Int, { nullable: true, description: 'Rank by contracts served in the county, from 1 (Q-28).' })
  rank?: number | null;

  @Field(() => Int, { nullable: true, defaultValue: 0 })
  districtAwards?: number | null;

  @Field(() => Int, { nullable: true, defaultValue: 0, description: 'Awards of the city or above.' })
  cityAwards?: number | null;

  @Field(() => Boolean, { nullable: true, defaultValue: false })
  advancedTechnology?: boolean | null;

  @Field(() => Boolean, { nullable: true, defaultValue: false })
  innovation?: boolean | null;

  @Field(() => Boolean, { nullable: true, defaultValue: false })
  modelClient?: boolean | null;
}

@InputType()
export class StarPreviewInput {
  @Field(() => Int, { description: 'The year that is rated.' })
  cycle: number;

  @Field(() => [StarDeductionInput])
  deductions: StarDeductionInput[];

  @Field(() => StarSatisfactionInput)
  satisfaction: StarSatisfactionInput;

  @Field(() => StarBonusInput, { nullable: true })
  bonus?: StarBonusInput | null;

  @Field(() => [ID], { nullable: true, description: 'S-7.6.2-a, S-7.6.2-b.' })
  vetoes?: string[] | null;
}

function bonusOf({
  rank,
  districtAwards,
  cityAwards,
  advancedTechnology,
  innovation,
  modelClient,
}: StarBonusInput): StarBonusFacts {
  return {
    rank: rank ?? undefined,
    districtAwards: districtAwards ?? undefined,
    cityAwards: cityAwards ?? undefined,
    advancedTechnology: advancedTechnology ?? undefined,
    innovation: innovation ?? undefined,
    modelClient: modelClient ?? undefined,
  };
}

@Resolver()
export class StarPreviewQuery {
  @Query(() => StarAssessment, {
    description:
      "The stars that these deductions would give under Suzhou's table A.1. Stores nothing. Errors name the field and the clause.",
  })
  starPreview(
    @Arg('input', () => StarPreviewInput) input: StarPreviewInput,
    @Ctx() context: GraphContext,
  ): StarAssessment {
    const { county, town, enterprises } = input.satisfaction;
    const outcome = assessStars(
      {
        cycle: input.cycle,
        deductions: input.deductions.map(({ rule, count }) => ({ rule, count: exact(count ?? 1) })),
        satisfaction: {
          county: county ?? undefined,
          town: town ?? undefined,
          enterprises: enterprises ?? undefined,
        },
        bonus: input.bonus ? bonusOf(input.bonus) : undefined,
        vetoes: input.vetoes ?? undefined,
      },
      context.today,
    );
    if (outcome.kind !== 'decided') throw problemError(outcome.problems);
    return toStars(starAccountOf(outcome.assessment));
  }
}
