import { inboxOf } from '@chengan/shared/due/asker.graphql';
import { DueConnection } from '@chengan/shared/due/due-item.graphql';
import { DEFAULT_DUE, duePage, toDuePage } from '@chengan/shared/due/due-page.graphql';
import { ENDS_SOON_DAYS } from '@chengan/shared/due/term';
import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { addDays } from '@chengan/shared/time/day';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { dueRows } from './enforcement-due.store.ts';
import { matterAbout, matterFor } from './matters.ts';
import { officialQueues, subjectQueues } from './queues.store.ts';

@Resolver()
export class EnforcementDueQuery {
  @Needs('due:read')
  @Query(() => DueConnection, {
    description:
      'Findings, proposals of the ladder, notices and list entries that wait or end soon: for officials those of their territory, for an agency, enterprise or expert what of theirs ends. By `dueOn`, then by age.',
  })
  async enforcementDue(
    @Ctx() context: GraphContext,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_DUE }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<DueConnection> {
    const inbox = inboxOf(context);
    const page = duePage(first, after);
    const window = { from: context.today, to: addDays(context.today, ENDS_SOON_DAYS) };
    const reading = { window, limit: page.limit + 1, positions: page.positions };
    const queues =
      inbox.of === 'official' ? officialQueues(inbox.territory, reading) : subjectQueues(inbox, reading);
    const rows = await dueRows(context.em, queues);
    const queued = rows.map((queue) =>
      queue.map((row) => ({
        matter: inbox.of === 'official' ? matterFor(row, inbox.official, inbox.asker) : matterAbout(row),
        position: { at: row.at, id: row.id },
      })),
    );
    return toDuePage(queued, page, context.today);
  }
}
