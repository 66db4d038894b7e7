import { AuthorityReference } from '@chengan/shared/authority/authority-reference.graphql';
import { CREDIT_CODE_PATTERN } from '@chengan/shared/credit-code/credit-code';
import type { GraphContext } from '@chengan/shared/graph/context';
import { PageInfo, pageRequest, toPage } from '@chengan/shared/graph/page';
import { problemError, valueOrError } from '@chengan/shared/graph/problem-error';
import { DateScalar } from '@chengan/shared/graph/scalars';
import { notFound } from '@chengan/shared/outcome/not-found';
import type { Day } from '@chengan/shared/time/day';
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { CreditAssessment } from '../credit-grade/credit-types.graphql.ts';
import { toAssessment } from '../credit-grade/to-credit.graphql.ts';
import { announcedAccount, type NoticeRow, onNotice, runningNotices } from './announced.store.ts';
import { CreditNotice } from './credit-cycle-types.graphql.ts';
import { noticeWords } from './result-notice.ts';
import { toNotice } from './to-notice.graphql.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A public notice (公示) of yearly results: those that were announced on one day.',
})
export class ResultNotice {
  @Field(() => Int)
  cycle: number;

  @Field(() => DateScalar)
  from: string;

  @Field(() => DateScalar, { description: 'The last day, also for objections.' })
  until: string;

  @Field(() => AuthorityReference)
  authority: AuthorityReference;

  @Field(() => Int, { description: 'How many agencies it names.' })
  agencies: number;

  @Field(() => String, { description: 'How the days were counted, and who set them. Chinese.' })
  counted: string;

  @Field(() => String)
  countedEn: string;
}

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

@ObjectType({ simpleResolvers: true, description: 'The same with every entry of the account.' })
export class AnnouncedAccount extends AnnouncedResult {
  @Field(() => CreditAssessment, {
    description: 'As it was announced; what fell since is marked and no longer told.',
  })
  account: CreditAssessment;
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
  @Query(() => [ResultNotice], {
    description: 'The public notices of yearly results that run today (J-16a, J-A3-4a), the latest first.',
  })
  async resultNotices(@Ctx() { em, today }: GraphContext): Promise<ResultNotice[]> {
    return (await runningNotices(em, today)).map(({ authority, ...notice }) => ({
      ...notice,
      authority: { id: authority },
      ...countedOf(notice.from),
    }));
  }

  @Query(() => AnnouncedResultConnection, {
    description:
      'The yearly results that are on public notice today (J-16a, J-A3-4a), in order of credit code.',
  })
  async creditNotices(
    @Arg('cycle', () => Int, { nullable: true }) cycle: number | null | undefined,
    @Arg('from', () => DateScalar, { nullable: true, description: 'Only those announced on that day.' })
    from: Day | null | undefined,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Ctx() { em, today }: GraphContext,
  ): Promise<AnnouncedResultConnection> {
    const page = valueOrError(pageRequest(first ?? 20, after, [() => true, isYear]));
    const rows = await onNotice(em, today, { cycle, from }, { limit: page.limit + 1, after: page.after });
    const { nodes, pageInfo } = toPage(rows, page.limit, (row) => [row.agency, String(row.cycle)]);
    return { pageInfo, nodes: nodes.map(toAnnounced) };
  }

  @Query(() => AnnouncedAccount, {
    nullable: true,
    description: 'One result that is on public notice today, with its account. NOT_FOUND before and after.',
  })
  async creditNotice(
    @Arg('creditCode', () => ID) creditCode: string,
    @Arg('cycle', () => Int) cycle: number,
    @Ctx() { em, today }: GraphContext,
  ): Promise<AnnouncedAccount> {
    const found = CREDIT_CODE_PATTERN.test(creditCode)
      ? await announcedAccount(em, today, creditCode, cycle)
      : undefined;
    if (!found) throw problemError([notFound('评定结果公示', 'public notice of results')]);
    const { account, marks } = found;
    return { ...toAnnounced(found), account: toAssessment(account, marks, true) };
  }
}

const isYear = (part: string): boolean => /^\d{1,4}$/.test(part);

function toAnnounced(row: NoticeRow): AnnouncedResult {
  const { agency: creditCode, name, cycle, disputed } = row;
  return { ...toNotice(row), creditCode, name, cycle, disputed, ...countedOf(row.from) };
}

function countedOf(from: Day): { readonly counted: string; readonly countedEn: string } {
  const { zh, en } = noticeWords(from);
  return { counted: zh, countedEn: en };
}
