import { Citation, toCitation } from '@chengan/shared/graph/citation.graphql';
import { type GraphContext } from '@chengan/shared/graph/context';
import { DateScalar } from '@chengan/shared/graph/scalars';
import { type Day } from '@chengan/shared/time/day';
import DataLoader from 'dataloader';
import { Arg, Ctx, Field, FieldResolver, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import { AuthorityReference } from '@chengan/shared/authority/authority-reference.graphql';
import { Enterprise } from '../register/register.graphql.ts';
import { strategyOf, type SupervisionBand as Band } from './hangjin-2023.ts';
import { gradesOn, type SupervisionGradeRecord } from './supervision-grade.store.ts';

export const SupervisionBand = {
  EXCELLENT: 'EXCELLENT',
  GOOD: 'GOOD',
  FAIR: 'FAIR',
  POOR: 'POOR',
} as const satisfies Record<Band, Band>;
registerEnumType(SupervisionBand, {
  name: 'SupervisionBand',
  description: 'Grades of safety management under the Hangjin measures (H-3a).',
  valuesConfig: {
    EXCELLENT: { description: '优' },
    GOOD: { description: '良' },
    FAIR: { description: '中' },
    POOR: { description: '差' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description:
    "An authority's assessment of how a hazardous-chemical enterprise manages safety. A judgement, not a score.",
})
export class SupervisionGrade {
  @Field(() => SupervisionBand)
  band: Band;

  @Field(() => String, {
    description: 'How enterprises of this grade are supervised (H-3b), in the words of the act.',
  })
  strategy: string;

  @Field(() => String, { description: 'The same in English.' })
  strategyEn: string;

  @Field(() => String, { description: 'What the grade rests on, in the words of the assessment.' })
  reason: string;

  @Field(() => DateScalar, { description: 'First day in force.' })
  assessedOn: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day in force; null until the next assessment.',
  })
  validTo: string | null;

  @Field(() => AuthorityReference, { description: 'The authority that decided on it.' })
  decidedBy: AuthorityReference;

  @Field(() => Boolean, { description: 'Whether an objection to the grade is open.' })
  disputed: boolean;

  @Field(() => [Citation], { description: 'The clauses that it is given under.' })
  basis: Citation[];
}

@Resolver(() => Enterprise)
export class EnterpriseSupervisionGrade {
  @FieldResolver(() => SupervisionGrade, {
    nullable: true,
    description:
      'The grade 优良中差 in force on that day (default today), where the authority has adopted the Hangjin measures; else null.',
  })
  async supervisionGrade(
    @Root() enterprise: Enterprise,
    @Ctx() context: GraphContext,
    @Arg('on', () => DateScalar, { nullable: true }) on?: Day,
  ): Promise<SupervisionGrade | null> {
    const day = on ?? context.today;
    const loader = context.loader(
      `supervisionGrade:${day}`,
      () =>
        new DataLoader<string, SupervisionGradeRecord | null>((codes) => gradesOn(context.em, codes, day)),
    );
    const grade = await loader.load(enterprise.creditCode);
    return grade && toGrade(grade);
  }
}

function toGrade(grade: SupervisionGradeRecord): SupervisionGrade {
  const strategy = strategyOf(grade.band, grade.assessedOn);
  if (!strategy) throw new Error(`a grade from before the act: ${grade.id}`);
  return {
    band: grade.band,
    strategy: strategy.value.zh,
    strategyEn: strategy.value.en,
    reason: grade.reason,
    assessedOn: grade.assessedOn,
    validTo: grade.validTo,
    decidedBy: { id: grade.authority },
    disputed: grade.disputed,
    basis: grade.clauses.map(toCitation),
  };
}
