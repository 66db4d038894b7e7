import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { fileOfTerritory } from '../paging/file.graphql.ts';
import { DEFAULT_PAGE } from '../paging/page-key.ts';
import { queuePage, SUBJECT } from '../paging/queue.graphql.ts';
import { notFound } from '@chengan/shared/outcome/not-found';
import { Finding, FindingConnection, FindingState, toFindingFile } from './finding.graphql.ts';
import { countFindings, findingById, findingsOf } from './finding.store.ts';
import type { FindingState as State } from './finding.ts';

@Resolver()
export class FindingsResolver {
  @Needs('finding:read')
  @Query(() => Finding, { nullable: true, description: 'For officials of its territory.' })
  async finding(@Arg('id', () => ID) id: string, @Ctx() context: GraphContext): Promise<Finding> {
    const found = await fileOfTerritory(context, id, {
      read: (wanted) => findingById(context.em, wanted),
      authorityOf: (one) => one.authority,
      missing: notFound('认定', 'finding'),
    });
    return toFindingFile(found);
  }

  @Needs('finding:read')
  @Query(() => FindingConnection, {
    description: "Those of the official's territory, newest proposal first.",
  })
  async findings(
    @Ctx() context: GraphContext,
    @Arg('state', () => FindingState, { nullable: true }) state: State | null | undefined,
    @Arg('subject', () => ID, SUBJECT) subject: string | null | undefined,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<FindingConnection> {
    const { nodes, ...page } = await queuePage(
      context,
      { state, subject, first, after },
      {
        read: (wanted) => findingsOf(context.em, wanted),
        count: (wanted) => countFindings(context.em, wanted.authorities, wanted.state, wanted.subject),
      },
    );
    return { ...page, nodes: nodes.map(toFindingFile) };
  }
}
