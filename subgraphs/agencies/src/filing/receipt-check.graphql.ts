import { AuthorityReference } from '@chengan/shared/authority/authority-reference.graphql';
import { seeingAll } from '@chengan/shared/database/session';
import type { GraphContext } from '@chengan/shared/graph/context';
import { problemError } from '@chengan/shared/graph/problem-error';
import { DateTimeScalar } from '@chengan/shared/graph/scalars';
import { notFound } from '@chengan/shared/outcome/not-found';
import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { FilingKind } from './filing-types.graphql.ts';
import type { FilingKind as Kind } from './filing.ts';
import { receiptByNumber } from './receipt.store.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'What anybody who holds a receipt may check of it: nothing of what was filed.',
})
export class CheckedReceipt {
  @Field(() => String)
  number: string;

  @Field(() => AuthorityReference)
  authority: AuthorityReference;

  @Field(() => FilingKind)
  kind: Kind;

  @Field(() => String, { nullable: true, description: 'The agency; an expert is not named.' })
  filerName: string | null;

  @Field(() => DateTimeScalar)
  receivedAt: string;
}

/** Long enough for any number and code there are, and nothing that the database cannot hold. */
const WRITTEN = /^[^\p{Cc}\p{Cs}]{1,80}$/u;

@Resolver()
export class ReceiptCheckQuery {
  @Query(() => CheckedReceipt, {
    nullable: true,
    description:
      'Whether a receipt is genuine, by its number and the code printed on it. NOT_FOUND for whatever does not fit: a number alone opens nothing.',
  })
  async receipt(
    @Arg('number', () => String) number: string,
    @Arg('code', () => String) code: string,
    @Ctx() context: GraphContext,
  ): Promise<CheckedReceipt> {
    const wanted = { number: number.trim(), code: code.trim().toUpperCase() };
    const found =
      WRITTEN.test(wanted.number) && WRITTEN.test(wanted.code)
        ? await seeingAll(context.em, (em) => receiptByNumber(em, wanted.number, wanted.code))
        : undefined;
    if (!found) throw problemError([notFound('回执', 'receipt', 'number')]);
    const { authority, kind, holderKind, holderName, receivedAt } = found;
    return {
      ...{ number: found.number, kind, receivedAt },
      authority: { id: authority },
      filerName: holderKind === 'AGENCY' ? holderName : null,
    };
  }
}
