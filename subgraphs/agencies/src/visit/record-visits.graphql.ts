import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { Arg, Ctx, Field, ID, Mutation, ObjectType, registerEnumType, Resolver } from 'type-graphql';
import { agencyPersonOf } from './agency-person.graphql.ts';
import { recordVisits } from './record-visits.command.ts';
import type { RecordedVisit as Recorded } from './recorded-visit.ts';
import { RecordVisitInput, toVisitInput } from './visit-input.graphql.ts';
import { VisitDoubt } from './visit-parts.graphql.ts';

export const VisitOutcome = { RECORDED: 'RECORDED', KNOWN: 'KNOWN', REFUSED: 'REFUSED' } as const;
registerEnumType(VisitOutcome, {
  name: 'VisitOutcome',
  description: 'KNOWN: it was here before, word for word. REFUSED: nothing of it was stored.',
});

@ObjectType({ simpleResolvers: true })
export class VisitProblem {
  @Field(() => String)
  code: string;

  @Field(() => String)
  message: string;

  @Field(() => String)
  messageEn: string;

  @Field(() => String, { nullable: true, description: 'Path in the visit, such as hazards.0.content.' })
  field: string | null;

  @Field(() => String, { nullable: true })
  clause: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of one visit of a batch.' })
export class RecordedVisit {
  @Field(() => ID)
  id: string;

  @Field(() => VisitOutcome)
  outcome: Recorded['outcome'];

  @Field(() => [VisitProblem], { description: 'Why it was refused; every reason.' })
  problems: VisitProblem[];

  @Field(() => [VisitDoubt], { description: 'What it does not keep to, though it is on record.' })
  doubts: VisitDoubt[];
}

@Resolver()
export class RecordVisitsMutation {
  @Needs('visit:record')
  @Mutation(() => [RecordedVisit], {
    description:
      'Records up to 20 visits, each by itself, in the order given. What is sent again is known and not recorded twice.',
  })
  async recordVisits(
    @Arg('visits', () => [RecordVisitInput]) visits: RecordVisitInput[],
    @Ctx() context: GraphContext,
  ): Promise<RecordedVisit[]> {
    const { em, clock } = context;
    const recorded = await recordVisits(em, clock, agencyPersonOf(context), visits.map(toVisitInput));
    return valueOrError(recorded).map(toRecorded);
  }
}

function toRecorded(one: Recorded): RecordedVisit {
  const { id, outcome } = one;
  if (one.outcome !== 'REFUSED') return { id, outcome, problems: [], doubts: [...one.doubts] };
  const problems = one.problems.map(({ code, message, messageEn, field = null, clause = null }) => ({
    ...{ code, message, messageEn, field, clause },
  }));
  return { id, outcome, problems, doubts: [] };
}
