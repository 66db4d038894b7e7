import { Citation, toCitation } from '@chengan/shared/graph/citation.graphql';
import { DateScalar } from '@chengan/shared/graph/scalars';
import type { GraphContext } from '@chengan/shared/graph/context';
import {
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  ObjectType,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import { Authority, toAuthority } from '../authority/authority.graphql.ts';
import { Notice } from '../notice/notice.graphql.ts';
import { loadPublicNotice } from '../notice/notices.graphql.ts';
import { measureOf } from '../notice/measures.ts';
import { Subject, toSubject } from '../subject/subject.graphql.ts';
import type { Listing as ListingRecord, Register } from './listing.ts';
import type { PublicRestriction } from './public-listing.store.ts';

export const ListRegister = {
  LOCAL_DISCREDIT: 'LOCAL_DISCREDIT',
  LOCAL_BLACKLIST: 'LOCAL_BLACKLIST',
  NATIONAL_SERIOUS: 'NATIONAL_SERIOUS',
} as const satisfies Record<Register, Register>;
registerEnumType(ListRegister, {
  name: 'ListRegister',
  description: 'Three registers that are never confused (Q-07); only the last carries national measures.',
});

@Directive('@key(fields: "id")')
@ObjectType({ simpleResolvers: true, description: 'An entry on a list, shown while it holds.' })
export class Listing {
  @Field(() => ID)
  id: string;

  @Field(() => ListRegister)
  register: Register;

  @Field(() => Subject)
  subject: typeof Subject;

  @Field(() => Authority)
  decidedBy: Authority;

  @Field(() => DateScalar)
  decidedOn: string;

  @Field(() => String, { nullable: true })
  documentNumber: string | null;

  @Field(() => String)
  reason: string;

  @Field(() => DateScalar)
  from: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null: until it is lifted.' })
  until: string | null;

  @Field(() => [Citation])
  basis: Citation[];

  @Field(() => Boolean)
  disputed: boolean;

  /** Id of the notice that publishes it, for the resolver. */
  noticeId: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType({ simpleResolvers: true, description: 'A measure that comes with an entry on a list.' })
export class Restriction {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  measure: string;

  @Field(() => String)
  measureEn: string;

  @Field(() => String, { description: 'What it covers, in words.' })
  area: string;

  @Field(() => DateScalar)
  from: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null: until the entry is lifted.' })
  until: string | null;

  @Field(() => [Citation])
  basis: Citation[];

  @Field(() => Authority)
  decidedBy: Authority;

  @Field(() => Boolean)
  disputed: boolean;

  @Field(() => Listing, { nullable: true })
  listing: Listing | null;
}

@Resolver(() => Listing)
export class ListingNotice {
  @FieldResolver(() => Notice, {
    nullable: true,
    description: 'The notice that publishes it, while that is public.',
  })
  async notice(@Root() { noticeId }: Listing, @Ctx() context: GraphContext): Promise<Notice | null> {
    const notice = noticeId === null ? null : await loadPublicNotice(context, noticeId);
    // the entry names its subject: with the entry beside it, a masked notice would be masked no longer
    return notice?.naming === 'NAMED' ? notice : null;
  }
}

/** The entry as the graph shows it. */
export function toListing(listing: ListingRecord): Listing {
  const { id, register, decidedOn, documentNumber, reason, from, until, disputed, notice } = listing;
  return {
    id,
    register,
    decidedOn,
    documentNumber,
    reason,
    from,
    until,
    disputed,
    noticeId: notice,
    subject: toSubject(listing.subject),
    decidedBy: toAuthority(listing.authority),
    basis: listing.basis.map(toCitation),
  };
}

/** The restriction as the graph shows it: it is disputed when its entry is. */
export function toRestriction(restriction: PublicRestriction): Restriction {
  const { id, measure, area, from, until, basis, of } = restriction;
  return {
    id,
    area,
    from,
    until,
    measure: measureOf(measure)?.label ?? measure,
    measureEn: measureOf(measure)?.labelEn ?? measure,
    basis: basis.map(toCitation),
    decidedBy: toAuthority(of.authority),
    disputed: of.disputed,
    listing: toListing(of),
  };
}
