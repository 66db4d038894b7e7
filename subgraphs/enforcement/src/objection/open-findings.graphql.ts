import { Citation, toCitation } from '@chengan/shared/graph/citation.graphql';
import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { CURSOR_PART, PageInfo, pageRequest, toPage } from '@chengan/shared/graph/page';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { DateScalar } from '@chengan/shared/graph/scalars';
import { dayOfInstant } from '@chengan/shared/time/day';
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Authority, toAuthority } from '../authority/authority.graphql.ts';
import { objectionWindow } from '@chengan/shared/due/objection-window';
import { ownSubjectOf } from './objector.graphql.ts';
import { openFindings } from './open-finding.store.ts';

/** Ten working days never take longer than this, whatever holidays lie between. */
const LONGEST_TERM = 40;

@ObjectType({ simpleResolvers: true, description: 'A finding about oneself that may be objected to today.' })
export class FindingOpenToObjection {
  @Field(() => ID)
  id: string;

  @Field(() => Citation)
  clause: Citation;

  @Field(() => DateScalar)
  occurredOn: string;

  @Field(() => String)
  summary: string;

  @Field(() => Authority)
  authority: Authority;

  @Field(() => DateScalar, { description: 'The last day.' })
  until: string;
}

@ObjectType({ simpleResolvers: true })
export class FindingOpenToObjectionConnection {
  @Field(() => [FindingOpenToObjection])
  nodes: FindingOpenToObjection[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

/** What an agency or expert may object to. */
@Resolver()
export class FindingsOpenToObjection {
  @Needs('objection:read')
  @Query(() => FindingOpenToObjectionConnection, {
    description: 'Findings about oneself that may be objected to today, newest first; empty for officials.',
  })
  async findingsOpenToObjection(
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<FindingOpenToObjectionConnection> {
    const page = valueOrError(pageRequest(first ?? 20, after, [CURSOR_PART.uuid]));
    const [own, today] = [ownSubjectOf(context), context.today];
    const wanted = { limit: page.limit, after: page.after?.[0] };
    const rows = own ? await openFindings(context.em, own, today, LONGEST_TERM, wanted) : [];
    const { nodes, pageInfo } = toPage(rows, page.limit, ({ id }) => [id]);
    return {
      pageInfo,
      nodes: nodes.flatMap(({ clause, authority, decidedAt, from, until, ...rest }) => {
        const notice = from && until ? { from, until } : undefined;
        const window = objectionWindow(dayOfInstant(Date.parse(decidedAt)), notice, today);
        if (window.until < today) return [];
        return [
          { ...rest, clause: toCitation(clause), authority: toAuthority(authority), until: window.until },
        ];
      }),
    };
  }
}
