import type { Subgraph } from '@chengan/shared/graph/subgraph';
import { createGatewayRuntime, type GatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import httpTransport from '@graphql-mesh/transport-http';
import type { Logger } from 'pino';
import { soundAnswers } from './answer.ts';
import { authorize } from './authorize.ts';
import { actorHeader, identity, type Identify, type WithIdentity } from './identify.ts';
import { ration, type RationConfig } from './identity/limit/ration.ts';
import { inProcessExecutor } from './in-process.ts';
import { checkOperations } from './operation.ts';
import { checkForm } from './request-form.ts';
import { mergeFields } from './merge-fields.ts';
import { requestIds, type WithRequestId } from './request-id.ts';
import { checkScalars } from './scalars.ts';
import type { SubgraphName } from './subgraphs.ts';

export type Gateway = GatewayRuntime<GatewayRequest>;

/** What the plugins here put into the context of a request. */
type GatewayRequest = Record<string, unknown> & Partial<WithIdentity & WithRequestId>;

export interface GatewayConfig {
  readonly supergraph: string;
  readonly log: Logger;
  readonly identify: Identify;
  readonly subgraphs: Readonly<Partial<Record<SubgraphName, Subgraph>>>;
  readonly remotes: Readonly<Partial<Record<SubgraphName, string>>>;
  readonly open: boolean;
  readonly siteOrigin: string | undefined;
  /** How long a subgraph may take over its part, in milliseconds; the whole may take twice as long. */
  readonly timeoutMs?: number;
  /** Where requests come over HTTP: how often one address may send what somebody has to read. */
  readonly ration?: RationConfig;
}

const TIMEOUT_MS = 15_000;
const GRAPHIQL_QUERY = `# 诚安枢纽 · Cheng'an Hub
{
  search(text: "江阴", first: 5) {
    totalCount
    nodes { matchedBy subject { __typename ... on Agency { creditCode name } ... on Enterprise { creditCode name } } }
  }
}
`;

/** The front door: plans an operation over the subgraphs, in this process or over HTTP, within the limits. */
export function createGateway(config: GatewayConfig): Gateway {
  const ids = requestIds();
  const timeoutMs = config.timeoutMs ?? TIMEOUT_MS;
  return createGatewayRuntime<GatewayRequest>({
    supergraph: config.supergraph,
    unifiedGraphHandler: async (options) => {
      const handled = await unifiedGraphHandler(options);
      checkScalars(handled.unifiedGraph);
      return handled;
    },
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
    // the page brings its scripts with it: nothing is fetched from anywhere else
    renderGraphiQL: async (options) =>
      (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(options),
    batching: { limit: 0 },
    csrfPrevention: { requestHeaders: ['x-graphql-client', 'apollo-require-preflight', 'x-csrf-token'] },
    cors: config.siteOrigin
      ? { origin: [config.siteOrigin], credentials: true, methods: ['GET', 'POST'] }
      : false,
    upstreamTimeout: () => timeoutMs,
    requestDeadline: timeoutMs * 2,
    propagateHeaders: {
      fromClientToSubgraphs: ({ context }) => actorHeader(context),
    },
    subgraphErrors: { subgraphNameProp: false, errorCode: false },
    maskedErrors: false,
    requestId: false,
    plugins: () => [
      ids.plugin,
      checkForm(),
      identity(config.identify),
      checkOperations(config.open),
      authorize(config.supergraph, config.open),
      ...(config.ration ? [ration(config.ration)] : []),
      mergeFields(),
      soundAnswers(config.log, ids),
    ],
  });
}
