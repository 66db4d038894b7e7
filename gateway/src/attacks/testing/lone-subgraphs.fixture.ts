import { registerAgencies } from '@chengan/agencies/agency/register-agencies.command';
import { openDatabase, type Orm } from '@chengan/shared/database/database';
import { systemFork } from '@chengan/shared/database/session';
import { serveSubgraph } from '@chengan/shared/graph/serve';
import type { Subgraph } from '@chengan/shared/graph/subgraph';
import type { Authenticate } from '@chengan/shared/identity/token';
import { createLog } from '@chengan/shared/log/log';
import { clockOf } from '@chengan/shared/time/clock';
import { migratedHubDatabase } from '../../testing/migrated.fixture.ts';
import { AGENCY } from '../../testing/register.fixture.ts';
import { SUBGRAPHS, type SubgraphName } from '../../subgraphs.ts';

export const JOURNAL_SECRET = 'a-journal-secret-of-the-attack-tests';

/** The subgraphs as servers of their own with no gateway in front, as somebody inside the network would reach them. */
export interface LoneSubgraphs {
  readonly subgraphs: Readonly<Record<SubgraphName, Subgraph>>;
  readonly ports: Readonly<Record<SubgraphName, number>>;
  /** Lines of the log, warnings and worse, since the last call. */
  logged(): Record<string, unknown>[];
  close(): Promise<void>;
}

async function register(orm: Orm, now: number): Promise<void> {
  const agency = { ...AGENCY, region: '320281108', address: null, filedOn: null };
  await registerAgencies(
    systemFork(orm, 'test'),
    clockOf(() => now),
    'test',
    [agency],
  );
}

/** All four on an empty database but for one agency. */
export async function loneSubgraphs(authenticate: Authenticate, now: number): Promise<LoneSubgraphs> {
  const database = await migratedHubDatabase();
  let lines: Record<string, unknown>[] = [];
  const log = createLog('warn', {
    write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>),
  });
  const subgraphs = {} as Record<SubgraphName, Subgraph>;
  const ports = {} as Record<SubgraphName, number>;
  const stops: (() => Promise<void>)[] = [];
  for (const { name, entities, create } of SUBGRAPHS) {
    const orm = await openDatabase({ schema: name, entities, url: database.appUrl, poolSize: 2 });
    const subgraph = await create({ orm, clock: clockOf(() => now), authenticate, log });
    const server = await serveSubgraph(subgraph, {
      port: 0,
      host: '127.0.0.1',
      journalSecret: JOURNAL_SECRET,
      introspection: false,
    });
    if (name === 'agencies') await register(orm, now);
    subgraphs[name] = subgraph;
    ports[name] = server.port;
    stops.push(async () => {
      await server.stop();
      await orm.close();
    });
  }
  return {
    subgraphs,
    ports,
    logged: () => {
      const taken = lines;
      lines = [];
      return taken;
    },
    close: async () => {
      for (const stop of stops) await stop();
      await database.drop();
    },
  };
}
