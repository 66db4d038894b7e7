import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { problemError, valueOrError } from '@chengan/shared/graph/problem-error';
import { DateScalar } from '@chengan/shared/graph/scalars';
import { SIGN_IN_FIRST } from '@chengan/shared/permission/sign-in-first';
import type { Day } from '@chengan/shared/time/day';
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { agencyPersonOf } from './agency-person.graphql.ts';
import { answerVisit } from './answer-visit.command.ts';
import type { AgencyStep } from './hazard-course.ts';
import { HazardNoteKind } from './hazard-types.graphql.ts';
import { noteHazard } from './note-hazard.command.ts';
import { reportMajorHazard } from './report-major.command.ts';
import { reportRefusal } from './report-refusal.command.ts';
import { VisitAnswerKind } from './visit-enums.graphql.ts';

@Resolver()
export class VisitDeeds {
  @Needs('visit:record')
  @Mutation(() => ID, {
    description: 'Adds to a hazard what happened after the visit; nothing is overwritten.',
  })
  async noteHazard(
    @Arg('hazard', () => ID) hazard: string,
    @Arg('kind', () => HazardNoteKind) kind: AgencyStep,
    @Arg('on', () => DateScalar) on: Day,
    @Arg('number', () => String, { nullable: true }) number: string | null | undefined,
    @Arg('note', () => String, { nullable: true }) note: string | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<string> {
    const noted = { hazard, kind, on, number: number ?? null, note: note ?? null };
    return valueOrError(await noteHazard(context.em, context.clock, agencyPersonOf(context), noted));
  }

  @Needs('visit:record')
  @Mutation(() => ID, {
    description:
      'Records the written report of a major hazard or illegal work to prefecture and county (C1-11c).',
  })
  async reportMajorHazard(
    @Arg('hazard', () => ID) hazard: string,
    @Arg('number', () => String) number: string,
    @Arg('reportedOn', () => DateScalar) reportedOn: Day,
    @Ctx() context: GraphContext,
  ): Promise<string> {
    const report = { hazard, number, reportedOn };
    return valueOrError(await reportMajorHazard(context.em, context.clock, agencyPersonOf(context), report));
  }

  @Needs('visit:record')
  @Mutation(() => ID, {
    description:
      'Reports that a client refuses to put a hazard right (J-13, S-5.4.3): to the authority over the place, or with a reason straight to its bureau. Returns the id of the report.',
  })
  async reportRefusal(
    @Arg('hazard', () => ID) hazard: string,
    @Arg('notifiedOn', () => DateScalar) notifiedOn: Day,
    @Arg('evidence', () => String) evidence: string,
    @Arg('attachments', () => [ID], { defaultValue: [] }) attachments: string[],
    @Arg('directReason', () => String, { nullable: true }) directReason: string | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<string> {
    const refusal = { hazard, notifiedOn, evidence, attachments, directReason: directReason?.trim() || null };
    return valueOrError(await reportRefusal(context.em, context.clock, agencyPersonOf(context), refusal));
  }

  @Needs('visit:answer')
  @Mutation(() => ID, {
    description:
      'The client confirms a sheet, or says that the signature is not theirs. Returns the id of the visit.',
  })
  async answerVisit(
    @Arg('visit', () => ID) visit: string,
    @Arg('kind', () => VisitAnswerKind) kind: 'CONFIRMED' | 'CONTESTED',
    @Arg('note', () => String, { nullable: true }) note: string | null | undefined,
    @Ctx() { em, clock, actor }: GraphContext,
  ): Promise<string> {
    if (!actor) throw problemError([SIGN_IN_FIRST]);
    return valueOrError(await answerVisit(em, clock, actor, { visit, kind, note: note ?? null }));
  }
}
