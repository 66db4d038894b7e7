import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { fileOfTerritory } from '../paging/file.graphql.ts';
import { DEFAULT_PAGE } from '../paging/page-key.ts';
import { queuePage, SUBJECT } from '../paging/queue.graphql.ts';
import { notFound } from '@chengan/shared/outcome/not-found';
import { Talk, TalkConnection, toTalkFile } from './talk.graphql.ts';
import { countTalks, talkById, talksOf } from './talk.store.ts';

@Resolver()
export class TalksResolver {
  @Needs('talk:read')
  @Query(() => Talk, { nullable: true, description: 'For officials of its territory.' })
  async talk(@Arg('id', () => ID) id: string, @Ctx() context: GraphContext): Promise<Talk> {
    const found = await fileOfTerritory(context, id, {
      read: (wanted) => talkById(context.em, wanted),
      authorityOf: (one) => one.authority,
      missing: notFound('约谈记录', 'talk'),
    });
    return toTalkFile(found);
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
