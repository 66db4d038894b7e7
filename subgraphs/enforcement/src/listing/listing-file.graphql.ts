import { Citation, toCitation } from '@chengan/shared/graph/citation.graphql';
import { DateScalar, DateTimeScalar } from '@chengan/shared/graph/scalars';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Authority, toAuthority } from '../authority/authority.graphql.ts';
import { Subject, toSubject } from '../subject/subject.graphql.ts';
import { ListRegister } from './listing.graphql.ts';
import type { Listing as ListingRecord, ListingState as State, Register } from './listing.ts';

export const ListingState = {
  PROPOSED: 'PROPOSED',
  DECIDED: 'DECIDED',
  REFUSED: 'REFUSED',
  LIFTED: 'LIFTED',
} as const satisfies Record<State, State>;
registerEnumType(ListingState, { name: 'ListingState' });

@ObjectType({
  simpleResolvers: true,
  description: 'An entry on a list as officials work on it, from proposal to lifting. Not public.',
})
export class ListingFile {
  @Field(() => ID)
  id: string;

  @Field(() => ListingState)
  state: State;

  @Field(() => ListRegister)
  register: Register;

  @Field(() => Subject)
  subject: typeof Subject;

  @Field(() => Authority)
  authority: Authority;

  @Field(() => [Citation])
  basis: Citation[];

  @Field(() => String)
  reason: string;

  @Field(() => String, { nullable: true })
  documentNumber: string | null;

  @Field(() => DateScalar)
  decidedOn: string;

  @Field(() => DateScalar)
  from: string;

  @Field(() => DateScalar, { nullable: true })
  until: string | null;

  @Field(() => Boolean)
  disputed: boolean;

  @Field(() => String)
  proposedBy: string;

  @Field(() => DateTimeScalar)
  proposedAt: string;

  @Field(() => String, { nullable: true })
  decidedBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  decidedAt: string | null;

  @Field(() => String, { nullable: true })
  decisionReason: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which it no longer holds.' })
  liftedOn: string | null;

  @Field(() => String, { nullable: true })
  liftingReason: string | null;

  @Field(() => Int, { description: 'Grows with every change; hand it in with a decision.' })
  revision: number;

  @Field(() => DateTimeScalar, { nullable: true })
  changedAt: string | null;
}

/** The entry as the graph shows it to officials. */
export function toListingFile({ subject, authority, basis, ...rest }: ListingRecord): ListingFile {
  return {
    ...rest,
    subject: toSubject(subject),
    authority: toAuthority(authority),
    basis: basis.map(toCitation),
  };
}
