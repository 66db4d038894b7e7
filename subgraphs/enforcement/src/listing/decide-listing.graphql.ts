import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { officialOf } from '../official/official.graphql.ts';
import { REVISION_SEEN } from '../revision/revision.graphql.ts';
import { decideListing } from './decide-listing.command.ts';
import { ListingFile, toListingFile } from './listing-file.graphql.ts';

@Resolver()
export class DecideListingMutation {
  @Needs('listing:decide')
  @Mutation(() => ListingFile, {
    description: 'Decides a proposed entry, by another person than its proposer.',
  })
  async decideListing(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int, REVISION_SEEN) revision: number,
    @Ctx() context: GraphContext,
  ): Promise<ListingFile> {
    return toListingFile(
      valueOrError(await decideListing(context.em, context.clock, officialOf(context), { id, revision })),
    );
  }
}
