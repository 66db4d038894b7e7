import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { officialOf } from '../official/official.graphql.ts';
import { REVISION } from '../revision/revision.graphql.ts';
import { upholdListing } from './uphold-listing.command.ts';
import { ListingFile, toListingFile } from './listing-file.graphql.ts';

@Resolver()
export class UpholdListingMutation {
  @Needs('listing:review')
  @Mutation(() => ListingFile, {
    description: 'Upholds a disputed entry after a review, by neither proposer nor decider.',
  })
  async upholdListing(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int, REVISION) revision: number | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<ListingFile> {
    return toListingFile(
      valueOrError(await upholdListing(context.em, context.clock, officialOf(context), { id, revision })),
    );
  }
}
