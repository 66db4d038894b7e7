import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { observerOf, refuseIfAny } from '../official/official.graphql.ts';
import { territoryProblems } from '../official/territory.ts';
import { DEFAULT_PAGE } from '../paging/page-key.ts';
import { queuePage, SUBJECT } from '../paging/queue.graphql.ts';
import { isUuid, malformedId } from '../refusal/id.ts';
import { notFound } from '../refusal/not-found.ts';
import { Talk, TalkConnection, toTalkFile } from './talk.graphql.ts';
import { countTalks, talkById, talksOf } from './talk.store.ts';

@Resolver()
export class TalksResolver {
  @Needs('talk:read')
  @Query(() => Talk, { nullable: true, description: 'For officials of its territory.' })
  async talk(@Arg('id', () => ID) id: string, @Ctx() context: GraphContext): Promise<Talk | null> {
    const observer = observerOf(context);
    if (!isUuid(id)) refuseIfAny([malformedId('id')]);
    const found = await talkById(context.em, id);
    refuseIfAny(found ? territoryProblems(observer, found.authority) : [notFound('约谈记录', 'talk')]);
    return found ? toTalkFile(found) : null;
  }

  @Needs('talk:read')
  @Query(() => TalkConnection, {
    description: "Those of the official's territory, the last recorded first.",
  })
  async talks(
    @Ctx() context: GraphContext,
    @Arg('subject', () => ID, SUBJECT) subject: string | null | undefined,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<TalkConnection> {
    const { nodes, ...page } = await queuePage(
      context,
      { subject, first, after },
      {
        read: (wanted) => talksOf(context.em, wanted),
        count: (wanted) => countTalks(context.em, wanted.authorities, wanted.subject),
      },
    );
    return { ...page, nodes: nodes.map(toTalkFile) };
  }
}
