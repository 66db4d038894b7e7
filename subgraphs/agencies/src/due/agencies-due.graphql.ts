import { inboxOf } from '@chengan/shared/due/asker.graphql';
import { DueConnection } from '@chengan/shared/due/due-item.graphql';
import { DEFAULT_DUE, duePage, toDuePage } from '@chengan/shared/due/due-page.graphql';
import { BEGINNING } from '@chengan/shared/due/merge';
import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { QUEUES } from './queues.graphql.ts';

@Resolver()
export class AgenciesDueQuery {
  @Needs('due:read')
  @Query(() => DueConnection, {
    description:
      'What is due in the work of agencies: for officials of their territory, for an agency, enterprise or expert their own. By `dueOn`, then by age.',
  })
  async agenciesDue(
    @Ctx() context: GraphContext,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_DUE }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<DueConnection> {
    const inbox = inboxOf(context);
    const page = duePage(first, after);
    const queues = [];
    // one after the other: they share the request's connection
    for (const [index, queue] of QUEUES.entries()) {
      const from = page.positions[index] ?? BEGINNING;
      queues.push(await queue(context, inbox, { limit: page.limit, from }));
    }
    return toDuePage(queues, page, context.today);
  }
}
