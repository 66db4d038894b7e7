import type { IncomingMessage } from 'node:http';
import { REQUEST_ID, requestIdOf } from '../request-id.ts';
import { isTree } from './join.ts';
import type { Question } from './short-way.ts';

/** Types of answer that the short way gives, chosen as the runtime chooses: by the first that the client names. */
const ANSWER_TYPES: Readonly<Record<string, string>> = {
  'application/json': 'application/json; charset=utf-8',
  'application/graphql-response+json': 'application/graphql-response+json; charset=utf-8',
};
const JSON_BODY = /^application\/json(; ?charset=utf-8)?$/i;

/**
 * The type of the answer to a request that may be a plain question: JSON posted to the graph by a program. Undefined for
 * what the runtime has rules for: pages of other origins, other methods, paths, types and encodings.
 */
export function answerTypeFor({ method, url, headers }: IncomingMessage): string | undefined {
  if (method !== 'POST' || url !== '/graphql' || headers.origin !== undefined) return undefined;
  if (headers['content-encoding'] !== undefined) return undefined;
  if (!JSON_BODY.test(headers['content-type'] ?? '')) return undefined;
  const [first = ''] = (headers.accept ?? '').split(',');
  const [type = '', ...parameters] = first.split(';');
  return parameters.length > 0 ? undefined : ANSWER_TYPES[type.trim().toLowerCase()];
}

const PARTS = new Set(['query', 'variables', 'operationName']);

/** The question in the body; undefined where it holds anything but a text, its name and its variables. */
export function questionIn(body: string, { headers }: IncomingMessage): Question | undefined {
  const asked = parse(body);
  if (!asked || Object.keys(asked).some((key) => !PARTS.has(key))) return undefined;
  const { query, operationName, variables } = asked;
  const values = variables ?? {};
  if (typeof query !== 'string' || !isTree(values)) return undefined;
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string')
    return undefined;
  return {
    query,
    operationName: operationName ?? undefined,
    variables: values,
    authorization: headers.authorization,
    requestId: requestIdOf(headers[REQUEST_ID]?.toString()),
  };
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isTree(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
