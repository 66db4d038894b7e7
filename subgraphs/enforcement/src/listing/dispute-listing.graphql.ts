import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { officialOf } from '../official/official.graphql.ts';
import { REVISION } from '../revision/revision.graphql.ts';
import { disputeListing } from './dispute-listing.command.ts';
import { ListingFile, toListingFile } from './listing-file.graphql.ts';

@Resolver()
export class DisputeListingMutation {
  @Needs('dispute:record')
  @Mutation(() => ListingFile, { description: 'Marks an entry as disputed.' })
  async disputeListing(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int, REVISION) revision: number | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<ListingFile> {
    return toListingFile(
      valueOrError(await disputeListing(context.em, context.clock, officialOf(context), { id, revision })),
    );
  }
}
