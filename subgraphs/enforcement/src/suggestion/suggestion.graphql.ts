import { Citation, toCitation } from '@chengan/shared/graph/citation.graphql';
import { PageInfo } from '@chengan/shared/graph/page';
import { Region, toRegion } from '@chengan/shared/graph/region.graphql';
import { DateScalar, DateTimeScalar } from '@chengan/shared/graph/scalars';
import { enumOf } from '@chengan/shared/graph/enum-of';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Authority, toAuthority } from '../authority/authority.graphql.ts';
import { CreditPart } from '../finding/finding.graphql.ts';
import type { CreditPart as Part } from '../finding/finding.ts';
import { Subject, toSubject } from '../subject/subject.graphql.ts';
import {
  SUGGESTED,
  type Suggested as SuggestedValue,
  SUGGESTION_STATES,
  type Suggestion as SuggestionRecord,
  type SuggestionState as State,
} from './suggestion.ts';

export const SuggestionState = enumOf(SUGGESTION_STATES);
registerEnumType(SuggestionState, { name: 'SuggestionState' });

export const Suggested = enumOf(SUGGESTED);
registerEnumType(Suggested, { name: 'Suggested', description: 'What a suggestion proposes.' });

@ObjectType({ simpleResolvers: true, description: 'A line of evidence.' })
export class Evidence {
  @Field(() => String, { description: 'Chinese.' })
  zh: string;

  @Field(() => String)
  en: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What the hub noticed by itself, for an official to decide on. Never public.',
})
export class Suggestion {
  @Field(() => ID)
  id: string;

  @Field(() => Suggested)
  proposes: SuggestedValue;

  @Field(() => Subject)
  subject: typeof Subject;

  @Field(() => Citation)
  clause: Citation;

  @Field(() => Authority, { description: 'On whose desk it is.' })
  authority: Authority;

  @Field(() => DateScalar, { description: 'The day of the conduct.' })
  occurredOn: string;

  @Field(() => Region, { nullable: true })
  place: Region | null;

  @Field(() => CreditPart, { nullable: true })
  part: Part | null;

  @Field(() => String, { description: 'One line that may become public with the finding.' })
  summary: string;

  @Field(() => [Evidence])
  evidence: readonly Evidence[];

  @Field(() => SuggestionState)
  state: State;

  @Field(() => DateTimeScalar)
  madeAt: string;

  @Field(() => ID, { nullable: true, description: 'The finding that it became.' })
  finding: string | null;

  @Field(() => ID, { nullable: true, description: 'The list entry that it became.' })
  listing: string | null;

  @Field(() => String, { nullable: true, description: 'Account of who adopted or dismissed it.' })
  decidedBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  decidedAt: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was dismissed.' })
  decisionReason: string | null;

  @Field(() => String, { nullable: true, description: 'Why the hub took it back.' })
  withdrawalReason: string | null;

  @Field(() => Int, { description: 'Grows with every change; hand it in with a decision.' })
  revision: number;

  @Field(() => DateTimeScalar, { nullable: true })
  changedAt: string | null;
}

@ObjectType({ simpleResolvers: true })
export class SuggestionConnection {
  @Field(() => [Suggestion])
  nodes: Suggestion[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  @Field(() => Int)
  totalCount: number;
}

/** The suggestion as the graph shows it to officials. */
export function toSuggestionFile({
  subject,
  clause,
  authority,
  place,
  ...rest
}: SuggestionRecord): Suggestion {
  return {
    ...rest,
    subject: toSubject(subject),
    clause: toCitation(clause),
    authority: toAuthority(authority),
    place: toRegion(place),
  };
}
