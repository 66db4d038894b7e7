import type { GraphContext } from '@chengan/shared/graph/context';
import { pageRequest, toPage } from '@chengan/shared/graph/page';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { officialOf } from '../official/official.graphql.ts';
import { territoryOf } from '../official/territory.ts';
import { DEFAULT_PAGE, idKey } from '../paging/page-key.ts';
import { EscalationConnection, EscalationState, toEscalation } from './escalation.graphql.ts';
import { countEscalations, escalationsOf } from './escalation.store.ts';
import type { EscalationState as State } from './escalation.ts';

@Resolver()
export class EscalationsResolver {
  @Needs('escalation:read')
  @Query(() => EscalationConnection, {
    description: "What the ladder proposes in the official's territory, newest first.",
  })
  async escalations(
    @Ctx() context: GraphContext,
    @Arg('state', () => EscalationState, { nullable: true }) state: State | null | undefined,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<EscalationConnection> {
    const authorities = territoryOf(officialOf(context).authority);
    const page = valueOrError(pageRequest(first ?? DEFAULT_PAGE, after, 1));
    const key = valueOrError(idKey(page.after));
    const wanted = state ?? undefined;
    const rows = await escalationsOf(context.em, {
      authorities,
      state: wanted,
      limit: page.limit + 1,
      after: key,
    });
    const { nodes, pageInfo } = toPage(rows, page.limit, ({ id }) => [id]);
    return {
      nodes: nodes.map(toEscalation),
      pageInfo,
      totalCount: await countEscalations(context.em, authorities, wanted),
    };
  }
}
