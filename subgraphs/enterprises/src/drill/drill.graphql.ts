import { DateScalar } from '@chengan/shared/graph/scalars';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { DrillDuty as Duty, DrillKind as Kind } from './drill.ts';

export const DrillKind = { COMPREHENSIVE: 'COMPREHENSIVE', SPECIAL: 'SPECIAL', ON_SITE: 'ON_SITE' } as const;
registerEnumType(DrillKind, {
  name: 'DrillKind',
  valuesConfig: {
    COMPREHENSIVE: { description: '综合应急预案演练' },
    SPECIAL: { description: '专项应急预案演练' },
    ON_SITE: { description: '现场处置方案演练' },
  },
});
export const DrillPeriod = { YEARLY: 'YEARLY', HALF_YEARLY: 'HALF_YEARLY' } as const;
registerEnumType(DrillPeriod, {
  name: 'DrillPeriod',
  description:
    'YEARLY: comprehensive or special, once a year. HALF_YEARLY: on-site handling, once in each half year.',
});

@ObjectType({ simpleResolvers: true, description: 'A drill that an enterprise held (S-6.5.2). Not public.' })
export class Drill {
  @Field(() => ID)
  id: string;

  @Field(() => DrillKind)
  kind: Kind;

  @Field(() => DateScalar)
  heldOn: string;

  @Field(() => String)
  plan: string;

  @Field(() => Int)
  participants: number;

  @Field(() => String)
  evaluation: string;

  @Field(() => String, { nullable: true })
  planChanges: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A period in which a drill is asked for.' })
export class DrillDuty {
  @Field(() => DrillPeriod)
  kind: Duty['kind'];

  @Field(() => DateScalar)
  from: string;

  @Field(() => DateScalar, { description: 'The last day in time.' })
  dueOn: string;

  @Field(() => Int, { description: 'How many were held in it.' })
  held: number;
}
