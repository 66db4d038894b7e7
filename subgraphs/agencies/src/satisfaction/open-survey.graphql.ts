import type { GraphContext } from '@chengan/shared/graph/context';
import { seeingAll } from '@chengan/shared/database/session';
import { Needs } from '@chengan/shared/graph/needs';
import { CURSOR_PART, PageInfo, pageRequest, toPage } from '@chengan/shared/graph/page';
import { problemError, valueOrError } from '@chengan/shared/graph/problem-error';
import { SIGN_IN_FIRST } from '@chengan/shared/permission/sign-in-first';
import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { openSurvey, type Respondent } from './open-survey.command.ts';
import { SurveyQuestion, toQuestion } from './survey.graphql.ts';
import { requestsTo } from './survey.store.ts';

@ObjectType({ simpleResolvers: true, description: 'A survey that is addressed to whoever asks.' })
export class SurveyToAnswer extends SurveyQuestion {
  @Field(() => ID)
  id: string;
}

@ObjectType({ simpleResolvers: true })
export class SurveyToAnswerConnection {
  @Field(() => [SurveyToAnswer])
  nodes: SurveyToAnswer[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@ObjectType({ simpleResolvers: true, description: 'The token of a link, told once.' })
export class OpenedSurvey {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  token: string;
}

/** Surveys as those see them to whom they are addressed. */
@Resolver()
export class SurveysToAnswer {
  @Needs('survey:answer')
  @Query(() => SurveyToAnswerConnection, {
    description: 'Surveys of satisfaction addressed to one’s own bureau, town or enterprise, oldest first.',
  })
  async surveysToAnswer(
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<SurveyToAnswerConnection> {
    const page = valueOrError(pageRequest(first ?? 20, after, [CURSOR_PART.uuid]));
    const { holder } = respondentIn(context);
    const rows = await seeingAll(context.em, (em) =>
      requestsTo(em, holder, context.today, { limit: page.limit, after: page.after?.[0] }),
    );
    const { nodes, pageInfo } = toPage(rows, page.limit, ({ id }) => [id]);
    return { pageInfo, nodes: nodes.map((row) => ({ ...toQuestion(row), id: row.id })) };
  }

  @Needs('survey:answer')
  @Mutation(() => OpenedSurvey, {
    description: 'Makes the link of a survey for whoever it is addressed to; a link made before is void.',
  })
  async openStarSurvey(@Arg('id', () => ID) id: string, @Ctx() context: GraphContext): Promise<OpenedSurvey> {
    const { token } = valueOrError(await openSurvey(context.em, context.clock, respondentIn(context), id));
    return { id, token };
  }
}

function respondentIn({ actor }: GraphContext): Respondent {
  if (!actor) throw problemError([SIGN_IN_FIRST]);
  return { account: actor.account, holder: actor.holder };
}
