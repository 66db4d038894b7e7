import type { Entities } from '@chengan/shared/database/database';
import { followNamings } from '@chengan/shared/expert-naming/follow-namings.job';
import { buildFederatedSchema } from '@chengan/shared/graph/schema';
import { type Subgraph, type SubgraphDeps, subgraphOf } from '@chengan/shared/graph/subgraph';
import { followers } from '@chengan/shared/journal/followers';
import { inTurn } from '@chengan/shared/journal/follow';
import { localJournal } from '@chengan/shared/journal/journal';
import { AuditResolver } from './audit/audit.graphql.ts';
import { keepAudit } from './audit/audit.job.ts';
import { countNotices } from './hub/public-notice.job.ts';
import { type DirectoryContext, HubInfoResolver } from './hub/hub-info.graphql.ts';
import { RegulationResolver } from './regulation/regulation.graphql.ts';
import { indexAgencies, indexEnterprises } from './search/search.job.ts';
import { SearchResolver } from './search/search.graphql.ts';
import { ExpertName } from './search/subject.graphql.ts';

export const SCHEMA = 'directory';
export { MIGRATIONS } from './database/migrations.ts';
export const ENTITIES: Entities = [];

/** What the other subgraphs have said in their journals, as something to look up: search, counts, the acts, and who did what. */
export async function createDirectory(deps: SubgraphDeps): Promise<Subgraph> {
  const built = await buildFederatedSchema({
    resolvers: [SearchResolver, ExpertName, RegulationResolver, HubInfoResolver, AuditResolver],
    // by its key alone nobody learns the name of a person here
    references: { Expert: () => null },
  });
  const core = subgraphOf(SCHEMA, built, localJournal(SCHEMA, deps.orm), deps);
  return {
    ...core,
    ...followers(deps.orm, deps.log, {
      agencies: inTurn(indexAgencies, keepAudit('agencies')),
      enterprises: inTurn(indexEnterprises, keepAudit('enterprises')),
      enforcement: inTurn(countNotices, followNamings, keepAudit('enforcement')),
      // the gateway's, where it is given: who may sign in for whom, and who saw to that
      identity: keepAudit('identity'),
    }),
    context: async (headers): Promise<DirectoryContext> => ({
      ...(await core.context(headers)),
      demonstration: deps.demonstration ?? false,
    }),
  };
}
