import { DateScalar } from '@chengan/shared/graph/scalars';
import { enumOf } from '@chengan/shared/graph/enum-of';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import {
  AGENCY_STEPS,
  CLIENT_STEPS,
  HAZARD_STATES,
  type HazardState as State,
  type HazardStep as Step,
} from './hazard-course.ts';
import { HAZARD_SEVERITIES, type HazardSeverity as Severity } from './visit.ts';

export const HazardSeverity = enumOf(HAZARD_SEVERITIES);
registerEnumType(HazardSeverity, {
  name: 'HazardSeverity',
  description: '一般隐患、重大事故隐患、非法建设、非法生产经营 (C1-11c).',
});
export const HazardState = enumOf(HAZARD_STATES);
registerEnumType(HazardState, {
  name: 'HazardState',
  description: '待整改、逾期未整改、待复查、已销号 (S-6.3).',
});
export const HazardNoteKind = enumOf(AGENCY_STEPS);
registerEnumType(HazardNoteKind, {
  name: 'HazardNoteKind',
  description:
    'ADVICE: written advice was given. DEADLINE: until when it is to be put right. RECHECK_FAILED: looked at again, and not right. RECTIFIED: seen to be put right, which closes it.',
});
export const HazardAnswerKind = enumOf(CLIENT_STEPS);
registerEnumType(HazardAnswerKind, {
  name: 'HazardAnswerKind',
  description: 'ACKNOWLEDGED: the principal knows of it. DONE: the client says that it was put right.',
});
export const HazardStepKind = enumOf([...AGENCY_STEPS, ...CLIENT_STEPS]);
registerEnumType(HazardStepKind, { name: 'HazardStepKind' });

@ObjectType({
  simpleResolvers: true,
  description: 'What was added to a hazard after the visit; append-only.',
})
export class HazardStep {
  @Field(() => HazardStepKind)
  kind: Step['kind'];

  @Field(() => DateScalar, { description: 'Of a deadline the day itself.' })
  on: string;

  @Field(() => String, { nullable: true })
  number: string | null;

  @Field(() => String, { nullable: true })
  note: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A hazard of an earlier visit that nobody has closed.' })
export class OpenHazard {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { description: 'The visit that found it.' })
  visit: string;

  @Field(() => String)
  content: string;

  @Field(() => HazardSeverity)
  severity: Severity;

  @Field(() => DateScalar)
  foundOn: string;

  @Field(() => DateScalar, { nullable: true })
  dueOn: string | null;

  @Field(() => HazardState)
  state: State;
}
