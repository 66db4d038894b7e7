import type { Hub } from '../../../gateway/src/hub.ts';
import { migratedHubDatabase } from '../../../gateway/src/testing/migrated.fixture.ts';
import { systemFork } from '../../../subgraphs/shared/src/database/session.ts';
import type { Subgraph } from '../../../subgraphs/shared/src/graph/subgraph.ts';
import type { JournalEntry } from '../../../subgraphs/shared/src/journal/entry.ts';
import type { TestDatabase } from '../../../subgraphs/shared/src/testing/test-database.ts';
import type { Day } from '../../../subgraphs/shared/src/time/day.ts';
import { loadDemonstration } from '../load.ts';
import { hubOn } from './hub-on.ts';

export interface DemonstrationHub {
  readonly database: TestDatabase;
  readonly hub: Hub;
  /** What was logged by `load`. */
  readonly lines: string[];
  load(anchor: Day): Promise<void>;
  ask<T>(query: string, variables?: Record<string, unknown>): Promise<{ data: T; codes: unknown[] }>;
  rows<T>(subgraph: 'agencies' | 'enterprises' | 'enforcement', sql: string): Promise<T[]>;
  journal(subgraph: 'agencies' | 'enterprises' | 'enforcement'): Promise<JournalEntry[]>;
  close(): Promise<void>;
}

/** An empty hub on a database of its own, standing at `today`. */
export async function demonstrationHub(today: Day): Promise<DemonstrationHub> {
  const database = await migratedHubDatabase();
  const hub = await hubOn(database, today);
  const lines: string[] = [];
  const of = (name: 'agencies' | 'enterprises' | 'enforcement'): Subgraph => {
    const subgraph = hub.subgraphs[name];
    if (!subgraph) throw new Error(`${name} does not run here`);
    return subgraph;
  };
  return {
    database,
    hub,
    lines,
    load: async (anchor) => {
      await loadDemonstration({ subgraphs: hub.subgraphs, anchor, log: (line) => void lines.push(line) });
    },
    ask: async <T>(query: string, variables: Record<string, unknown> = {}) => {
      const response = await hub.gateway.fetch('http://hub.test/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const answer = (await response.json()) as { data: T; errors?: { extensions: { code: unknown } }[] };
      return { data: answer.data, codes: (answer.errors ?? []).map((error) => error.extensions.code) };
    },
    rows: (name, sql) => systemFork(of(name).deps.orm, 'test').execute(sql),
    journal: (name) => of(name).journal.read(0, 100_000),
    close: async () => {
      await hub.stop();
      await database.drop();
    },
  };
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;

/** The first entry in which two journals differ but for what chance gave: the ids of entries and records. */
export function firstDifference(
  one: readonly JournalEntry[],
  other: readonly JournalEntry[],
): { readonly one: string | undefined; readonly other: string | undefined } | undefined {
  const [a, b] = [one.map(tellable), other.map(tellable)];
  const longer = a.length > b.length ? a : b;
  const at = longer.findIndex((_, index) => a[index] !== b[index]);
  return at < 0 ? undefined : { one: a[at], other: b[at] };
}

function tellable({ id: _id, ...entry }: JournalEntry): string {
  return JSON.stringify(entry).replace(UUID, 'id');
}
