import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { notFound } from '@chengan/shared/outcome/not-found';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { fileOfTerritory } from '../paging/file.graphql.ts';
import { DEFAULT_PAGE } from '../paging/page-key.ts';
import { queuePage, SUBJECT } from '../paging/queue.graphql.ts';
import { Inspection, InspectionConnection, toInspection } from './inspection.graphql.ts';
import { countInspections, inspectionById, inspectionsOf } from './inspection.store.ts';

@Resolver()
export class InspectionsResolver {
  @Needs('inspection:read')
  @Query(() => Inspection, { nullable: true, description: 'For officials of its territory.' })
  async inspection(@Arg('id', () => ID) id: string, @Ctx() context: GraphContext): Promise<Inspection> {
    const found = await fileOfTerritory(context, id, {
      read: (wanted) => inspectionById(context.em, wanted),
      authorityOf: (one) => one.authority,
      missing: notFound('检查记录', 'inspection'),
    });
    return toInspection(found);
  }

  @Needs('inspection:read')
  @Query(() => InspectionConnection, {
    description:
      "Those of the official's territory, the last recorded first; with `subject`, of that enterprise or with that agency's service.",
  })
  async inspections(
    @Ctx() context: GraphContext,
    @Arg('subject', () => ID, SUBJECT) subject: string | null | undefined,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<InspectionConnection> {
    const { nodes, ...page } = await queuePage(
      context,
      { subject, first, after },
      {
        read: (wanted) => inspectionsOf(context.em, wanted),
        count: (wanted) => countInspections(context.em, wanted.authorities, wanted.subject),
      },
    );
    return { ...page, nodes: nodes.map(toInspection) };
  }
}
