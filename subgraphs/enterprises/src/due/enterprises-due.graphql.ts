import { inboxOf } from '@chengan/shared/due/asker.graphql';
import { DueConnection } from '@chengan/shared/due/due-item.graphql';
import { DEFAULT_DUE, duePage, toDuePage } from '@chengan/shared/due/due-page.graphql';
import { BEGINNING } from '@chengan/shared/due/merge';
import { ENDS_SOON_DAYS } from '@chengan/shared/due/term';
import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { addDays } from '@chengan/shared/time/day';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { endingGrades } from './grade-ends.store.ts';
import { gradeMatter } from './grade-matter.ts';

@Resolver()
export class EnterprisesDueQuery {
  @Needs('due:read')
  @Query(() => DueConnection, {
    description:
      'Grades 优良中差 that ran out or do so soon: for officials those of their territory, for an enterprise its own. By `dueOn`.',
  })
  async enterprisesDue(
    @Ctx() context: GraphContext,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_DUE }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<DueConnection> {
    const inbox = inboxOf(context);
    const page = duePage(first, after);
    if (inbox.of === 'subject' && inbox.kind !== 'ENTERPRISE') return toDuePage([], page, context.today);
    const whose = inbox.of === 'official' ? { territory: inbox.territory } : { creditCode: inbox.code };
    const mine = inbox.of === 'official' && inbox.official.role !== 'clerk';
    const grades = await endingGrades(context.em, whose, {
      to: addDays(context.today, ENDS_SOON_DAYS),
      position: page.positions[0] ?? BEGINNING,
      limit: page.limit + 1,
    });
    const queued = grades.map((grade) => ({
      matter: gradeMatter(grade, mine),
      position: { at: grade.validTo, id: grade.id },
    }));
    return toDuePage([queued], page, context.today);
  }
}
