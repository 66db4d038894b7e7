import { Citation, toCitation } from '@chengan/shared/graph/citation.graphql';
import { actOfClause } from '@chengan/shared/regulation/register';
import { Arg, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { actsUnder } from '../official/territory.ts';
import { MEASURE_CODES, measureOf } from './measures.ts';
import { Measure } from './notice.graphql.ts';

@ObjectType({ simpleResolvers: true, description: 'A measure of the closed list, and where it stands.' })
export class ContainedMeasure {
  @Field(() => Measure)
  measure: Measure;

  @Field(() => [Citation], { description: 'The clauses that contain it.' })
  clauses: Citation[];
}

@Resolver()
export class MeasuresQuery {
  @Query(() => [ContainedMeasure], {
    description: 'The closed list of measures: nobody may be met with one that stands in no clause.',
  })
  measures(
    @Arg('authority', () => ID, {
      nullable: true,
      description: 'Only what stands in acts under which that authority acts.',
    })
    authority: string | null | undefined,
  ): ContainedMeasure[] {
    return MEASURE_CODES.flatMap((code) => {
      const measure = measureOf(code);
      if (!measure) return [];
      const { label, labelEn, clauses } = measure;
      const own = clauses.filter((id) => !authority || actsUnder(authority, actOfClause(id)));
      if (own.length === 0) return [];
      return [{ measure: { code, label, labelEn }, clauses: own.map(toCitation) }];
    });
  }
}
