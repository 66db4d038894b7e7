import { DateScalar } from '@chengan/shared/graph/scalars';
import type { Day } from '@chengan/shared/time/day';
import { Field, InputType } from 'type-graphql';

@InputType({
  description: 'The record that the subject was told reason, basis and rights before the decision.',
})
export class PriorNoticeInput {
  @Field(() => DateScalar)
  servedOn: Day;

  @Field(() => String, { description: 'Number or name of the document.' })
  document: string;
}
