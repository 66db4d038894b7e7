import { buildFederatedSchema } from '@chengan/shared/graph/schema';
import { type Subgraph, type SubgraphDeps, subgraphOf } from '@chengan/shared/graph/subgraph';
import { followers } from '@chengan/shared/journal/followers';
import { inTurn } from '@chengan/shared/journal/follow';
import { localJournal } from '@chengan/shared/journal/journal';
import { Authority, findAuthority } from './authority/authority.graphql.ts';
import { SCHEMA } from './database/schema.ts';
import { followContracts } from './inspection/known-contract.job.ts';
import { loadListing, loadRestriction } from './listing/listing-loaders.graphql.ts';
import { loadPublicNotice } from './notice/notices.graphql.ts';
import { RESOLVERS } from './resolvers.ts';
import { followAgencies, followEnterprises } from './subject/known-subject.job.ts';
import { followResults } from './objection/follow-results.job.ts';
import { followSuggestions } from './suggestion/follow-suggestions.job.ts';
import { Agency, Enterprise, Expert } from './subject/subject.graphql.ts';

export { ENTITIES } from './database/entities.ts';
export { MIGRATIONS } from './database/migrations.ts';
export { SCHEMA };

/** The enforcement subgraph on the given database, clock and log; nothing global, nothing started. */
export async function createEnforcement(deps: SubgraphDeps): Promise<Subgraph> {
  const built = await buildFederatedSchema({
    resolvers: RESOLVERS,
    orphanedTypes: [Authority, Agency, Enterprise, Expert],
    references: {
      Authority: ({ id }) => findAuthority(id ?? ''),
      // what is about an agency or enterprise needs no row of its own
      Agency: ({ creditCode }) => ({ creditCode }),
      Enterprise: ({ creditCode }) => ({ creditCode }),
      // by its key alone nobody learns the name of a person here
      Expert: () => null,
      Notice: ({ id }, context) => loadPublicNotice(context, id ?? ''),
      Listing: ({ id }, context) => loadListing(context, id ?? ''),
      Restriction: ({ id }, context) => loadRestriction(context, id ?? ''),
    },
  });
  return {
    ...subgraphOf(SCHEMA, built, localJournal(SCHEMA, deps.orm), deps),
    ...followers(deps.orm, deps.log, {
      agencies: inTurn(followAgencies, followContracts, followSuggestions, followResults),
      enterprises: followEnterprises,
    }),
  };
}
