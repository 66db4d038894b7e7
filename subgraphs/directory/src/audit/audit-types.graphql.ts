import { authorityById } from '@chengan/shared/authority/authority';
import { Citation, toCitation } from '@chengan/shared/graph/citation.graphql';
import { PageInfo } from '@chengan/shared/graph/page';
import { DateScalar, DateTimeScalar } from '@chengan/shared/graph/scalars';
import { clauseById } from '@chengan/shared/regulation/register';
import { Field, ID, ObjectType } from 'type-graphql';
import { type AuditEntry as Entry, capacityOf } from './audit-entry.ts';

@ObjectType({ simpleResolvers: true, description: 'In whose name somebody acted.' })
export class AuditCapacity {
  @Field(() => String, {
    description: 'AUTHORITY, AGENCY, ENTERPRISE, EXPERT, PARTNER, or SYSTEM for the hub itself.',
  })
  kind: string;

  @Field(() => ID, {
    description: 'Id of the authority, credit code, id of the expert or partner; the job of the hub itself.',
  })
  holder: string;

  @Field(() => String, { nullable: true, description: 'The name of an authority; null for any other.' })
  holderName: string | null;

  @Field(() => String, { nullable: true })
  holderNameEn: string | null;

  @Field(() => String, { nullable: true, description: 'clerk, reviewer, leader …; null for the hub itself.' })
  role: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Who did what, as a journal keeps it. It is never changed.',
})
export class AuditEntry {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'The subgraph in whose journal it stands.' })
  source: string;

  @Field(() => String, { description: 'What was done, such as finding.confirmed.' })
  type: string;

  @Field(() => String, { description: 'What it was done to: Agency, Notice, Finding …' })
  subjectKind: string;

  @Field(() => ID)
  subject: string;

  @Field(() => [Citation], { description: 'By which clauses.' })
  clauses: Citation[];

  @Field(() => ID, {
    description: 'The account that did it; `key:<id>` of a partner, `system:<job>` of the hub.',
  })
  person: string;

  @Field(() => AuditCapacity, { nullable: true })
  actingAs: AuditCapacity | null;

  @Field(() => String, { nullable: true, description: 'The request in which it was done.' })
  requestId: string | null;

  @Field(() => DateScalar, { description: 'The day on which the fact happened.' })
  occurredOn: string;

  @Field(() => DateTimeScalar)
  recordedAt: string;
}

@ObjectType({ simpleResolvers: true })
export class AuditConnection {
  @Field(() => [AuditEntry])
  nodes: AuditEntry[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

/** The entry as the graph shows it. */
export function toAuditEntry(entry: Entry): AuditEntry {
  const { id, source, type, subjectKind, subjectId, clauses, actor, actingAs, requestId } = entry;
  return {
    ...{ id, source, type, subjectKind, subject: subjectId, person: actor, requestId },
    clauses: clauses.flatMap((clause) => (clauseById(clause) ? [toCitation(clause)] : [])),
    actingAs: toCapacity(actingAs),
    occurredOn: entry.occurredOn,
    recordedAt: entry.recordedAt,
  };
}

function toCapacity(actingAs: string | null): AuditCapacity | null {
  const capacity = capacityOf(actingAs);
  if (!capacity) return null;
  const { kind, holder, role } = capacity;
  const authority = kind === 'AUTHORITY' ? authorityById(holder) : undefined;
  return {
    ...{ kind, holder, role: role ?? null },
    holderName: authority?.name ?? null,
    holderNameEn: authority?.nameEn ?? null,
  };
}
