import { Citation, toCitation } from '@chengan/shared/graph/citation.graphql';
import { DateScalar, DateTimeScalar } from '@chengan/shared/graph/scalars';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Authority, toAuthority } from '../authority/authority.graphql.ts';
import { Subject, toSubject } from '../subject/subject.graphql.ts';
import type { NoticeKind as Kind } from './kinds.ts';
import { measureOf } from './measures.ts';
import type { Naming as NamingValue } from './notice.ts';
import { NOTICE_PARTS, type NoticePart, type PublicNotice } from './public-notice.store.ts';
import type { Severity } from './severity-term.ts';

export const NoticeKind = {
  EXPOSURE: 'EXPOSURE',
  PUBLIC_CENSURE: 'PUBLIC_CENSURE',
  LISTING: 'LISTING',
  PENALTY: 'PENALTY',
  GRADE_RESULT: 'GRADE_RESULT',
  STAR_RESULT: 'STAR_RESULT',
  CANCELLATION: 'CANCELLATION',
  BULLETIN: 'BULLETIN',
  CASE: 'CASE',
} as const satisfies Record<Kind, Kind>;
registerEnumType(NoticeKind, { name: 'NoticeKind' });

export const NoticeSeverity = {
  MINOR: 'MINOR',
  GENERAL: 'GENERAL',
  SERIOUS: 'SERIOUS',
} as const satisfies Record<Severity, Severity>;
registerEnumType(NoticeSeverity, {
  name: 'NoticeSeverity',
  description: 'The class that decides the public term (N-GBF-2025-22-CLASS).',
});

export const NoticeNaming = { NAMED: 'NAMED', MASKED: 'MASKED' } as const satisfies Record<
  NamingValue,
  NamingValue
>;
registerEnumType(NoticeNaming, {
  name: 'NoticeNaming',
  description: 'Whether the notice names its subjects.',
});

@ObjectType({ simpleResolvers: true, description: 'A measure of the closed list; each stands in a clause.' })
export class Measure {
  @Field(() => ID)
  code: string;

  @Field(() => String)
  label: string;

  @Field(() => String)
  labelEn: string;
}

/** Parts that were not asked for are not read (`partsFor`); to show one all the same is an error of the graph. */
@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  description: 'A published notice. What has expired or was withdrawn is not shown.',
})
export class Notice {
  @Field(() => ID)
  id: string;

  @Field(() => NoticeKind)
  kind: Kind;

  @Field(() => String)
  title: string;

  @Field(() => String)
  body: string | undefined;

  @Field(() => String, { nullable: true })
  documentNumber: string | null;

  @Field(() => NoticeSeverity, { nullable: true })
  severity: Severity | null;

  @Field(() => NoticeNaming)
  naming: NamingValue;

  @Field(() => Authority)
  issuedBy: Authority;

  @Field(() => [Subject], {
    description: 'Empty for a masked notice, and for one about nobody in particular.',
  })
  subjects: (typeof Subject)[] | undefined;

  @Field(() => [Citation])
  basis: Citation[] | undefined;

  @Field(() => [Measure])
  measures: Measure[] | undefined;

  @Field(() => DateScalar)
  decidedOn: string;

  @Field(() => DateTimeScalar)
  publishedAt: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last public day.' })
  publicUntil: string | null;

  @Field(() => Boolean)
  disputed: boolean;
}

/** A measure by its code, which the hub stored. */
export function toMeasure(code: string): Measure {
  const measure = measureOf(code);
  if (!measure) throw new Error(`not a measure: ${code}`);
  return { code, label: measure.label, labelEn: measure.labelEn };
}

/** The notice as the graph shows it, with the parts that were read. */
export function toNotice(notice: PublicNotice): Notice {
  const { subjects, basis, measures, body } = notice;
  return {
    id: notice.id,
    kind: notice.kind,
    title: notice.title,
    body,
    documentNumber: notice.documentNumber,
    severity: notice.severity,
    naming: notice.naming,
    issuedBy: toAuthority(notice.issuedBy),
    subjects: subjects?.map(toSubject),
    basis: basis?.map(toCitation),
    measures: measures?.map(toMeasure),
    decidedOn: notice.decidedOn,
    publishedAt: notice.publishedAt,
    publicUntil: notice.publicUntil,
    disputed: notice.disputed,
  };
}

/** The parts that the asked fields of a notice show, always in one order. */
export function partsFor(asked: ReadonlySet<string>): NoticePart[] {
  return NOTICE_PARTS.filter((part) => asked.has(part));
}
