import type { Subgraph } from '@chengan/shared/graph/subgraph';
import { createGatewayRuntime, type GatewayPlugin, type GatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import httpTransport from '@graphql-mesh/transport-http';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { inProcessExecutor } from './in-process.ts';
import { limitRule, LIMITS } from './limits.ts';
import type { SubgraphName } from './subgraphs.ts';

export type Gateway = GatewayRuntime<Record<string, never>>;

export interface GatewayConfig {
  readonly supergraph: string;
  readonly log: Logger;
  readonly subgraphs: Readonly<Partial<Record<SubgraphName, Subgraph>>>;
  readonly remotes: Readonly<Partial<Record<SubgraphName, string>>>;
  readonly open: boolean;
  readonly siteOrigin: string | undefined;
}

const TIMEOUT_MS = 15_000;
const GRAPHIQL_QUERY = `# 诚安枢纽 · Cheng'an Hub
{
  search(text: "演示", first: 5) {
    totalCount
    nodes { matchedBy subject { __typename ... on Agency { creditCode name } ... on Enterprise { creditCode name } } }
  }
}
`;

const limits: GatewayPlugin = {
  onParse: ({ params }) => {
    params.options = { ...params.options, maxTokens: LIMITS.tokens };
  },
  onValidate: ({ addValidationRule }) => addValidationRule(limitRule),
};

/** The front door: plans an operation over the subgraphs, in this process or over HTTP, within the limits. */
export function createGateway(config: GatewayConfig): Gateway {
  return createGatewayRuntime<Record<string, never>>({
    supergraph: config.supergraph,
    unifiedGraphHandler,
    transports: {
      http: {
        getSubgraphExecutor: (options) => {
          const name = options.subgraphName.toLowerCase() as SubgraphName;
          const local = config.subgraphs[name];
          if (local) return inProcessExecutor(local);
          const location = config.remotes[name];
          if (!location) throw new Error(`subgraph ${name} runs neither here nor apart`);
          return httpTransport.getSubgraphExecutor({
            ...options,
            transportEntry: { ...options.transportEntry, location },
          });
        },
      },
    },
    logging: false,
    graphqlEndpoint: '/graphql',
    healthCheckEndpoint: '/health',
    readinessCheckEndpoint: '/ready',
    landingPage: false,
    graphiql: config.open ? { title: "诚安枢纽 · Cheng'an Hub", defaultQuery: GRAPHIQL_QUERY } : false,
    ...(config.open ? {} : { disableIntrospection: {} }),
    batching: { limit: 0 },
    csrfPrevention: { requestHeaders: ['x-graphql-client', 'apollo-require-preflight', 'x-csrf-token'] },
    cors: config.siteOrigin
      ? { origin: [config.siteOrigin], credentials: true, methods: ['GET', 'POST'] }
      : false,
    upstreamTimeout: () => TIMEOUT_MS,
    requestDeadline: TIMEOUT_MS * 2,
    propagateHeaders: {
      fromClientToSubgraphs: ({ request }) => {
        const authorization = request.headers.get('authorization');
        const requestId = request.headers.get('x-request-id');
        return {
          ...(authorization ? { authorization } : {}),
          ...(requestId ? { 'x-request-id': requestId } : {}),
        };
      },
    },
    subgraphErrors: { subgraphNameProp: false, errorCode: false },
    maskedErrors: { maskError: (error) => outward(error, config.log), isDev: false },
    plugins: () => [limits],
  });
}

/** What leaves the hub: refusals and query errors as they are; anything unexpected masked, and logged with its cause. */
function outward(error: unknown, log: Logger): Error {
  if (error instanceof GraphQLError && (error.originalError === undefined || error.originalError === null))
    return error;
  if (error instanceof GraphQLError && typeof error.extensions['code'] === 'string') return error;
  log.error({ error }, 'a request failed');
  return new GraphQLError('系统内部错误', {
    extensions: { code: 'INTERNAL_SERVER_ERROR', messageEn: 'Internal error' },
  });
}
