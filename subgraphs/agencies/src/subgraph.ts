import { followNamings } from '@chengan/shared/expert-naming/follow-namings.job';
import { buildFederatedSchema } from '@chengan/shared/graph/schema';
import { type Subgraph, type SubgraphDeps, subgraphOf } from '@chengan/shared/graph/subgraph';
import { followers } from '@chengan/shared/journal/followers';
import { inTurn } from '@chengan/shared/journal/follow';
import { localJournal } from '@chengan/shared/journal/journal';
import { Agency, Expert, loadAgency, loadExpert } from './agency/agency.graphql.ts';
import { CHECKS } from './daily/checks.job.ts';
import { followDays } from './daily/daily.job.ts';
import { Enterprise } from './contract/contract.graphql.ts';
import { followEnterprises } from './contract/follow-enterprises.job.ts';
import { followObjections } from './attachment/follow-objections.job.ts';
import { followEnforcement } from './credit-grade/follow-enforcement.job.ts';
import { SCHEMA } from './database/schema.ts';
import { followTalks } from './rating-review/follow-talks.job.ts';
import { RESOLVERS } from './resolvers.ts';

export { ENTITIES } from './database/entities.ts';
export { MIGRATIONS } from './database/migrations.ts';
export { SCHEMA };

/** The agencies subgraph on the given database, clock and log; nothing global, nothing started. */
export async function createAgencies(deps: SubgraphDeps): Promise<Subgraph> {
  const built = await buildFederatedSchema({
    resolvers: RESOLVERS,
    orphanedTypes: [Agency, Enterprise, Expert],
    references: {
      Agency: ({ creditCode }, context) => loadAgency(context, creditCode ?? ''),
      Expert: ({ id }, context) => loadExpert(context, id ?? ''),
      Enterprise: ({ creditCode }) => ({ creditCode }),
    },
  });
  const { follow, catchUp } = followers(deps.orm, deps.log, {
    enforcement: inTurn(followEnforcement, followNamings, followTalks, followObjections),
    enterprises: followEnterprises,
  });
  return {
    ...subgraphOf(SCHEMA, built, localJournal(SCHEMA, deps.orm), deps),
    follow: (sources) => {
      const stops = [follow(sources), followDays({ ...deps, checks: CHECKS })];
      return async () => {
        await Promise.all(stops.map((stop) => stop()));
      };
    },
    catchUp,
  };
}
