import { followNamings } from '@chengan/shared/expert-naming/follow-namings.job';
import { buildFederatedSchema } from '@chengan/shared/graph/schema';
import { type Subgraph, type SubgraphDeps, subgraphOf } from '@chengan/shared/graph/subgraph';
import { followers } from '@chengan/shared/journal/followers';
import { inTurn } from '@chengan/shared/journal/follow';
import { localJournal } from '@chengan/shared/journal/journal';
import { Agency, AgencyQuery, Expert, loadAgency, loadExpert } from './agency/agency.graphql.ts';
import {
  AgencyContracts,
  Enterprise,
  EnterpriseContracts,
  ServiceContractConnectionResolver,
  ServiceContractResolver,
} from './contract/contract.graphql.ts';
import { AgencyCreditGrades } from './credit-grade/credit-grade.graphql.ts';
import { CreditPreviewQuery } from './credit-grade/credit-preview.graphql.ts';
import { followEnforcement } from './credit-grade/follow-enforcement.job.ts';
import { SCHEMA } from './database/schema.ts';
import { AgenciesDueQuery } from './due/agencies-due.graphql.ts';
import { StarPreviewQuery } from './star-rating/star-preview.graphql.ts';
import { AgencyStarRatings } from './star-rating/star-rating.graphql.ts';

export { ENTITIES } from './database/entities.ts';
export { MIGRATIONS } from './database/migrations.ts';
export { SCHEMA };

/** The agencies subgraph on the given database, clock and log; nothing global, nothing started. */
export async function createAgencies(deps: SubgraphDeps): Promise<Subgraph> {
  const built = await buildFederatedSchema({
    resolvers: [
      AgencyQuery,
      AgenciesDueQuery,
      AgencyContracts,
      AgencyCreditGrades,
      AgencyStarRatings,
      EnterpriseContracts,
      ServiceContractConnectionResolver,
      ServiceContractResolver,
      CreditPreviewQuery,
      StarPreviewQuery,
    ],
    orphanedTypes: [Agency, Enterprise, Expert],
    references: {
      Agency: ({ creditCode }, context) => loadAgency(context, creditCode ?? ''),
      Expert: ({ id }, context) => loadExpert(context, id ?? ''),
      Enterprise: ({ creditCode }) => ({ creditCode }),
    },
  });
  return {
    ...subgraphOf(SCHEMA, built, localJournal(SCHEMA, deps.orm), deps),
    ...followers(deps.orm, deps.log, {
      enforcement: inTurn(followEnforcement, followNamings),
    }),
  };
}
