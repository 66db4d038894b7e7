import { authorityById } from '@chengan/shared/authority/authority';
import { AuthorityReference } from '@chengan/shared/authority/authority-reference.graphql';
import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { DateScalar, DecimalScalar } from '@chengan/shared/graph/scalars';
import { exact, mean, toDecimalString } from '@chengan/shared/number/decimal';
import { officialIn } from '@chengan/shared/permission/actor';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import { officialActing } from '../star-application/acting.graphql.ts';
import { StarApplication } from '../star-application/types.graphql.ts';
import { answerSurvey, surveyAsked } from './answer-survey.command.ts';
import { AUDIENCES, type Audience as Asked } from './means.ts';
import { sendSurvey } from './send-survey.command.ts';
import { enterprisesServed } from './served.store.ts';
import { answersOf, type OpenSurvey, requestsOf } from './survey.store.ts';

export const SurveyAudience = {
  COUNTY: 'COUNTY',
  TOWN: 'TOWN',
  ENTERPRISES: 'ENTERPRISES',
} as const satisfies Record<Asked, string>;
registerEnumType(SurveyAudience, {
  name: 'SurveyAudience',
  description: 'Who scores the satisfaction (S-A19): the county, the towns, the enterprises served.',
});

@ObjectType({
  simpleResolvers: true,
  description: 'Somebody who was asked; whether they answered is told as a count alone.',
})
export class SurveyRequest {
  @Field(() => ID)
  id: string;

  @Field(() => SurveyAudience)
  audience: Asked;

  @Field(() => String, { description: 'Id of the authority, code of the town, or credit code.' })
  addressee: string;

  @Field(() => DateScalar)
  sentOn: string;

  @Field(() => DateScalar)
  expiresOn: string;
}

@ObjectType({ simpleResolvers: true })
export class SurveyGroup {
  @Field(() => SurveyAudience)
  audience: Asked;

  @Field(() => Int)
  answers: number;

  @Field(() => DecimalScalar, { nullable: true, description: "The group's own mean (Q-24)." })
  mean: string | null;

  @Field(() => [String], { description: 'Remarks, in an order that says nothing of who wrote them.' })
  remarks: string[];
}

@ObjectType({ simpleResolvers: true, description: 'The survey of an application, for the bureau.' })
export class StarSurvey {
  @Field(() => [SurveyRequest])
  requests: SurveyRequest[];

  @Field(() => [SurveyGroup])
  groups: SurveyGroup[];

  @Field(() => [ID], { description: 'Credit codes of the enterprises served in the year, who may be asked.' })
  enterprises: string[];
}

@ObjectType({ simpleResolvers: true, description: 'What the holder of a link is asked.' })
export class SurveyQuestion {
  @Field(() => String)
  agencyName: string;

  @Field(() => Int)
  cycle: number;

  @Field(() => SurveyAudience)
  audience: Asked;

  @Field(() => AuthorityReference, { description: 'Who asks.' })
  authority: AuthorityReference;

  @Field(() => DateScalar)
  expiresOn: string;
}

@ObjectType({ simpleResolvers: true, description: 'That one respondent was asked.' })
export class SentSurvey {
  @Field(() => ID, { description: 'The application.' })
  id: string;

  @Field(() => DateScalar)
  expiresOn: string;
}

@InputType()
export class SendStarSurveyInput {
  @Field(() => ID)
  id: string;

  @Field(() => SurveyAudience)
  audience: Asked;

  @Field(() => String)
  addressee: string;
}

@InputType()
export class AnswerStarSurveyInput {
  @Field(() => String)
  token: string;

  @Field(() => String, { description: '0 to 10, at most one decimal.' })
  score: string;

  @Field(() => String, { nullable: true })
  remark?: string | null;
}

@Resolver(() => StarApplication)
export class StarSurveyField {
  @FieldResolver(() => StarSurvey, { nullable: true, description: 'For officials alone.' })
  async survey(
    @Root() { id, agencyCode, cycle }: StarApplication,
    @Ctx() { em, actor }: GraphContext,
  ): Promise<StarSurvey | null> {
    if (!officialIn(actor)) return null;
    const [requests = []] = await requestsOf(em, [id]);
    const [answers = []] = await answersOf(em, [id]);
    const groups = AUDIENCES.map((audience) => {
      const own = answers.filter((one) => one.audience === audience);
      const middle = mean(own.map(({ score }) => exact(score)));
      return {
        audience,
        answers: own.length,
        mean: middle ? toDecimalString(middle) : null,
        remarks: own.flatMap(({ remark }) => remark ?? []).toSorted(),
      };
    });
    return { requests, groups, enterprises: await enterprisesServed(em, agencyCode, cycle) };
  }
}

/** The survey by link: sent by the bureau, answered by whoever holds the link. */
@Resolver()
export class StarSurveyDeeds {
  @Needs('star:handle')
  @Mutation(() => SentSurvey, {
    description: 'Asks one respondent, who opens the survey; whoever sends it never sees the link.',
  })
  async sendStarSurvey(
    @Arg('input', () => SendStarSurveyInput) input: SendStarSurveyInput,
    @Ctx() context: GraphContext,
  ): Promise<SentSurvey> {
    const sent = valueOrError(
      await sendSurvey(context.em, context.clock, officialActing(context), { ...input }),
    );
    return { id: sent.application.id, expiresOn: sent.expiresOn };
  }

  @Query(() => SurveyQuestion, { description: 'Public, for whoever holds the link.' })
  async starSurvey(
    @Arg('token', () => String) token: string,
    @Ctx() { em, today }: GraphContext,
  ): Promise<SurveyQuestion> {
    return toQuestion(valueOrError(await surveyAsked(em, token, today)));
  }

  @Mutation(() => SurveyQuestion, {
    description: 'Public: the one answer of a link, stored without whose it is.',
  })
  async answerStarSurvey(
    @Arg('input', () => AnswerStarSurveyInput) { token, score, remark }: AnswerStarSurveyInput,
    @Ctx() { em, clock }: GraphContext,
  ): Promise<SurveyQuestion> {
    return toQuestion(valueOrError(await answerSurvey(em, clock, { token, score, remark })));
  }
}

/** What a link asks. */
export function toQuestion({
  agencyName,
  cycle,
  audience,
  authority,
  expiresOn,
}: OpenSurvey): SurveyQuestion {
  return {
    agencyName,
    cycle,
    audience,
    authority: { id: authorityById(authority)?.id ?? authority },
    expiresOn,
  };
}
