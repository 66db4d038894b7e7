import { Citation } from '@chengan/shared/graph/citation.graphql';
import { DateScalar, DecimalScalar } from '@chengan/shared/graph/scalars';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { type CreditPart as CreditPartValue } from './facts.ts';
import { type CreditBand as CreditBandValue } from './rules.ts';

export const CreditBand = { A: 'A', B: 'B', C: 'C', BLACKLIST: 'BLACKLIST' } as const satisfies Record<
  CreditBandValue,
  string
>;
registerEnumType(CreditBand, {
  name: 'CreditBand',
  description: 'A ≥ 90, B ≥ 80, C ≥ 60, else the local blacklist grade (J-A3-0c).',
});

export const CreditPart = {
  CITY: 'CITY',
  Q1: 'Q1',
  Q2: 'Q2',
  Q3: 'Q3',
  Q4: 'Q4',
  YEAR_END: 'YEAR_END',
} as const satisfies Record<CreditPartValue, string>;
registerEnumType(CreditPart, {
  name: 'CreditPart',
  description: 'The city scores 50 points; the towns 10 in each quarter and 10 at year-end (J-A3-0b).',
});

@ObjectType({ simpleResolvers: true, description: "One scorer's points in one part, never below 0." })
export class CreditBucket {
  @Field(() => String, {
    description: '`CITY`, a town’s nine-digit region code, or `TOWNS` where no town had projects.',
  })
  scorer: string;

  @Field(() => String)
  scorerName: string;

  @Field(() => CreditPart)
  part: CreditPartValue;

  @Field(() => DecimalScalar)
  outOf: string;

  @Field(() => DecimalScalar)
  lost: string;

  @Field(() => DecimalScalar)
  left: string;

  @Field(() => Boolean, {
    description: 'Whether the bucket is in the mean of its part: the town had projects then.',
  })
  active: boolean;

  @Field(() => String, { description: 'The calculation, written out.' })
  arithmetic: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What one part brings to the score; the six parts add up to it.',
})
export class CreditPartScore {
  @Field(() => CreditPart)
  part: CreditPartValue;

  @Field(() => DecimalScalar)
  outOf: string;

  @Field(() => DecimalScalar)
  lost: string;

  @Field(() => DecimalScalar, { description: 'The mean over the towns that had projects.' })
  left: string;

  @Field(() => Int, {
    description:
      'How many towns the mean is over; 0 for the city, and where no town had projects and the points are kept (Q-11).',
  })
  towns: number;

  @Field(() => String)
  arithmetic: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What the result would be without one finding, all else equal.',
})
export class CreditIfFell {
  @Field(() => DecimalScalar)
  score: string;

  @Field(() => CreditBand)
  band: CreditBandValue;
}

@ObjectType({ simpleResolvers: true, description: 'Why a deduction counts less than its points.' })
export class CreditShortfall {
  @Field(() => String, { description: 'SUPERSEDED or BUCKET_EMPTY.' })
  code: string;

  @Field(() => String)
  message: string;

  @Field(() => String)
  messageEn: string;

  @Field(() => Citation)
  clause: Citation;
}

@ObjectType({ simpleResolvers: true, description: 'A finding that takes points.' })
export class CreditDeduction {
  @Field(() => ID)
  id: string;

  @Field(() => Citation)
  clause: Citation;

  @Field(() => DecimalScalar, { description: 'As in the act: 10 or 5.' })
  points: string;

  @Field(() => DecimalScalar, {
    description: 'Taken from the bucket; less than `points` where it ran dry or a higher item applies.',
  })
  counted: string;

  @Field(() => DecimalScalar, {
    description: "The share that the city's fifty points bore, confirmed by the city (Q-12).",
  })
  spilled: string;

  @Field(() => DecimalScalar, {
    description: 'What the score lost by this entry, after floors and the mean over towns.',
  })
  taken: string;

  @Field(() => DecimalScalar, { description: 'The score after this entry; the last is the score.' })
  balance: string;

  @Field(() => CreditShortfall, { nullable: true })
  shortfall: CreditShortfall | null;

  @Field(() => DateScalar)
  occurredOn: string;

  @Field(() => String)
  scorer: string;

  @Field(() => String)
  scorerName: string;

  @Field(() => CreditPart)
  part: CreditPartValue;

  @Field(() => String)
  summary: string;

  @Field(() => Boolean, { description: 'Whether an objection to it is open.' })
  disputed: boolean;

  @Field(() => Boolean, { description: 'Whether it fell since; then its summary is no longer shown.' })
  revoked: boolean;

  @Field(() => Boolean, {
    description:
      'Whether it may still fall: while no grade of its cycle is published, or while an objection to it is open.',
  })
  provisional: boolean;

  @Field(() => CreditIfFell)
  ifFell: CreditIfFell;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A finding that decides the blacklist grade whatever the score, and takes no points (J-A3-1).',
})
export class CreditDirectFinding {
  @Field(() => ID)
  id: string;

  @Field(() => Citation)
  clause: Citation;

  @Field(() => DateScalar)
  occurredOn: string;

  @Field(() => String)
  scorer: string;

  @Field(() => String)
  scorerName: string;

  @Field(() => String)
  summary: string;

  @Field(() => Boolean)
  disputed: boolean;

  @Field(() => Boolean, { description: 'Whether it fell since; then its summary is no longer shown.' })
  revoked: boolean;

  @Field(() => CreditIfFell)
  ifFell: CreditIfFell;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The result of the rule, without a decision of an authority.',
})
export class CreditAssessment {
  @Field(() => DecimalScalar, { description: '0 to 100.' })
  score: string;

  @Field(() => CreditBand, { description: 'Decided on the exact score.' })
  band: CreditBandValue;

  @Field(() => DecimalScalar)
  openingScore: string;

  @Field(() => String, { description: 'The sum of the parts, written out.' })
  arithmetic: string;

  @Field(() => [Citation], { description: 'The items that decide the blacklist grade, if any.' })
  direct: Citation[];

  @Field(() => [CreditDirectFinding])
  directFindings: CreditDirectFinding[];

  @Field(() => [CreditPartScore])
  parts: CreditPartScore[];

  @Field(() => [CreditBucket])
  buckets: CreditBucket[];

  @Field(() => [CreditDeduction], { description: 'In order of the day of the conduct.' })
  deductions: CreditDeduction[];

  @Field(() => [Citation])
  basis: Citation[];
}
