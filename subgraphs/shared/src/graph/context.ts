import type DataLoader from 'dataloader';
import type { Em, Orm } from '../database/database.ts';
import { actorSession } from '../database/session.ts';
import type { Actor } from '../permission/actor.ts';
import type { PersonHash } from '../person-hash/person-hash.ts';
import type { Clock } from '../time/clock.ts';
import type { Day } from '../time/day.ts';

/** What a resolver may use. One per request and subgraph. */
export interface GraphContext {
  /** A fork for this request: its identity map is not shared. */
  readonly em: Em;
  readonly clock: Clock;
  /** Today in Asia/Shanghai, read once so that one answer never spans two days. */
  readonly today: Day;
  /** Who acts; undefined for the public. */
  readonly actor: Actor | undefined;
  readonly requestId: string;
  /** Stands for identity numbers, in the subgraph that takes them. */
  readonly personHash: PersonHash;
  /** The request's loader of that name, made on first use: rows of one kind are fetched in one statement. */
  loader<K, V>(name: string, make: (context: GraphContext) => DataLoader<K, V>): DataLoader<K, V>;
}

export interface RequestInfo {
  readonly actor: Actor | undefined;
  readonly requestId: string;
}

const NO_HASH: PersonHash = () => {
  throw new Error('this subgraph was given no PERSON_HASH_KEY');
};

export function createContext(
  orm: Orm,
  clock: Clock,
  request: RequestInfo,
  personHash: PersonHash = NO_HASH,
): GraphContext {
  const loaders = new Map<string, unknown>();
  const session = request.actor && actorSession(request.actor, request.requestId);
  const context: GraphContext = {
    em: session ? orm.em.fork({ session }) : orm.em.fork(),
    clock,
    today: clock.today(),
    ...request,
    personHash,
    loader: <K, V>(name: string, make: (context: GraphContext) => DataLoader<K, V>) => {
      if (!loaders.has(name)) loaders.set(name, make(context));
      return loaders.get(name) as DataLoader<K, V>;
    },
  };
  return context;
}
