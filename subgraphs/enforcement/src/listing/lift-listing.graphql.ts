import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { officialOf } from '../official/official.graphql.ts';
import { REVISION } from '../revision/revision.graphql.ts';
import { liftListing } from './lift-listing.command.ts';
import { ListingFile, toListingFile } from './listing-file.graphql.ts';

@Resolver()
export class LiftListingMutation {
  @Needs('listing:review')
  @Mutation(() => ListingFile, { description: 'Lifts an entry from today on, with its restrictions.' })
  async liftListing(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Arg('revision', () => Int, REVISION) revision: number | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<ListingFile> {
    return toListingFile(
      valueOrError(
        await liftListing(context.em, context.clock, officialOf(context), { id, reason, revision }),
      ),
    );
  }
}
