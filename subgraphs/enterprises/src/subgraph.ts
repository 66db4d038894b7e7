import type { Entities } from '@chengan/shared/database/database';
import { askedFields } from '@chengan/shared/graph/asked-fields';
import { buildFederatedSchema } from '@chengan/shared/graph/schema';
import { type Subgraph, type SubgraphDeps, subgraphOf } from '@chengan/shared/graph/subgraph';
import { localJournal } from '@chengan/shared/journal/journal';
import { SCHEMA } from './database/migrations.ts';
import { EnterprisesDueQuery } from './due/enterprises-due.graphql.ts';
import { ImportRunFields } from './import/upload/import-run-fields.graphql.ts';
import { ImportRunsQuery } from './import/upload/import-runs.graphql.ts';
import { followUploads, runUploads } from './import/upload/run-uploads.job.ts';
import { UploadMutations } from './import/upload/upload-mutations.graphql.ts';
import { SafetyRecordFields, SafetyRecordQuery } from './own-record/safety-record.graphql.ts';
import { SafetyRecordMutations } from './own-record/safety-record-mutations.graphql.ts';
import { EnterpriseQuery, loadReference } from './register/register.graphql.ts';
import { RiskPointFields } from './risk-point/risk-point.graphql.ts';
import { EnterpriseSupervisionGrade } from './supervision-grade/supervision-grade.graphql.ts';

export { MIGRATIONS, SCHEMA } from './database/migrations.ts';
export const ENTITIES: Entities = [];

/** The register of enterprises and what is assessed about them. Follows no other journal; runs the imports that are asked for. */
export async function createEnterprises(deps: SubgraphDeps): Promise<Subgraph> {
  const built = await buildFederatedSchema({
    resolvers: [
      EnterpriseQuery,
      EnterprisesDueQuery,
      EnterpriseSupervisionGrade,
      UploadMutations,
      ImportRunsQuery,
      ImportRunFields,
      RiskPointFields,
      SafetyRecordFields,
      SafetyRecordMutations,
      SafetyRecordQuery,
    ],
    references: {
      Enterprise: ({ creditCode }, context, info) =>
        loadReference(context, creditCode ?? '', askedFields(info)),
    },
  });
  return {
    ...subgraphOf(SCHEMA, built, localJournal(SCHEMA, deps.orm), deps),
    // it follows no journal: what it does by itself is to run the imports that are asked for
    follow: () => followUploads(deps),
    catchUp: () => runUploads(deps),
  };
}
