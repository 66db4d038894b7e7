import { readFileSync } from 'node:fs';
import { openDatabase, type Orm } from '@chengan/shared/database/database';
import { serveSubgraph, type SubgraphServer } from '@chengan/shared/graph/serve';
import { type Authenticate, authenticator, signActor } from '@chengan/shared/identity/token';
import { personHash } from '@chengan/shared/person-hash/person-hash';
import { createLog } from '@chengan/shared/log/log';
import type { JournalSource } from '@chengan/shared/journal/entry';
import { type Actor, actorOf, type Official } from '@chengan/shared/permission/actor';
import { remoteJournal } from '@chengan/shared/journal/remote';
import { clockOf } from '@chengan/shared/time/clock';
import type { Day } from '@chengan/shared/time/day';
import { exportJWK, generateKeyPair } from 'jose';
import type { Identify } from '../identify.ts';
import { createHub, type Hub, type HubConfig } from '../hub.ts';
import { SUBGRAPHS, type SubgraphModule, type SubgraphName } from '../subgraphs.ts';
import { migratedHubDatabase } from './migrated.fixture.ts';

export type Topology = 'in one process' | 'apart over HTTP';

export interface Answer {
  readonly status: number;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors:
    | readonly { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[]
    | undefined;
}

/** A whole hub on a database of its own, in one process or with its subgraphs as servers of their own. */
export interface TestHub {
  readonly hub: Hub;
  /** The subgraphs' own pools, for loading data and for looking. */
  readonly orms: Readonly<Record<SubgraphName, Orm>>;
  readonly clock: ReturnType<typeof clockOf>;
  at(day: Day): void;
  /** The bearer's token of somebody, as `ask` sends it. */
  tokenOf(actor: Actor | Official): Promise<string>;
  ask(query: string, variables?: Record<string, unknown>, actor?: Actor | Official): Promise<Answer>;
  /** Takes everything out of every journal into every subgraph. */
  catchUp(): Promise<void>;
  /** Stops one subgraph's server, and starts it again. Only when apart. */
  stopSubgraph(name: SubgraphName): Promise<void>;
  startSubgraph(name: SubgraphName): Promise<void>;
  /** SQL statements since the last call. */
  statements(): string[];
  /** Lines of the log, errors and worse, since the last call. */
  logged(): Record<string, unknown>[];
  /** The account that owns the schemas. */
  readonly ownerUrl: string;
  close(): Promise<void>;
}

const SECRET = 'a-secret-of-the-tests-with-32-letters';

/** Who the tests say they are: the bearer of a token that they signed themselves, instead of a session or a key. */
export function bearerOf(authenticate: Authenticate, now: () => number): Identify {
  return async (request) => {
    const header = request.headers.get('authorization');
    if (header === null) return { kind: 'nobody' };
    const who = await authenticate(header, now());
    return who.kind === 'actor'
      ? { kind: 'actor', actor: who.actor, token: header.slice('Bearer '.length) }
      : { kind: 'nobody' };
  };
}

export const hashOfTests = personHash('the-key-of-persons-in-the-tests');

/** The supergraph as committed. */
export const SUPERGRAPH = readFileSync(new URL('../../supergraph.graphql', import.meta.url), 'utf8');

export async function testHub(
  topology: Topology,
  today: Day,
  options: Partial<
    Pick<HubConfig, 'timeoutMs' | 'open' | 'siteOrigin' | 'clock' | 'identify' | 'authenticate'>
  > = {},
): Promise<TestHub> {
  const database = await migratedHubDatabase();
  let lines: Record<string, unknown>[] = [];
  const log = createLog('error', {
    write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>),
  });
  let now = Date.parse(`${today}T12:00:00+08:00`);
  const clock = clockOf(() => now);
  const pair = await generateKeyPair('EdDSA', { extractable: true });
  const authenticate = authenticator({ keys: [await exportJWK(pair.publicKey)] });
  const privateKey = await exportJWK(pair.privateKey);
  let statements: string[] = [];
  const debug = (text: string) => void statements.push(text);

  const orms = {} as Record<SubgraphName, Orm>;
  for (const { name, entities } of SUBGRAPHS) {
    orms[name] = await openDatabase({ schema: name, entities, url: database.appUrl, debug, poolSize: 4 });
  }
  const make = (module: SubgraphModule) =>
    module.create({ orm: orms[module.name], clock, authenticate, log, personHash: hashOfTests });

  const servers = new Map<SubgraphName, SubgraphServer>();
  const remotes: Partial<Record<SubgraphName, string>> = {};
  const start = async (name: SubgraphName, port: number) => {
    const module = SUBGRAPHS.find((one) => one.name === name);
    if (!module) throw new Error(`no subgraph ${name}`);
    const server = await serveSubgraph(await make(module), {
      port,
      host: '127.0.0.1',
      journalSecret: SECRET,
      introspection: false,
    });
    servers.set(name, server);
    remotes[name] = `http://127.0.0.1:${server.port}/graphql`;
  };
  if (topology === 'apart over HTTP') for (const { name } of SUBGRAPHS) await start(name, 0);

  const hub = await createHub({
    supergraph: SUPERGRAPH,
    clock,
    log,
    authenticate,
    identify: bearerOf(authenticate, () => now),
    databaseUrl: () => database.appUrl,
    remotes,
    journalSecret: SECRET,
    personHash: hashOfTests,
    open: false,
    siteOrigin: undefined,
    poolSize: 4,
    debug,
    ...options,
  });
  const tokenOf = (actor: Actor | Official) =>
    signActor('kind' in actor ? actor : actorOf(actor), privateKey, now);
  const port = (name: SubgraphName) => Number(new URL(remotes[name] ?? '').port);

  return {
    hub,
    orms,
    clock,
    at: (day) => {
      now = Date.parse(`${day}T12:00:00+08:00`);
    },
    tokenOf,
    ask: async (query, variables = {}, actor) => {
      const token = actor && (await tokenOf(actor));
      const response = await hub.gateway.fetch('http://hub.test/graphql', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token ? { authorization: `Bearer ${token}` } : {}),
        },
        body: JSON.stringify({ query, variables }),
      });
      const body = (await response.json()) as Pick<Answer, 'data' | 'errors'>;
      return { status: response.status, data: body.data, errors: body.errors };
    },
    catchUp: async () => {
      if (topology === 'in one process') return hub.catchUp();
      const sources: Record<string, JournalSource> = {};
      for (const [name, url] of Object.entries(remotes)) sources[name] = remoteJournal(name, url, SECRET);
      for (let taken = 1; taken > 0;) {
        taken = 0;
        for (const module of SUBGRAPHS) taken += await (await make(module)).catchUp(sources);
      }
    },
    stopSubgraph: async (name) => servers.get(name)?.stop(),
    startSubgraph: (name) => start(name, port(name)),
    statements: () => {
      const taken = statements.filter((text) => /^\[query\]\s*(select|insert|update|with)/i.test(text));
      statements = [];
      return taken;
    },
    logged: () => {
      const taken = lines;
      lines = [];
      return taken;
    },
    ownerUrl: database.ownerUrl,
    close: async () => {
      await hub.stop();
      for (const server of servers.values()) await server.stop().catch(() => undefined);
      await Promise.all(Object.values(orms).map((orm) => orm.close()));
      await database.drop();
    },
  };
}
