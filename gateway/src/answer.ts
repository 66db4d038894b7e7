import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { RequestIds } from './request-id.ts';

/** Refusals of the runtime and of graphql itself that say what is wrong with the request, and nothing of the inside. */
const ABOUT_THE_REQUEST = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
]);

/**
 * What leaves the hub: refusals and faults of the request as they are; anything else masked, and logged with its cause
 * under the id that the answer carries. A faulty request is 400 whatever type of answer was asked for.
 */
export function soundAnswers(log: Logger, ids: RequestIds): GatewayPlugin {
  return {
    onResultProcess: ({ request, result, setResult }) => {
      if (Array.isArray(result) || Symbol.asyncIterator in result || !result.errors) return;
      const requestId = ids.of(request);
      const errors = result.errors.map((error) => outward(error, requestId, log));
      setResult({
        ...result,
        ...missingData(result.data, result.errors),
        errors: errors.map(withoutLeniency).map(withoutOrigin),
      });
    },
  };
}

function outward(error: GraphQLError, requestId: string, log: Logger): GraphQLError {
  const { code, messageEn, http } = error.extensions;
  if (typeof messageEn === 'string' && code !== 'INTERNAL_SERVER_ERROR') return error;
  if (typeof code === 'string' && ABOUT_THE_REQUEST.has(code)) return error;
  if (isClientStatus(http)) return error;
  if (code === TIMED_OUT) return tooSlow(requestId);
  if (code !== 'INTERNAL_SERVER_ERROR') log.error({ error, requestId }, 'a request failed');
  return new GraphQLError('系统内部错误', {
    ...(error.path ? { path: error.path } : {}),
    extensions: {
      code: 'INTERNAL_SERVER_ERROR',
      messageEn: 'Internal error',
      requestId,
      ...(error.path ? {} : { http: { status: 500 } }),
    },
  });
}

/** The runtime's code for a subgraph that did not answer in time. */
const TIMED_OUT = 'GATEWAY_TIMEOUT';

function tooSlow(requestId: string): GraphQLError {
  return new GraphQLError('处理超时，请缩小查询范围或稍后再试', {
    extensions: {
      code: 'TIMEOUT',
      messageEn: 'This took too long; ask for less, or try again later',
      requestId,
      http: { status: 504 },
    },
  });
}

function isClientStatus(http: unknown): boolean {
  const status = typeof http === 'object' && http !== null && 'status' in http ? http.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 500;
}

/** The runtime gives 200 to a faulty request of a client that takes application/json, as old clients expect. */
function withoutLeniency(error: GraphQLError): GraphQLError {
  const { http } = error.extensions;
  if (typeof http !== 'object' || http === null || !('spec' in http)) return error;
  const { spec: _, ...rest } = http;
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    extensions: { ...error.extensions, http: rest },
  });
}

/** The runtime shows the fault of the JSON reader, which repeats what was sent. */
function withoutOrigin(error: GraphQLError): GraphQLError {
  if (!('originalError' in error.extensions)) return error;
  const { originalError: _, ...extensions } = error.extensions;
  return new GraphQLError(error.message, { path: error.path ?? null, extensions });
}

/** An operation that ran has data, null at the least; the planner leaves it out when nothing came back. */
function missingData(data: unknown, errors: readonly GraphQLError[]): { readonly data?: null } {
  const ran = data === undefined && errors.some((error) => error.path !== undefined);
  return ran ? { data: null } : {};
}
