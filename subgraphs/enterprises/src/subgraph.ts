import type { Entities } from '@chengan/shared/database/database';
import { askedFields } from '@chengan/shared/graph/asked-fields';
import { buildFederatedSchema } from '@chengan/shared/graph/schema';
import { type Subgraph, type SubgraphDeps, subgraphOf } from '@chengan/shared/graph/subgraph';
import { followers } from '@chengan/shared/journal/followers';
import { localJournal } from '@chengan/shared/journal/journal';
import { SCHEMA } from './database/migrations.ts';
import { EnterpriseQuery, loadReference } from './register/register.graphql.ts';
import { EnterpriseSupervisionGrade } from './supervision-grade/supervision-grade.graphql.ts';

export { MIGRATIONS, SCHEMA } from './database/migrations.ts';
export const ENTITIES: Entities = [];

/** The register of enterprises and what is assessed about them. Follows no other journal. */
export async function createEnterprises(deps: SubgraphDeps): Promise<Subgraph> {
  const built = await buildFederatedSchema({
    resolvers: [EnterpriseQuery, EnterpriseSupervisionGrade],
    references: {
      Enterprise: ({ creditCode }, context, info) =>
        loadReference(context, creditCode ?? '', askedFields(info)),
    },
  });
  return {
    ...subgraphOf(SCHEMA, built, localJournal(SCHEMA, deps.orm), deps),
    ...followers(deps.orm, deps.log, {}),
  };
}
