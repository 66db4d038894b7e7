import type { GraphContext } from '@chengan/shared/graph/context';
import { CURSOR_PART, PageInfo, pageRequest, toPage } from '@chengan/shared/graph/page';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { DateScalar } from '@chengan/shared/graph/scalars';
import DataLoader from 'dataloader';
import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { Agency } from '../agency/agency.graphql.ts';
import { Enterprise } from '../contract/contract.graphql.ts';
import { ServiceKind, toServiceKind } from '../service-kind/choices.graphql.ts';
import { countIssued, type IssuedReport as Row, issuedReports } from './report.store.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A report that an agency issued, as the law makes it public (Law art. 72); without its text.',
})
export class IssuedReport {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  number: string;

  @Field(() => ServiceKind)
  kind: ServiceKind;

  @Field(() => Enterprise)
  client: Enterprise;

  @Field(() => DateScalar)
  issuedOn: string;
}

@ObjectType({ simpleResolvers: true })
export class IssuedReportConnection {
  @Field(() => [IssuedReport])
  nodes: IssuedReport[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  /** Counts only when asked. */
  count: () => Promise<number>;
}

@Resolver(() => IssuedReportConnection)
export class IssuedReportConnectionResolver {
  @FieldResolver(() => Int)
  totalCount(@Root() { count }: IssuedReportConnection): Promise<number> {
    return count();
  }
}

@Resolver(() => Agency)
export class AgencyReports {
  @FieldResolver(() => IssuedReportConnection, {
    description: 'Reports that the agency issued, the last ahead.',
  })
  async reportsIssued(
    @Root() { creditCode }: Agency,
    @Ctx() context: GraphContext,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<IssuedReportConnection> {
    const page = valueOrError(pageRequest(first, after, [CURSOR_PART.day, CURSOR_PART.uuid]));
    const rows = await context
      .loader(
        `issued-reports:${first}:${after ?? ''}`,
        () => new DataLoader<string, Row[]>((codes) => issuedReports(context.em, codes, page)),
      )
      .load(creditCode);
    const totals = context.loader(
      'issued-reports-total',
      () => new DataLoader<string, number>((codes) => countIssued(context.em, codes)),
    );
    const { nodes, pageInfo } = toPage(rows, page.limit, (row) => [row.issuedOn, row.id]);
    return {
      pageInfo,
      nodes: nodes.map(({ client, kind, ...rest }) => ({
        ...rest,
        client: { creditCode: client },
        kind: toServiceKind(kind),
      })),
      count: () => totals.load(creditCode),
    };
  }
}
