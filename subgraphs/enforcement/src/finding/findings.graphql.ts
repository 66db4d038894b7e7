import type { GraphContext } from '@chengan/shared/graph/context';
import { pageRequest, toPage } from '@chengan/shared/graph/page';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { officialOf, refuseIfAny } from '../official/official.graphql.ts';
import { territoryOf, territoryProblems } from '../official/territory.ts';
import { DEFAULT_PAGE, idKey } from '../paging/page-key.ts';
import { isUuid, malformedId } from '../refusal/id.ts';
import { notFound } from '../refusal/not-found.ts';
import { Finding, FindingConnection, FindingState, toFindingFile } from './finding.graphql.ts';
import { countFindings, findingById, findingsOf } from './finding.store.ts';
import type { FindingState as State } from './finding.ts';

@Resolver()
export class FindingsResolver {
  @Needs('finding:read')
  @Query(() => Finding, { nullable: true, description: 'For officials of its territory.' })
  async finding(@Arg('id', () => ID) id: string, @Ctx() context: GraphContext): Promise<Finding | null> {
    const official = officialOf(context);
    if (!isUuid(id)) refuseIfAny([malformedId('id')]);
    const found = await findingById(context.em, id);
    refuseIfAny(found ? territoryProblems(official, found.authority) : [notFound('认定', 'finding')]);
    return found ? toFindingFile(found) : null;
  }

  @Needs('finding:read')
  @Query(() => FindingConnection, {
    description: "Those of the official's territory, newest proposal first.",
  })
  async findings(
    @Ctx() context: GraphContext,
    @Arg('state', () => FindingState, { nullable: true }) state: State | null | undefined,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<FindingConnection> {
    const authorities = territoryOf(officialOf(context).authority);
    const page = valueOrError(pageRequest(first ?? DEFAULT_PAGE, after, 1));
    const key = valueOrError(idKey(page.after));
    const wanted = state ?? undefined;
    const rows = await findingsOf(context.em, {
      authorities,
      state: wanted,
      limit: page.limit + 1,
      after: key,
    });
    const { nodes, pageInfo } = toPage(rows, page.limit, ({ id }) => [id]);
    return {
      nodes: nodes.map(toFindingFile),
      pageInfo,
      totalCount: await countFindings(context.em, authorities, wanted),
    };
  }
}
