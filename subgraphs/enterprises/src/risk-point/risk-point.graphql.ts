import { PageInfo } from '@chengan/shared/graph/page';
import { Citation, toCitation } from '@chengan/shared/graph/citation.graphql';
import { DateScalar, DateTimeScalar } from '@chengan/shared/graph/scalars';
import { askedFields } from '@chengan/shared/graph/asked-fields';
import type { GraphContext } from '@chengan/shared/graph/context';
import { type GraphQLResolveInfo } from 'graphql';
import {
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Int,
  ObjectType,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import { Enterprise, loadReference } from '../register/register.graphql.ts';
import type { RiskDuty as Duty } from './risk-duties.ts';
import { colourOf, type RiskColour as Colour, type RiskLevel as Level } from './risk-level.ts';
import type { RiskPoint as Point } from './risk-point.ts';

export const RiskLevel = { MAJOR: 'MAJOR', LARGER: 'LARGER', GENERAL: 'GENERAL', LOW: 'LOW' } as const;
registerEnumType(RiskLevel, {
  name: 'RiskLevel',
  description: 'Levels of a risk (S-6.2.2).',
  valuesConfig: {
    MAJOR: { description: '重大风险' },
    LARGER: { description: '较大风险' },
    GENERAL: { description: '一般风险' },
    LOW: { description: '低风险' },
  },
});
export const RiskColour = { RED: 'RED', ORANGE: 'ORANGE', YELLOW: 'YELLOW', BLUE: 'BLUE' } as const;
registerEnumType(RiskColour, { name: 'RiskColour', description: '红、橙、黄、蓝 (S-6.2.2).' });

@ObjectType({ simpleResolvers: true, description: 'A risk that an enterprise has on record. Not public.' })
export class RiskPoint {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'Grows with every change; hand it to the mutation that changes it.' })
  version: number;

  /** Credit code, for the resolver. */
  enterpriseCode: string;

  @Field(() => String)
  workshop: string;

  @Field(() => String)
  name: string;

  @Field(() => RiskLevel)
  level: Level;

  @Field(() => RiskColour)
  colour: Colour;

  @Field(() => String)
  consequence: string;

  @Field(() => String)
  measures: string;

  @Field(() => String)
  responsiblePost: string;

  @Field(() => DateScalar)
  identifiedOn: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Since when a warning sign and a notice card stand there.',
  })
  cardOn: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was reported to the authority.' })
  reportedAt: string | null;
}

@ObjectType({ simpleResolvers: true })
export class RiskPointConnection {
  @Field(() => [RiskPoint])
  nodes: RiskPoint[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  @Field(() => Int)
  totalCount: number;
}

@ObjectType({ simpleResolvers: true, description: 'One identification of all risks of an enterprise.' })
export class RiskReview {
  @Field(() => ID)
  id: string;

  @Field(() => DateScalar)
  reviewedOn: string;

  @Field(() => String)
  note: string;
}

@ObjectType({ simpleResolvers: true, description: 'The map in four colours of the plant or of a workshop.' })
export class RiskMap {
  @Field(() => String)
  place: string;

  @Field(() => DateScalar)
  postedOn: string;
}

@ObjectType({ simpleResolvers: true, description: 'What the record lacks.' })
export class RiskDuty {
  @Field(() => String, { description: 'REVIEW_DUE, RISK_UNREPORTED, CARD_MISSING or MAP_MISSING.' })
  code: string;

  @Field(() => String)
  words: string;

  @Field(() => String)
  wordsEn: string;

  @Field(() => Citation)
  clause: Citation;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day in time; null where the text names none.',
  })
  dueOn: string | null;
}

/** The risk as the graph shows it. */
export function toRiskPoint({ enterprise, level, ...rest }: Point): RiskPoint {
  return { ...rest, level, colour: colourOf(level), enterpriseCode: enterprise };
}

/** The duty as the graph shows it. */
export function toRiskDuty({ code, words, clause, dueOn }: Duty): RiskDuty {
  return { code, words: words.zh, wordsEn: words.en, clause: toCitation(clause), dueOn };
}

@Resolver(() => RiskPoint)
export class RiskPointFields {
  @FieldResolver(() => Enterprise, { nullable: true })
  enterprise(
    @Root() { enterpriseCode }: RiskPoint,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): ReturnType<typeof loadReference> {
    return loadReference(context, enterpriseCode, askedFields(info));
  }
}
