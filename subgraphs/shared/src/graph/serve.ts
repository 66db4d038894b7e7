import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { unwrapResolverError } from '@apollo/server/errors';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify, { type FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { answerJournal } from '../journal/serve.ts';
import type { GraphContext } from './context.ts';
import type { Subgraph } from './subgraph.ts';

export interface ServeOptions {
  readonly port: number;
  readonly host: string;
  /** Shared among the hub's servers; opens the journal to the other subgraphs. */
  readonly journalSecret: string;
  readonly introspection: boolean;
}

export interface SubgraphServer {
  readonly port: number;
  stop(): Promise<void>;
}

/** Serves one subgraph as its own Apollo server; port 0 takes any free one. Rejects when the port is taken. */
export async function serveSubgraph(subgraph: Subgraph, options: ServeOptions): Promise<SubgraphServer> {
  const { log } = subgraph.deps;
  const app = Fastify({ bodyLimit: 100_000, genReqId: requestId, forceCloseConnections: true });
  const apollo = new ApolloServer<GraphContext>({
    schema: subgraph.schema,
    introspection: options.introspection,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: 20_000 },
    // the cache-control plugin wraps every resolver and doubles the CPU of a request
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      fastifyApolloDrainPlugin(app),
      logFailures(log),
    ],
    formatError: (formatted, error) => {
      if (isExpected(error)) return formatted;
      return {
        message: '系统内部错误',
        extensions: { code: 'INTERNAL_SERVER_ERROR', messageEn: 'Internal error' },
        ...(formatted.path ? { path: formatted.path } : {}),
      };
    },
  });
  await apollo.start();
  await app.register(fastifyApollo(apollo), {
    path: '/graphql',
    method: ['GET', 'POST'],
    context: (request: FastifyRequest) =>
      subgraph.context({ authorization: request.headers.authorization, requestId: request.id }),
  });
  app.get('/health', () => ({ subgraph: subgraph.name, ok: true }));
  app.get('/journal/:name', async (request, reply) => {
    const url = new URL(request.url, 'http://subgraph');
    const sources = { [subgraph.name]: subgraph.journal };
    const { status, body } = await answerJournal(
      sources,
      options.journalSecret,
      url,
      request.headers.authorization,
    );
    return reply.code(status).send(body);
  });
  await app.listen({ port: options.port, host: options.host });
  const [address] = app.addresses();
  return {
    port: typeof address === 'object' ? address.port : options.port,
    stop: async () => {
      await apollo.stop();
      await app.close();
    },
  };
}

/** A refusal, or a fault of the query; anything else is ours. */
function isExpected(error: unknown): boolean {
  const original = unwrapResolverError(error);
  return original instanceof GraphQLError || original === error;
}

function logFailures(log: Logger): ApolloServerPlugin<GraphContext> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue: { requestId } }) => {
        for (const error of errors.filter((one) => !isExpected(one))) {
          log.error({ error: unwrapResolverError(error), requestId, path: error.path }, 'a resolver failed');
        }
      },
    }),
  };
}

function requestId(request: { headers: Record<string, string | string[] | undefined> }): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : crypto.randomUUID();
}
