import type { GraphAnswer, LookUp } from '../look-up/look-up.ts';
import { GRAPH_OPERATION } from '../look-up/look-up.ts';
import {
  lookUpOfPostGraphile,
  POSTGRAPHILE_OPERATION,
  type PostGraphileAnswer,
  postgraphileVariables,
} from '../look-up/postgraphile-look-up.ts';

export interface PeerRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** One way to get the look-up over HTTP, however many processes it takes. */
export interface Peer {
  readonly name: PeerName;
  readonly label: string;
  request(code: string): PeerRequest;
  /** The facts of an answer's JSON; throws where it brings errors. */
  facts(body: string): LookUp | null;
}

export type PeerName = 'in-process' | 'over-http' | 'route' | 'postgraphile';

const post = (query: string, variables: object): PeerRequest => ({
  method: 'POST',
  path: '/graphql',
  headers: { 'content-type': 'application/json', accept: 'application/json' },
  body: JSON.stringify({ query, variables }),
});

function factsOfGraph(body: string): LookUp | null {
  const { data, errors } = JSON.parse(body) as GraphAnswer;
  if (errors) throw new Error(errors.map((error) => error.message).join('; '));
  return data?.agency ?? null;
}

const graph = { request: (code: string) => post(GRAPH_OPERATION, { code }), facts: factsOfGraph };

export const PEERS: readonly Peer[] = [
  { name: 'in-process', label: 'the hub, subgraphs in process', ...graph },
  { name: 'over-http', label: 'the hub, subgraphs over HTTP', ...graph },
  {
    name: 'route',
    label: 'hand-written route (Fastify, pg)',
    request: (code) => ({ method: 'GET', path: `/agencies/${code}` }),
    facts: factsOfGraph,
  },
  {
    name: 'postgraphile',
    label: 'PostGraphile (Amber)',
    request: (code) => post(POSTGRAPHILE_OPERATION, postgraphileVariables(code)),
    facts: (body) => {
      const answer = JSON.parse(body) as PostGraphileAnswer;
      if (answer.errors) throw new Error(answer.errors.map((error) => error.message).join('; '));
      return lookUpOfPostGraphile(answer);
    },
  },
];
