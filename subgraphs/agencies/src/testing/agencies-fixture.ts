import { type Orm, openDatabase } from '@chengan/shared/database/database';
import type { Subgraph } from '@chengan/shared/graph/subgraph';
import { type Actor, actorOf, type Official } from '@chengan/shared/permission/actor';
import type { JournalEntry, JournalSource } from '@chengan/shared/journal/entry';
import { personHash } from '@chengan/shared/person-hash/person-hash';
import { createMigratedDatabase } from '@chengan/shared/testing/test-database';
import { clockOf } from '@chengan/shared/time/clock';
import type { Day } from '@chengan/shared/time/day';
import { type ExecutionResult, graphql } from 'graphql';
import { pino } from 'pino';
import { ENTITIES } from '../database/entities.ts';
import { MIGRATIONS } from '../database/migrations.ts';
import { SCHEMA } from '../database/schema.ts';
import { createAgencies } from '../subgraph.ts';

export const CITY_LEADER: Official = {
  account: 'leader-1',
  name: '演示负责人',
  role: 'leader',
  authority: 'jiangyin',
};

/** Agencies on a database of its own, with a clock and an actor that the test sets. */
export interface AgenciesFixture {
  readonly orm: Orm;
  readonly subgraph: Subgraph;
  /** As the programs of the installation open it. */
  readonly databaseUrl: string;
  readonly clock: ReturnType<typeof clockOf>;
  at(day: Day): void;
  as(actor: Actor | Official | undefined): void;
  ask(source: string, variables?: Record<string, unknown>): Promise<ExecutionResult>;
  /** SQL statements since the last call. */
  statements(): string[];
  close(): Promise<void>;
}

export async function agenciesFixture(today: Day): Promise<AgenciesFixture> {
  const database = await createMigratedDatabase([{ schema: SCHEMA, migrations: MIGRATIONS }]);
  let statements: string[] = [];
  const orm = await openDatabase({
    schema: SCHEMA,
    entities: ENTITIES,
    url: database.appUrl,
    debug: (text) => statements.push(text),
  });
  let now = Date.parse(`${today}T12:00:00+08:00`);
  let actor: Actor | undefined;
  const clock = clockOf(() => now);
  const subgraph = await createAgencies({
    orm,
    clock,
    authenticate: async () => (actor ? { kind: 'actor', actor } : { kind: 'nobody' }),
    log: pino({ level: 'silent' }),
    personHash: personHash('the-key-of-persons-in-the-tests'),
  });
  return {
    orm,
    subgraph,
    databaseUrl: database.appUrl,
    clock,
    at: (day) => {
      now = Date.parse(`${day}T12:00:00+08:00`);
    },
    as: (next) => {
      actor = next && ('kind' in next ? next : actorOf(next));
    },
    ask: async (source, variableValues = {}) =>
      graphql({
        schema: subgraph.schema,
        source,
        variableValues,
        contextValue: await subgraph.context({ requestId: 'test' }),
      }) as Promise<ExecutionResult>,
    statements: () => {
      const taken = statements.filter((text) => /^\[query\]\s*(select|insert|update|with)/i.test(text));
      statements = [];
      return taken;
    },
    close: async () => {
      await orm.close();
      await database.drop();
    },
  };
}

/** A journal of `enforcement` made of the given entries, numbered from 1. */
export function journalOf(entries: readonly Pick<JournalEntry, 'type' | 'facts'>[]): JournalSource {
  const numbered = entries.map((entry, index): JournalEntry => ({
    seq: index + 1,
    id: crypto.randomUUID(),
    subjectKind: 'Agency',
    subjectId: '',
    clauses: [],
    actor: 'tester',
    occurredOn: '2026-01-01' as Day,
    actingAs: null,
    requestId: null,
    recordedAt: '2026-01-01T00:00:00.000Z',
    ...entry,
  }));
  return { name: 'enforcement', read: async (after, limit) => numbered.slice(after, after + limit) };
}
