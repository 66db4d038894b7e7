import { Citation, toCitation } from '@chengan/shared/graph/citation.graphql';
import { DateScalar } from '@chengan/shared/graph/scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { CreditAssessment } from './credit-types.graphql.ts';
import type { LadderProposal } from './ladder.ts';

@ObjectType({ simpleResolvers: true, description: 'A talk (约谈) of the city bureau with the agency.' })
export class CreditLadderTalk {
  @Field(() => ID)
  id: string;

  @Field(() => DateScalar)
  heldOn: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Where a violation of today would stand on the ladder of talks (J-A3-3-8, J-A3-2-7, J-A3-1-8); an official decides.',
})
export class CreditLadder {
  @Field(() => Citation, {
    nullable: true,
    description: 'The step; null where no talk counts, or today lies outside the cycle.',
  })
  clause: Citation | null;

  @Field(() => [CreditLadderTalk], {
    description: "The city's talks of the cycle, before today, that the step stands on; oldest first.",
  })
  talks: CreditLadderTalk[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'The result of the rule as things stand, for officials; nothing of it is decided.',
})
export class CreditStanding extends CreditAssessment {
  @Field(() => CreditLadder)
  ladder: CreditLadder;
}

/** What the ladder proposes, as the graph shows it. */
export function toLadder(proposal: LadderProposal): CreditLadder {
  if (proposal.kind !== 'proposed') return { clause: null, talks: [] };
  return {
    clause: toCitation(proposal.clause),
    talks: proposal.talks.map(({ id, heldOn }) => ({ id, heldOn })),
  };
}
