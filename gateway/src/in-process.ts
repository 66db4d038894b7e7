import type { Subgraph } from '@chengan/shared/graph/subgraph';
import { getDocumentString, type Executor } from '@graphql-mesh/transport-common';
import { type ExecutionResult, execute, GraphQLError } from 'graphql';
import { compileQuery } from 'graphql-jit';
import { actorHeader, type WithIdentity } from './identify.ts';
import type { WithRequestId } from './request-id.ts';

/** Compiled operations kept per subgraph; the planner sends few distinct ones. */
const MAX_COMPILED = 500;

/** What of the gateway's context is handed on to the subgraphs. */
type GatewayRequest = Partial<WithRequestId & WithIdentity>;

type Compiled = Extract<
  ReturnType<typeof compileQuery<unknown, Record<string, unknown>>>,
  { query: unknown }
>;

/** Executes the subgraph's schema in this process, compiled; the same answers as over HTTP, without the HTTP. */
export function inProcessExecutor(subgraph: Subgraph): Executor {
  const compiled = new Map<string, Compiled>();
  const compile = (text: string, request: Parameters<Executor>[0]): Compiled | undefined => {
    const known = compiled.get(text);
    if (known) return known;
    const made = compileQuery<unknown, Record<string, unknown>>(
      subgraph.schema,
      request.document,
      request.operationName ?? '',
    );
    if (!('query' in made)) return undefined;
    const [oldest] = compiled.keys();
    if (compiled.size >= MAX_COMPILED && oldest !== undefined) compiled.delete(oldest);
    compiled.set(text, made);
    return made;
  };
  const run = async (request: Parameters<Executor>[0]): Promise<ExecutionResult> => {
    const asked = (request.context ?? {}) as GatewayRequest;
    const contextValue = await subgraph.context({
      ...actorHeader(asked),
      requestId: asked.requestId ?? 'none',
    });
    const variables = request.variables ?? {};
    // without its text a document has no key of its own, and must not share another's compiled query
    const text = getDocumentString(request.document);
    const query = text ? compile(text, request) : undefined;
    const result = query
      ? ((await query.query(undefined, contextValue, variables)) as ExecutionResult)
      : await execute({
          schema: subgraph.schema,
          document: request.document,
          contextValue,
          variableValues: variables,
        });
    return result.errors
      ? { ...result, errors: result.errors.map((error) => outward(error, subgraph, contextValue.requestId)) }
      : result;
  };
  return run as Executor;
}

/** A refusal goes out as it is; anything else is logged here and masked, exactly as the subgraph's own server does. */
function outward(error: GraphQLError, subgraph: Subgraph, requestId: string): GraphQLError {
  const { originalError } = error;
  if (originalError === undefined || originalError === null) return error;
  if (originalError instanceof GraphQLError) {
    return new GraphQLError(originalError.message, {
      path: error.path ?? null,
      extensions: originalError.extensions,
    });
  }
  subgraph.deps.log.error({ error: originalError, requestId, path: error.path }, 'a resolver failed');
  return new GraphQLError('系统内部错误', {
    path: error.path ?? null,
    extensions: { code: 'INTERNAL_SERVER_ERROR', messageEn: 'Internal error' },
  });
}
