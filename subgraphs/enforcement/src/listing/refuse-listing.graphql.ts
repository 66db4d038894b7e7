import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { officialOf } from '../official/official.graphql.ts';
import { REVISION } from '../revision/revision.graphql.ts';
import { refuseListing } from './refuse-listing.command.ts';
import { ListingFile, toListingFile } from './listing-file.graphql.ts';

@Resolver()
export class RefuseListingMutation {
  @Needs('listing:decide')
  @Mutation(() => ListingFile, { description: 'Refuses a proposed entry.' })
  async refuseListing(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Arg('revision', () => Int, REVISION) revision: number | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<ListingFile> {
    return toListingFile(
      valueOrError(
        await refuseListing(context.em, context.clock, officialOf(context), { id, reason, revision }),
      ),
    );
  }
}
