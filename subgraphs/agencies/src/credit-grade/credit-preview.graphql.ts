import { type GraphContext } from '@chengan/shared/graph/context';
import { problemError } from '@chengan/shared/graph/problem-error';
import { DateScalar } from '@chengan/shared/graph/scalars';
import { type Day } from '@chengan/shared/time/day';
import { Arg, Ctx, Field, ID, InputType, Int, Query, Resolver } from 'type-graphql';
import { accountOf } from './account.ts';
import { assess } from './assess.ts';
import { CreditAssessment, CreditPart } from './credit-types.graphql.ts';
import { type CreditPart as CreditPartValue } from './facts.ts';
import { TOWNS } from './scorer.ts';
import { toAssessment } from './to-credit.graphql.ts';

@InputType()
export class CreditFindingInput {
  @Field(() => ID, { description: 'J-A3-1-1 … J-A3-3-9.' })
  clause: string;

  @Field(() => DateScalar)
  occurredOn: Day;

  @Field(() => ID, { defaultValue: 'CITY', description: '`CITY` or a town’s nine-digit region code.' })
  scorer: string;

  @Field(() => CreditPart, {
    nullable: true,
    description: 'Default: the quarter of `occurredOn`; CITY for the city.',
  })
  part?: CreditPartValue | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Findings of one violation share this key; of its talk-ladder items only the highest applies. Default: the day.',
  })
  violation?: string | null;
}

@InputType()
export class CreditPreviewInput {
  @Field(() => Int, { description: 'The calendar year.' })
  cycle: number;

  @Field(() => [ID], {
    nullable: true,
    description: 'Towns with projects in the cycle; default: those named by findings.',
  })
  towns?: string[] | null;

  @Field(() => [CreditFindingInput])
  findings: CreditFindingInput[];
}

@Resolver()
export class CreditPreviewQuery {
  @Query(() => CreditAssessment, {
    description:
      "The credit grade that these findings would give under Jiangyin's annex 3. Stores nothing. Errors name the field and the clause.",
  })
  creditPreview(
    @Arg('input', () => CreditPreviewInput) input: CreditPreviewInput,
    @Ctx() context: GraphContext,
  ): CreditAssessment {
    const facts = {
      cycle: input.cycle,
      towns: input.towns?.map((code) => ({ code })),
      findings: input.findings.map(({ part, violation, ...finding }) => ({
        ...finding,
        part: part ?? undefined,
        violation: violation ?? undefined,
      })),
    };
    const outcome = assess(facts, context.today, TOWNS);
    if (outcome.kind !== 'decided') throw problemError(outcome.problems);
    return toAssessment(accountOf(outcome.assessment), { disputed: [], revoked: [] }, true);
  }
}
