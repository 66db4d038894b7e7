import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { problemError, valueOrError } from '@chengan/shared/graph/problem-error';
import { DateScalar } from '@chengan/shared/graph/scalars';
import { SIGN_IN_FIRST } from '@chengan/shared/permission/sign-in-first';
import type { Day } from '@chengan/shared/time/day';
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { answerHazard } from './answer-hazard.command.ts';
import {
  type ClientStep,
  courseOf,
  type HazardState as State,
  type HazardStep,
  openState,
} from './hazard-course.ts';
import { openHazardsBefore } from './hazard-course.store.ts';
import { HazardAnswerKind, HazardState, OpenHazard } from './hazard-types.graphql.ts';
import { ServiceVisit } from './visit-types.graphql.ts';
import { VisitHazard } from './visit-parts.graphql.ts';

const course = ({ rectifiedOn, steps }: VisitHazard, today: Day) =>
  courseOf({ rectifiedOn: rectifiedOn as Day | null, steps: steps as readonly HazardStep[] }, today);

@Resolver(() => VisitHazard)
export class HazardCourseFields {
  @FieldResolver(() => HazardState, { description: 'Where it stands today in 整改、复查、销号 (S-6.3).' })
  state(@Root() hazard: VisitHazard, @Ctx() { today }: GraphContext): State {
    return course(hazard, today).state;
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'The deadline that the agency noted last.',
  })
  dueOn(@Root() hazard: VisitHazard, @Ctx() { today }: GraphContext): Day | null {
    return course(hazard, today).dueOn;
  }
}

@Resolver(() => ServiceVisit)
export class EarlierHazards {
  @FieldResolver(() => [OpenHazard], {
    description:
      'What the agency found there on earlier visits and nobody has closed: to be looked at again.',
  })
  async openBefore(
    @Root() { agencyCode, enterprise, on }: ServiceVisit,
    @Ctx() { em, today }: GraphContext,
  ): Promise<OpenHazard[]> {
    const open = await openHazardsBefore(em, agencyCode, enterprise.creditCode, on as Day);
    return open.map((one) => ({ ...one, state: openState(one.dueOn, one.doneOn !== null, today) }));
  }
}

@Resolver()
export class AnswerHazardMutation {
  @Needs('visit:answer')
  @Mutation(() => ID, {
    description:
      'The client says of a hazard at its site that its principal knows of it, or that it was put right. Returns the id of the hazard.',
  })
  async answerHazard(
    @Arg('hazard', () => ID) hazard: string,
    @Arg('kind', () => HazardAnswerKind) kind: ClientStep,
    @Arg('on', () => DateScalar) on: Day,
    @Arg('note', () => String, { nullable: true }) note: string | null | undefined,
    @Ctx() { em, clock, actor }: GraphContext,
  ): Promise<string> {
    if (!actor) throw problemError([SIGN_IN_FIRST]);
    return valueOrError(await answerHazard(em, clock, actor, { hazard, kind, on, note: note ?? null }));
  }
}
