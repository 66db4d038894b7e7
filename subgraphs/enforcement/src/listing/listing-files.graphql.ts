import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { PageInfo } from '@chengan/shared/graph/page';
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { fileOfTerritory } from '../paging/file.graphql.ts';
import { DEFAULT_PAGE } from '../paging/page-key.ts';
import { queuePage, SUBJECT } from '../paging/queue.graphql.ts';
import { notFound } from '@chengan/shared/outcome/not-found';
import { ListingFile, ListingState, toListingFile } from './listing-file.graphql.ts';
import { countListingFiles, listingById, listingFilesOf } from './listing.store.ts';
import type { ListingState as State } from './listing.ts';

@ObjectType({ simpleResolvers: true })
export class ListingFileConnection {
  @Field(() => [ListingFile])
  nodes: ListingFile[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  @Field(() => Int)
  totalCount: number;
}

@Resolver()
export class ListingFilesResolver {
  @Needs('listing:read')
  @Query(() => ListingFile, {
    nullable: true,
    description: 'An entry in any state, for officials of its territory.',
  })
  async listingFile(@Arg('id', () => ID) id: string, @Ctx() context: GraphContext): Promise<ListingFile> {
    const found = await fileOfTerritory(context, id, {
      read: (wanted) => listingById(context.em, wanted),
      authorityOf: (one) => one.authority,
      missing: notFound('名单记录', 'entry'),
    });
    return toListingFile(found);
  }

  @Needs('listing:read')
  @Query(() => ListingFileConnection, {
    description: "Entries of the official's territory in any state, newest proposal first.",
  })
  async listingFiles(
    @Ctx() context: GraphContext,
    @Arg('state', () => ListingState, { nullable: true }) state: State | null | undefined,
    @Arg('subject', () => ID, SUBJECT) subject: string | null | undefined,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<ListingFileConnection> {
    const { nodes, ...page } = await queuePage(
      context,
      { state, subject, first, after },
      {
        read: (wanted) => listingFilesOf(context.em, wanted),
        count: (wanted) => countListingFiles(context.em, wanted.authorities, wanted.state, wanted.subject),
      },
    );
    return { ...page, nodes: nodes.map(toListingFile) };
  }
}
