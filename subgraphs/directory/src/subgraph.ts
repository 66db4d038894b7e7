import type { Entities } from '@chengan/shared/database/database';
import { followNamings } from '@chengan/shared/expert-naming/follow-namings.job';
import { buildFederatedSchema } from '@chengan/shared/graph/schema';
import { type Subgraph, type SubgraphDeps, subgraphOf } from '@chengan/shared/graph/subgraph';
import { followers } from '@chengan/shared/journal/followers';
import { inTurn } from '@chengan/shared/journal/follow';
import { localJournal } from '@chengan/shared/journal/journal';
import { countNotices } from './hub/public-notice.job.ts';
import { type DirectoryContext, HubInfoResolver } from './hub/hub-info.graphql.ts';
import { RegulationResolver } from './regulation/regulation.graphql.ts';
import { indexAgencies, indexEnterprises } from './search/search.job.ts';
import { SearchResolver } from './search/search.graphql.ts';
import { ExpertName } from './search/subject.graphql.ts';

export const SCHEMA = 'directory';
export { MIGRATIONS } from './database/migrations.ts';
export const ENTITIES: Entities = [];

/** What the other subgraphs have said in their journals, as something to look up: search, counts, and the acts. */
export async function createDirectory(deps: SubgraphDeps): Promise<Subgraph> {
  const built = await buildFederatedSchema({
    resolvers: [SearchResolver, ExpertName, RegulationResolver, HubInfoResolver],
    // by its key alone nobody learns the name of a person here
    references: { Expert: () => null },
  });
  const core = subgraphOf(SCHEMA, built, localJournal(SCHEMA, deps.orm), deps);
  return {
    ...core,
    ...followers(deps.orm, deps.log, {
      agencies: indexAgencies,
      enterprises: indexEnterprises,
      enforcement: inTurn(countNotices, followNamings),
    }),
    context: async (headers): Promise<DirectoryContext> => ({
      ...(await core.context(headers)),
      demonstration: deps.demonstration ?? false,
    }),
  };
}
