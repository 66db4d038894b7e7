import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import DataLoader from 'dataloader';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Finding } from '../finding/finding.graphql.ts';
import { fileOfTerritory } from '../paging/file.graphql.ts';
import { DEFAULT_PAGE } from '../paging/page-key.ts';
import { queuePage, SUBJECT } from '../paging/queue.graphql.ts';
import { notFound } from '@chengan/shared/outcome/not-found';
import { Suggestion, SuggestionConnection, SuggestionState, toSuggestionFile } from './suggestion.graphql.ts';
import {
  countSuggestions,
  suggestionById,
  suggestionsOf,
  suggestionsOfFindings,
} from './suggestion.store.ts';
import type { SuggestionState as State } from './suggestion.ts';

@Resolver()
export class SuggestionsResolver {
  @Needs('suggestion:read')
  @Query(() => Suggestion, { nullable: true, description: 'For officials of its territory.' })
  async suggestion(@Arg('id', () => ID) id: string, @Ctx() context: GraphContext): Promise<Suggestion> {
    const found = await fileOfTerritory(context, id, {
      read: (wanted) => suggestionById(context.em, wanted),
      authorityOf: (one) => one.authority,
      missing: notFound('线索', 'suggestion'),
    });
    return toSuggestionFile(found);
  }

  @Needs('suggestion:read')
  @Query(() => SuggestionConnection, {
    description: "What the hub noticed in the official's territory, newest first.",
  })
  async suggestions(
    @Ctx() context: GraphContext,
    @Arg('state', () => SuggestionState, { nullable: true }) state: State | null | undefined,
    @Arg('clause', () => ID, { nullable: true, description: 'Only under this clause.' })
    clause: string | null | undefined,
    @Arg('subject', () => ID, SUBJECT) subject: string | null | undefined,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<SuggestionConnection> {
    const { nodes, ...page } = await queuePage(
      context,
      { state, clause, subject, first, after },
      {
        read: (wanted) => suggestionsOf(context.em, wanted),
        count: (wanted) => countSuggestions(context.em, wanted),
      },
    );
    return { ...page, nodes: nodes.map(toSuggestionFile) };
  }
}

/** The way back: from which suggestion a finding came. */
@Resolver(() => Finding)
export class FindingSuggestion {
  @FieldResolver(() => ID, { nullable: true, description: 'The suggestion that it took up.' })
  async suggestion(@Root() { id }: Finding, @Ctx() context: GraphContext): Promise<string | null> {
    const loader = context.loader(
      'suggestionOfFinding',
      () =>
        new DataLoader<string, string | null>(async (ids) => {
          const found = await suggestionsOfFindings(context.em, ids);
          return ids.map((one) => found.get(one) ?? null);
        }),
    );
    return loader.load(id);
  }
}
