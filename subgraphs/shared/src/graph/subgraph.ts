import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Orm } from '../database/database.ts';
import type { Authenticate } from '../identity/token.ts';
import { problemError } from './problem-error.ts';
import type { JournalSource } from '../journal/entry.ts';
import type { PersonHash } from '../person-hash/person-hash.ts';
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
  /** Stands for identity numbers; a subgraph that takes them cannot do without. */
  readonly personHash?: PersonHash;
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

const TOKEN_REFUSED = {
  code: 'UNAUTHENTICATED',
  message: '登录凭据无效或已过期，请重新登录。',
  messageEn: 'The credentials are not valid or have expired; please sign in again.',
};

/** Without a status of its own the server would call it a fault of ours. */
function tokenRefused(): GraphQLError {
  const { message, extensions } = problemError([TOKEN_REFUSED]);
  return new GraphQLError(message, { extensions: { ...extensions, http: { status: 401 } } });
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
    context: async ({ authorization, requestId }) => {
      const who = await deps.authenticate(authorization, deps.clock.now());
      if (who.kind === 'refused') {
        deps.log.warn({ requestId, reason: who.reason }, 'a token was refused');
        throw tokenRefused();
      }
      const actor = who.kind === 'actor' ? who.actor : undefined;
      return createContext(deps.orm, deps.clock, { actor, requestId }, deps.personHash);
    },
  };
}
