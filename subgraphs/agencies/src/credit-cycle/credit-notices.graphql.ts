import type { GraphContext } from '@chengan/shared/graph/context';
import { PageInfo, pageRequest, toPage } from '@chengan/shared/graph/page';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { CreditNotice } from './credit-cycle-types.graphql.ts';
import { noticeWords } from './result-notice.ts';
import { onNotice } from './result.store.ts';
import { toNotice } from './to-notice.graphql.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A result on public notice today. Not a grade: it is published after the notice.',
})
export class AnnouncedResult extends CreditNotice {
  @Field(() => ID)
  creditCode: string;

  @Field(() => String)
  name: string;

  @Field(() => Int)
  cycle: number;

  @Field(() => Boolean, { description: 'Whether an objection to one of its findings is open.' })
  disputed: boolean;

  @Field(() => String, { description: 'How the days were counted, and who set them. Chinese.' })
  counted: string;

  @Field(() => String)
  countedEn: string;
}

@ObjectType({ simpleResolvers: true })
export class AnnouncedResultConnection {
  @Field(() => [AnnouncedResult])
  nodes: AnnouncedResult[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@Resolver()
export class CreditNoticesQuery {
  @Query(() => AnnouncedResultConnection, {
    description:
      'The yearly results that are on public notice today (J-16a, J-A3-4a), in order of credit code.',
  })
  async creditNotices(
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<AnnouncedResultConnection> {
    const page = valueOrError(pageRequest(first ?? 20, after, 1));
    const rows = await onNotice(context.em, context.today, {
      limit: page.limit + 1,
      after: page.after?.[0],
    });
    const { nodes, pageInfo } = toPage(rows, page.limit, ({ agency }) => [agency]);
    return {
      pageInfo,
      nodes: nodes.map((row) => {
        const { zh, en } = noticeWords(row.from);
        const { name, cycle, disputed } = row;
        return {
          ...toNotice(row),
          creditCode: row.agency,
          name,
          cycle,
          disputed,
          counted: zh,
          countedEn: en,
        };
      }),
    };
  }
}
