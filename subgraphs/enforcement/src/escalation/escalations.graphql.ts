import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { DEFAULT_PAGE } from '../paging/page-key.ts';
import { queuePage, SUBJECT } from '../paging/queue.graphql.ts';
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
    @Arg('subject', () => ID, SUBJECT) subject: string | null | undefined,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<EscalationConnection> {
    const { nodes, ...page } = await queuePage(
      context,
      { state, subject, first, after },
      {
        read: (wanted) => escalationsOf(context.em, wanted),
        count: (wanted) => countEscalations(context.em, wanted.authorities, wanted.state, wanted.subject),
      },
    );
    return { ...page, nodes: nodes.map(toEscalation) };
  }
}
