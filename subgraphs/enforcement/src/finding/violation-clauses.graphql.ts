import { Citation, toCitation } from '@chengan/shared/graph/citation.graphql';
import { actOfClause } from '@chengan/shared/regulation/register';
import { Arg, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { actsUnder } from '../official/territory.ts';
import { SubjectKind } from '../subject/subject.graphql.ts';
import type { SubjectKind as Kind } from '../subject/subject.ts';
import { type Violation, violationClauses, violationOf } from './violations.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A clause that describes a violation, and what a finding under it asks for.',
})
export class ViolationClause {
  @Field(() => Citation)
  clause: Citation;

  @Field(() => [SubjectKind], { description: 'Whom the clause is about.' })
  subjects: Kind[];

  @Field(() => Boolean, { description: 'Whether a finding takes a written reason beside its public line.' })
  reasonRequired: boolean;

  @Field(() => Boolean, { description: 'Whether a leader confirms it.' })
  leaderConfirms: boolean;

  @Field(() => Boolean, { description: 'Whether the bureau that adopted the act confirms it.' })
  bureauConfirms: boolean;
}

@Resolver()
export class ViolationClausesQuery {
  @Query(() => [ViolationClause], {
    description: 'Every clause under which a violation can be found, in the order of the register.',
  })
  violationClauses(
    @Arg('authority', () => ID, {
      nullable: true,
      description: 'Only clauses of acts under which that authority acts.',
    })
    authority: string | null | undefined,
  ): ViolationClause[] {
    return violationClauses()
      .filter((id) => !authority || actsUnder(authority, actOfClause(id)))
      .flatMap((id) => violationOf(id) ?? [])
      .map(toViolationClause);
  }
}

function toViolationClause({ clause, subjects, reason, confirmedBy }: Violation): ViolationClause {
  return {
    clause: toCitation(clause),
    subjects: [...subjects],
    reasonRequired: reason,
    leaderConfirms: confirmedBy === 'LEADER' || confirmedBy === 'BUREAU_LEADER',
    bureauConfirms: confirmedBy === 'BUREAU_REVIEWER' || confirmedBy === 'BUREAU_LEADER',
  };
}
