import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { DateScalar } from '@chengan/shared/graph/scalars';
import type { Day } from '@chengan/shared/time/day';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { officialOf } from '../official/official.graphql.ts';
import { SubjectInput } from '../subject/subject.graphql.ts';
import { draftNotice } from './draft-notice.command.ts';
import type { NoticeKind as Kind } from './kinds.ts';
import { NoticeFile, toNoticeFile } from './notice-file.graphql.ts';
import { NoticeKind, NoticeNaming, NoticeSeverity } from './notice.graphql.ts';
import type { Naming } from './notice.ts';
import { PriorNoticeInput } from './prior-notice.graphql.ts';
import type { Severity } from './severity-term.ts';

@InputType({
  description: 'What is left out may be missing from a draft, but not from a publication; the gate says so.',
})
export class DraftNoticeInput {
  @Field(() => NoticeKind)
  kind: Kind;

  @Field(() => String)
  title: string;

  @Field(() => String, { description: 'Without identity numbers and telephone numbers.' })
  body: string;

  @Field(() => String, { nullable: true })
  documentNumber?: string | null;

  @Field(() => NoticeSeverity, { nullable: true })
  severity?: Severity | null;

  @Field(() => NoticeNaming, { nullable: true })
  naming?: Naming | null;

  @Field(() => String, { nullable: true })
  namingReason?: string | null;

  @Field(() => [ID], { description: 'Clauses of the register.' })
  basis: string[];

  @Field(() => [ID], { nullable: true, description: 'Codes of the closed list of measures.' })
  measures?: string[] | null;

  @Field(() => DateScalar, { nullable: true })
  decidedOn?: Day | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last public day.' })
  publicUntil?: Day | null;

  @Field(() => PriorNoticeInput, { nullable: true })
  priorNotice?: PriorNoticeInput | null;

  @Field(() => [SubjectInput])
  subjects: SubjectInput[];

  @Field(() => ID, { nullable: true, description: 'The proposal of the ladder that it takes up.' })
  escalation?: string | null;
}

@Resolver()
export class DraftNoticeMutation {
  @Needs('notice:draft')
  @Mutation(() => NoticeFile, {
    description: "Drafts a notice for the official's own authority; another person approves.",
  })
  async draftNotice(
    @Arg('input', () => DraftNoticeInput) input: DraftNoticeInput,
    @Ctx() context: GraphContext,
  ): Promise<NoticeFile> {
    const drafted = await draftNotice(context.em, context.clock, officialOf(context), input);
    return toNoticeFile(valueOrError(drafted), context.today);
  }
}
