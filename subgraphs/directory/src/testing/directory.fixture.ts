import { openDatabase, type Orm } from '@chengan/shared/database/database';
import type { Subgraph } from '@chengan/shared/graph/subgraph';
import type { JournalEntry, JournalSource, NewEntry } from '@chengan/shared/journal/entry';
import type { Actor } from '@chengan/shared/permission/actor';
import { createMigratedDatabase } from '@chengan/shared/testing/test-database';
import { clockOf } from '@chengan/shared/time/clock';
import { type Day, day } from '@chengan/shared/time/day';
import { graphql } from 'graphql';
import { pino } from 'pino';
import { createDirectory, ENTITIES, MIGRATIONS, SCHEMA } from '../subgraph.ts';

export const TODAY = day('2026-11-20');

/** A journal held in memory, written by `push`. */
export function memoryJournal(
  name: string,
): JournalSource & { push(...entries: Pick<NewEntry, 'type' | 'facts'>[]): void } {
  const entries: JournalEntry[] = [];
  return {
    name,
    push: (...added) => {
      for (const { type, facts } of added) {
        entries.push({
          seq: entries.length + 1,
          id: crypto.randomUUID(),
          type,
          subjectKind: 'Agency',
          subjectId: 'x',
          clauses: [],
          facts,
          actor: 'test',
          occurredOn: TODAY,
          actingAs: null,
          requestId: null,
          recordedAt: '2026-11-20T04:00:00.000Z',
        });
      }
    },
    read: async (after, limit) => entries.slice(after, after + limit),
  };
}

export interface DirectoryFixture {
  readonly subgraph: Subgraph;
  readonly orm: Orm;
  readonly ownerUrl: string;
  /** Sets who asks; nobody at first. */
  as(actor: Actor | undefined): void;
  /** Sets the day; it stands at `TODAY`. */
  at(day: Day): void;
  ask(
    source: string,
    variables?: Record<string, unknown>,
  ): Promise<{
    data?: Record<string, unknown> | null;
    errors?: readonly { message: string; extensions: Record<string, unknown> }[];
  }>;
  close(): Promise<void>;
}

/** A directory on a database of its own, empty. */
export async function openDirectory(): Promise<DirectoryFixture> {
  const database = await createMigratedDatabase([{ schema: SCHEMA, migrations: MIGRATIONS }]);
  const orm = await openDatabase({ schema: SCHEMA, entities: ENTITIES, url: database.appUrl });
  let now = Date.parse(`${TODAY}T12:00:00+08:00`);
  let actor: Actor | undefined;
  const log = pino({ level: 'silent' });
  const subgraph = await createDirectory({
    orm,
    clock: clockOf(() => now),
    authenticate: async () => (actor ? { kind: 'actor', actor } : { kind: 'nobody' }),
    log,
    demonstration: true,
  });
  return {
    subgraph,
    orm,
    ownerUrl: database.ownerUrl,
    as: (next) => {
      actor = next;
    },
    at: (day) => {
      now = Date.parse(`${day}T12:00:00+08:00`);
    },
    ask: async (source, variables) => {
      const contextValue = await subgraph.context({ requestId: 'test-request' });
      const result = await graphql({
        schema: subgraph.schema,
        source,
        contextValue,
        ...(variables && { variableValues: variables }),
      });
      return JSON.parse(JSON.stringify(result)) as Awaited<ReturnType<DirectoryFixture['ask']>>;
    },
    close: async () => {
      await orm.close();
      await database.drop();
    },
  };
}
