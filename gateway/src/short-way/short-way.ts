import type { Subgraph } from '@chengan/shared/graph/subgraph';
import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { getVariableValues, OperationTypeNode } from 'graphql';
import { inProcessExecutor } from '../in-process.ts';
import type { SubgraphName } from '../subgraphs.ts';
import { MISSHAPEN } from './answer-shape.ts';
import { isTree, type Tree } from './join.ts';
import { keyOf, learner } from './learner.ts';
import type { Fetch } from './plan-steps.ts';
import { type Way, wayOf } from './way.ts';

/** A question as a client puts it, with what goes on to the subgraphs. */
export interface Question {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly authorization: string | undefined;
  readonly requestId: string;
}

/**
 * The way of a query that the runtime has answered before. Checked and planned then, it now goes straight to the
 * subgraphs of this process, at a fourth of the cost. Whatever is not a plain good answer (an error, a null where none
 * may be, a subgraph that takes too long) is left to the runtime, which asks again and says what is wrong: a query has
 * no effect, so it may be asked twice.
 */
export interface ShortWay {
  /** Learns from the runtime. */
  readonly plugin: GatewayPlugin;
  /** The answer's JSON; undefined: the runtime has to answer. */
  answer(question: Question): Promise<string | undefined>;
}

/** Ways kept at a time; the site has some thirty operations. */
const MAX_WAYS = 300;

export function createShortWay(
  subgraphs: Readonly<Partial<Record<SubgraphName, Subgraph>>>,
  timeoutMs: number,
): ShortWay {
  const ways = new Map<string, Way>();
  const executors = new Map(
    Object.values(subgraphs).map((subgraph) => [subgraph.name, inProcessExecutor(subgraph)]),
  );
  const asking = ({ authorization, requestId }: Question) => {
    const context = { headers: authorization === undefined ? {} : { authorization }, requestId };
    return async ({ subgraph, ...fetch }: Fetch, variables: object): Promise<Tree | undefined> => {
      const request = { ...fetch, variables, operationType: OperationTypeNode.QUERY, context };
      const result = await executors.get(subgraph)?.(request);
      if (!result || Symbol.asyncIterator in result || result.errors) return undefined;
      return isTree(result.data) ? result.data : undefined;
    };
  };
  return {
    plugin: learner({
      isKnown: (key) => ways.has(key),
      learn: (key, learned) => {
        const way = wayOf(learned, (service) => executors.has(service));
        const [oldest] = ways.keys();
        if (way && ways.size >= MAX_WAYS && oldest !== undefined) ways.delete(oldest);
        if (way) ways.set(key, way);
      },
    }),
    answer: async (question) => {
      const way = ways.get(keyOf(question.query, question.operationName));
      if (!way) return undefined;
      const { coerced } = getVariableValues(way.schema, way.variables, question.variables);
      if (!coerced) return undefined;
      const data: Tree = {};
      const good = await inTime(way.step({ variables: coerced, data, ask: asking(question) }), timeoutMs);
      const shaped = good ? way.shape(data) : MISSHAPEN;
      return shaped === MISSHAPEN ? undefined : JSON.stringify({ data: shaped });
    },
  };
}

/** What it comes to; false when it fails or takes too long, which the runtime will meet, report and say. */
async function inTime(running: Promise<boolean>, timeoutMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), timeoutMs);
  });
  try {
    return await Promise.race([running, late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
