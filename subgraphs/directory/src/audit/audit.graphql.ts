import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { CURSOR_PART, pageRequest, toPage } from '@chengan/shared/graph/page';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { DateScalar } from '@chengan/shared/graph/scalars';
import { type Day, parseDay } from '@chengan/shared/time/day';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { AuditConnection, toAuditEntry } from './audit-types.graphql.ts';
import { auditEntriesOf, type AuditKey } from './audit.store.ts';
import { auditedBy } from './check-auditor.ts';

const INSTANT = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{6}Z$/;

/** The parts of a cursor; PostgreSQL is never handed a day that does not exist, nor a number beyond its range. */
const KEY = [
  (part: string) => parseDay(INSTANT.exec(part)?.[1] ?? '') !== undefined,
  (part: string) => /^[a-z]{1,40}$/.test(part),
  (part: string) => /^\d{1,15}$/.test(part),
] satisfies (typeof CURSOR_PART)['uuid'][];

@Resolver()
export class AuditResolver {
  @Needs('audit:read')
  @Query(() => AuditConnection, {
    description:
      'Who did what, newest first, for an auditor: what was done for their authority or one below it, or by others and the hub itself in a matter of it. Each argument narrows it down; days are those on which it was recorded.',
  })
  async auditEntries(
    @Ctx() context: GraphContext,
    @Arg('person', () => String, { nullable: true, description: 'The account.' }) person?: string | null,
    @Arg('actingAs', () => String, { nullable: true, description: 'Such as AUTHORITY:jiangyin:clerk.' })
    actingAs?: string | null,
    @Arg('subject', () => ID, { nullable: true }) subject?: string | null,
    @Arg('clause', () => ID, { nullable: true }) clause?: string | null,
    @Arg('type', () => String, { nullable: true }) type?: string | null,
    @Arg('from', () => DateScalar, { nullable: true }) from?: Day | null,
    @Arg('to', () => DateScalar, { nullable: true }) to?: Day | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first?: number | null,
    @Arg('after', () => String, { nullable: true }) after?: string | null,
  ): Promise<AuditConnection> {
    const authorities = valueOrError(auditedBy(context.actor));
    const page = valueOrError(pageRequest(first ?? 20, after, KEY));
    const search = {
      authorities,
      person: person ?? undefined,
      actingAs: actingAs ?? undefined,
      subject: subject ?? undefined,
      clause: clause ?? undefined,
      type: type ?? undefined,
      from: from ?? undefined,
      to: to ?? undefined,
    };
    const rows = await auditEntriesOf(context.em, search, {
      limit: page.limit + 1,
      after: keyOf(page.after),
    });
    const { nodes, pageInfo } = toPage(rows, page.limit, ({ pageKey }) => pageKey);
    return { nodes: nodes.map(toAuditEntry), pageInfo };
  }
}

function keyOf(parts: readonly string[] | undefined): AuditKey | undefined {
  const [recordedAt, source, seq] = parts ?? [];
  return recordedAt !== undefined && source !== undefined && seq !== undefined
    ? [recordedAt, source, seq]
    : undefined;
}
