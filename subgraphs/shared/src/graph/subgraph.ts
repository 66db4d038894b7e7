import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Orm } from '../database/database.ts';
import type { Authenticate } from '../identity/actor.ts';
import type { JournalSource } from '../journal/entry.ts';
import type { Clock } from '../time/clock.ts';
import { createContext, type GraphContext } from './context.ts';
import type { SubgraphSchema } from './schema.ts';

export interface SubgraphDeps {
  readonly orm: Orm;
  readonly clock: Clock;
  readonly authenticate: Authenticate;
  readonly log: Logger;
  /** Whether this hub shows invented data; said in `hub.demonstration`. */
  readonly demonstration?: boolean;
}

/** A subgraph as its host sees it: the gateway's process, or a server of its own. */
export interface Subgraph {
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly sdl: string;
  readonly journal: JournalSource;
  readonly deps: SubgraphDeps;
  /** The context of one request, from the caller's headers. */
  context(headers: { authorization?: string | undefined; requestId: string }): Promise<GraphContext>;
  /** Starts following the journals of others, by name; returns a function that stops. */
  follow(sources: Readonly<Record<string, JournalSource>>): () => Promise<void>;
  /** Takes everything that the given journals hold now; for tests, demonstrations and rebuilds. */
  catchUp(sources: Readonly<Record<string, JournalSource>>): Promise<number>;
}

/** The part of a subgraph that is the same for all. */
export function subgraphOf(
  name: string,
  built: SubgraphSchema,
  journal: JournalSource,
  deps: SubgraphDeps,
): Pick<Subgraph, 'name' | 'schema' | 'sdl' | 'journal' | 'deps' | 'context'> {
  return {
    name,
    ...built,
    journal,
    deps,
    context: async ({ authorization, requestId }) =>
      createContext(deps.orm, deps.clock, {
        actor: await deps.authenticate(authorization, deps.clock.now()),
        requestId,
      }),
  };
}
