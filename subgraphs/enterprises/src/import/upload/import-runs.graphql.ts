import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { CURSOR_PART, pageRequest, toPage } from '@chengan/shared/graph/page';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { ImportRun, ImportRunConnection, toImportRun } from './import-run.graphql.ts';
import { authoritiesSeenBy, idOf, importerIn, seeing } from './importer.ts';
import { countUploads, uploadById, uploadsOf } from './upload.store.ts';

@Resolver()
export class ImportRunsQuery {
  @Needs('register:import')
  @Query(() => ImportRunConnection, {
    description: "Imports by upload of the official's authority and of those below, newest first.",
  })
  async importRuns(
    @Ctx() context: GraphContext,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<ImportRunConnection> {
    const authorities = authoritiesSeenBy(valueOrError(importerIn(context.actor)));
    const page = valueOrError(pageRequest(first, after, [CURSOR_PART.uuid]));
    const rows = await uploadsOf(context.em, authorities, page.limit + 1, page.after?.[0]);
    const { nodes, pageInfo } = toPage(rows, page.limit, ({ id }) => [id]);
    return {
      nodes: nodes.map(toImportRun),
      pageInfo,
      totalCount: await countUploads(context.em, authorities),
    };
  }

  @Needs('register:import')
  @Query(() => ImportRun, {
    nullable: true,
    description: "An import of the official's authority or of one below. Null with error NOT_FOUND.",
  })
  async importRun(@Arg('id', () => ID) id: string, @Ctx() context: GraphContext): Promise<ImportRun | null> {
    const official = valueOrError(importerIn(context.actor));
    const upload = await uploadById(context.em, valueOrError(idOf(id)));
    return toImportRun(valueOrError(seeing(upload, official)));
  }
}
