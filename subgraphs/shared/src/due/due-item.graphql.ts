import { authorityById } from '../authority/authority.ts';
import { Citation, toCitation } from '../graph/citation.graphql.ts';
import { PageInfo } from '../graph/page.ts';
import { DateScalar } from '../graph/scalars.ts';
import { type Day, daysBetween } from '../time/day.ts';
import { enumOf } from '../graph/enum-of.ts';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  DUE_KINDS,
  DUE_TARGETS,
  type DueKind as DueKindValue,
  type DueMatter,
  type DueTarget as DueTargetValue,
} from './due.ts';

export const DueKind = enumOf(DUE_KINDS);
registerEnumType(DueKind, {
  name: 'DueKind',
  description: 'What is due: something to decide, or to know of.',
});

export const DueTargetKind = enumOf(DUE_TARGETS);
registerEnumType(DueTargetKind, {
  name: 'DueTargetKind',
  description:
    'What the id of a target is of: CREDIT_CYCLE a calendar year, AGENCY and ENTERPRISE a credit code, else the id of the record.',
});

@Directive('@shareable')
@ObjectType({ simpleResolvers: true, description: 'Where the matter is handled or looked at.' })
export class DueTarget {
  @Field(() => DueTargetKind)
  kind: DueTargetValue;

  @Field(() => ID)
  id: string;
}

@Directive('@shareable')
@ObjectType({ simpleResolvers: true, description: 'Whom the matter is about.' })
export class DueSubject {
  @Field(() => String, { description: 'AGENCY, ENTERPRISE or EXPERT.' })
  kind: string;

  @Field(() => ID, { nullable: true, description: 'Null for an expert.' })
  creditCode: string | null;

  @Field(() => String, { nullable: true, description: 'As registered.' })
  name: string | null;
}

@Directive('@shareable')
@ObjectType({ simpleResolvers: true, description: 'Who has the matter on its desk.' })
export class DueAuthority {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  nameEn: string;
}

@Directive('@shareable')
@ObjectType({ simpleResolvers: true, description: 'One line of an inbox.' })
export class DueItem {
  @Field(() => ID, { description: 'Stable while the matter is due.' })
  id: string;

  @Field(() => DueKind)
  kind: DueKindValue;

  @Field(() => String, { description: 'Chinese.' })
  title: string;

  @Field(() => String)
  titleEn: string;

  @Field(() => DueSubject, { nullable: true })
  subject: DueSubject | null;

  @Field(() => DueAuthority, { nullable: true })
  authority: DueAuthority | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The last day in time, until 24:00, or the last day of what ends; null where no act sets a term.',
  })
  dueOn: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Calendar days from today to `dueOn`: 0 on the day itself, negative once it is over.',
  })
  daysLeft: number | null;

  @Field(() => String, {
    description: 'How the days were counted and which were skipped, or that no act sets a term. Chinese.',
  })
  counted: string;

  @Field(() => String)
  countedEn: string;

  @Field(() => Boolean, { description: '`dueOn` lies beyond the published calendar of working days.' })
  provisional: boolean;

  @Field(() => Citation, {
    nullable: true,
    description: 'The clause that sets the term; where none does, the clause that the matter is about.',
  })
  clause: Citation | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Since when it waits, or since when its clock runs; null for what merely ends.',
  })
  waitingSince: string | null;

  @Field(() => String, { description: 'Who must do what. Chinese.' })
  whatNext: string;

  @Field(() => String)
  whatNextEn: string;

  @Field(() => Boolean, { description: 'Whether whoever asks can act on it.' })
  mine: boolean;

  @Field(() => Boolean, {
    description: 'Whoever asks has the role, and took part already: another person must act.',
  })
  blockedBySeparation: boolean;

  @Field(() => DueTarget)
  target: DueTarget;
}

@Directive('@shareable')
@ObjectType({ simpleResolvers: true })
export class DueConnection {
  @Field(() => [DueItem], { description: 'By `dueOn`, what has none last; then by `waitingSince`.' })
  nodes: DueItem[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

/** The matter as the graph shows it on `today`. */
export function toDueItem(matter: DueMatter, today: Day): DueItem {
  const { kind, title, subject, term, waitingSince, whatNext, mine, blockedBySeparation, target } = matter;
  return {
    id: `${kind}:${matter.key ?? target.id}`,
    kind,
    title: title.zh,
    titleEn: title.en,
    subject: subject && {
      kind: subject.kind,
      creditCode: subject.kind === 'EXPERT' ? null : subject.code,
      name: subject.name,
    },
    authority: matter.authority === null ? null : toDueAuthority(matter.authority),
    dueOn: term.dueOn,
    daysLeft: term.dueOn === null ? null : daysBetween(today, term.dueOn),
    counted: term.counted.zh,
    countedEn: term.counted.en,
    provisional: term.provisional,
    clause: term.clause === null ? null : toCitation(term.clause),
    waitingSince,
    whatNext: whatNext.zh,
    whatNextEn: whatNext.en,
    mine,
    blockedBySeparation,
    target,
  };
}

function toDueAuthority(id: string): DueAuthority {
  const authority = authorityById(id);
  return { id, name: authority?.name ?? id, nameEn: authority?.nameEn ?? id };
}
