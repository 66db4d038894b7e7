import { Citation } from '@chengan/shared/graph/citation.graphql';
import { DateScalar, DecimalScalar } from '@chengan/shared/graph/scalars';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AuthorityReference } from '@chengan/shared/authority/authority-reference.graphql';
import { type StarBand as StarBandValue } from './rules.ts';

export const StarBand = {
  FIVE: 'FIVE',
  FOUR: 'FOUR',
  THREE: 'THREE',
  NONE: 'NONE',
  NOT_RATED: 'NOT_RATED',
} as const satisfies Record<StarBandValue, string>;
registerEnumType(StarBand, {
  name: 'StarBand',
  description: 'FIVE ≥ 90, FOUR ≥ 75, THREE ≥ 60, else NONE (S-7.5); NOT_RATED by veto (S-7.6.2).',
});

@ObjectType({ simpleResolvers: true, description: 'A deduction of table A.1 as it was counted.' })
export class StarDeduction {
  @Field(() => ID, { description: 'Clause id, such as S-A4-3.' })
  rule: string;

  @Field(() => String)
  label: string;

  @Field(() => String)
  labelEn: string;

  @Field(() => DecimalScalar, { description: 'Cases, persons, or the unfinished share 0..1.' })
  count: string;

  @Field(() => DecimalScalar, { description: 'Points taken before the floor of the item.' })
  points: string;
}

@ObjectType({ simpleResolvers: true, description: 'A line of the bonus (S-A20).' })
export class StarAddition {
  @Field(() => ID)
  rule: string;

  @Field(() => String)
  label: string;

  @Field(() => String)
  labelEn: string;

  @Field(() => DecimalScalar)
  points: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'One row of table A.1. For the bonus, `lost` is 0 and `score` what was added.',
})
export class StarItem {
  @Field(() => ID, { description: 'Clause id, S-A1 … S-A20.' })
  id: string;

  @Field(() => String)
  label: string;

  @Field(() => String)
  labelEn: string;

  @Field(() => DecimalScalar)
  max: string;

  @Field(() => DecimalScalar)
  lost: string;

  @Field(() => DecimalScalar)
  score: string;

  @Field(() => String)
  arithmetic: string;

  @Field(() => [StarDeduction])
  deductions: StarDeduction[];

  @Field(() => [StarAddition])
  additions: StarAddition[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'The result of table A.1, without a decision of an authority.',
})
export class StarAssessment {
  @Field(() => DecimalScalar, { description: 'Bonus included; up to 110 (Q-25).' })
  score: string;

  @Field(() => StarBand)
  band: StarBandValue;

  @Field(() => [StarItem])
  items: StarItem[];

  @Field(() => [Citation])
  vetoes: Citation[];

  @Field(() => [Citation])
  basis: Citation[];
}

@ObjectType({ simpleResolvers: true, description: 'A published star rating under the Suzhou standard.' })
export class StarRating {
  @Field(() => Int)
  cycle: number;

  @Field(() => StarBand)
  band: StarBandValue;

  @Field(() => DecimalScalar)
  score: string;

  @Field(() => DateScalar)
  publishedOn: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day in force; null while no later rating was published.',
  })
  inForceTo: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the cancellation (S-7.6.3, S-7.6.4).' })
  cancelledOn: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled.' })
  cancellationReason: string | null;

  @Field(() => Citation, { nullable: true, description: 'S-7.6.3 or S-7.6.4.' })
  cancellationBasis: Citation | null;

  @Field(() => StarBand, {
    nullable: true,
    description: 'The stars before it was lowered (S-7.6.4); null for a rating as first published.',
  })
  loweredFrom: StarBandValue | null;

  @Field(() => String, { nullable: true, description: 'Why it was lowered.' })
  loweringReason: string | null;

  @Field(() => Boolean, { description: 'A lower rating of the same cycle took its place.' })
  replaced: boolean;

  @Field(() => Boolean)
  disputed: boolean;

  @Field(() => AuthorityReference)
  decidedBy: AuthorityReference;

  @Field(() => [StarItem])
  items: StarItem[];

  @Field(() => [Citation])
  vetoes: Citation[];

  @Field(() => [Citation])
  basis: Citation[];
}
