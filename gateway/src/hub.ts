import { openDatabase, type Orm } from '@chengan/shared/database/database';
import type { Subgraph } from '@chengan/shared/graph/subgraph';
import type { Authenticate } from '@chengan/shared/identity/token';
import type { JournalSource } from '@chengan/shared/journal/entry';
import { remoteJournal } from '@chengan/shared/journal/remote';
import type { PersonHash } from '@chengan/shared/person-hash/person-hash';
import type { Clock } from '@chengan/shared/time/clock';
import type { Logger } from 'pino';
import { createGateway, type Gateway } from './gateway.ts';
import type { Identify } from './identify.ts';
import type { RationConfig } from './identity/limit/ration.ts';
import { SUBGRAPHS, type SubgraphModule, type SubgraphName } from './subgraphs.ts';

export interface HubConfig {
  readonly supergraph: string;
  readonly clock: Clock;
  readonly log: Logger;
  /** How the subgraphs of this process verify tokens. */
  readonly authenticate: Authenticate;
  /** How the front door finds out who asks, and makes their token. */
  readonly identify: Identify;
  /** URL of the application's account; per subgraph where they have databases of their own. */
  readonly databaseUrl: (subgraph: SubgraphName) => string;
  /** Where a subgraph runs as its own server; absent: in this process. */
  readonly remotes: Readonly<Partial<Record<SubgraphName, string>>>;
  /** Opens the journals of subgraphs that run apart. */
  readonly journalSecret: string | undefined;
  /** Journals that are no subgraph's: of the identity service. */
  readonly journals?: readonly JournalSource[];
  /** GraphiQL and introspection, for everything but production. */
  readonly open: boolean;
  readonly siteOrigin: string | undefined;
  /** Whether the data is invented. */
  readonly demonstration?: boolean;
  /** For agencies alone, where it is in this process. */
  readonly personHash?: PersonHash;
  readonly poolSize?: number;
  /** How long a subgraph may take over its part of an answer, in milliseconds. */
  readonly timeoutMs?: number;
  readonly debug?: (statement: string) => void;
  /** How often one address may send what somebody has to read. */
  readonly ration?: RationConfig;
}

/** The gateway with its subgraphs, in this process or apart. */
export interface Hub {
  readonly gateway: Gateway;
  /** The subgraphs that run in this process. */
  readonly subgraphs: Readonly<Partial<Record<SubgraphName, Subgraph>>>;
  /** The journals that are kept in this process, by name. */
  readonly journals: Readonly<Record<string, JournalSource>>;
  /** Starts following the journals. */
  follow(): void;
  /** Takes all that the journals hold now into every subgraph of this process, until nothing is left. */
  catchUp(): Promise<void>;
  stop(): Promise<void>;
}

/** Opens the databases and makes the subgraphs of this process and the gateway in front of all. Serves nothing yet. */
export async function createHub(config: HubConfig): Promise<Hub> {
  const orms: Orm[] = [];
  const subgraphs: Partial<Record<SubgraphName, Subgraph>> = {};
  for (const module of SUBGRAPHS.filter((one) => !config.remotes[one.name])) {
    const orm = await open(module, config);
    orms.push(orm);
    const { clock, authenticate, log } = config;
    subgraphs[module.name] = await module.create({
      orm,
      clock,
      authenticate,
      log: log.child({ subgraph: module.name }),
      demonstration: config.demonstration ?? false,
      ...(module.name === 'agencies' && config.personHash ? { personHash: config.personHash } : {}),
    });
  }
  const sources = journals(config, subgraphs);
  const gateway = createGateway({ ...config, subgraphs });
  const stops: (() => Promise<void>)[] = [];
  const local = Object.values(subgraphs);
  return {
    gateway,
    subgraphs,
    journals: journalsHere(config, subgraphs),
    follow: () => void stops.push(...local.map((subgraph) => subgraph.follow(sources))),
    catchUp: async () => {
      for (let taken = 1; taken > 0;) {
        taken = 0;
        for (const subgraph of local) taken += await subgraph.catchUp(sources);
      }
    },
    stop: async () => {
      await Promise.all(stops.map((stop) => stop()));
      await gateway[Symbol.asyncDispose]();
      await Promise.all(orms.map((orm) => orm.close()));
    },
  };
}

async function open(module: SubgraphModule, config: HubConfig): Promise<Orm> {
  return openDatabase({
    schema: module.name,
    entities: module.entities,
    url: config.databaseUrl(module.name),
    ...(config.poolSize === undefined ? {} : { poolSize: config.poolSize }),
    ...(config.debug ? { debug: config.debug } : {}),
  });
}

function journalsHere(
  config: HubConfig,
  local: Readonly<Partial<Record<SubgraphName, Subgraph>>>,
): Record<string, JournalSource> {
  const kept = [...Object.values(local).map(({ journal }) => journal), ...(config.journals ?? [])];
  return Object.fromEntries(kept.map((journal) => [journal.name, journal]));
}

function journals(
  config: HubConfig,
  local: Readonly<Partial<Record<SubgraphName, Subgraph>>>,
): Record<string, JournalSource> {
  const sources: Record<string, JournalSource> = journalsHere(config, local);
  for (const { name } of SUBGRAPHS) {
    const url = config.remotes[name];
    if (url && config.journalSecret) sources[name] = remoteJournal(name, url, config.journalSecret);
  }
  return sources;
}
