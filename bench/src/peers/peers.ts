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
  readonly name: string;
  readonly label: string;
  readonly server: ServerName;
  /** Who asks, where it is not the public; the same server answers the public too. */
  readonly caller?: 'key' | 'session';
  request(code: string): PeerRequest;
  /** The facts of an answer's JSON; throws where it brings errors. */
  facts(body: string): LookUp | null;
}

/** What is started: each once, for all peers that ask it. */
export const SERVERS = ['in-process', 'over-http', 'route', 'postgraphile'] as const;
export type ServerName = (typeof SERVERS)[number];

/** What the callers show who they are with. */
export interface Callers {
  /** Keys of a partner, each taken in turn. */
  readonly keys: readonly string[];
  /** The `cookie` header of a regulator's session. */
  readonly cookie: string;
}

const post = (query: string, variables: object, more: Record<string, string> = {}): PeerRequest => ({
  method: 'POST',
  path: '/graphql',
  headers: { 'content-type': 'application/json', accept: 'application/json', ...more },
  body: JSON.stringify({ query, variables }),
});

function factsOfGraph(body: string): LookUp | null {
  const { data, errors } = JSON.parse(body) as GraphAnswer;
  if (errors) throw new Error(errors.map((error) => error.message).join('; '));
  return data?.agency ?? null;
}

const graph = { request: (code: string) => post(GRAPH_OPERATION, { code }), facts: factsOfGraph };

/** The hub with its subgraphs in one process or apart, asked by the public, by a partner and by a regulator. */
function hubPeers(server: ServerName, label: string, { keys, cookie }: Callers): Peer[] {
  let turn = 0;
  const key = () => keys[(turn += 1) % keys.length] ?? '';
  const as = (header: () => Record<string, string>) => ({
    request: (code: string) => post(GRAPH_OPERATION, { code }, header()),
    facts: factsOfGraph,
  });
  return [
    { name: server, label, server, ...graph },
    {
      name: `${server}, key`,
      label: `${label}, with a partner's key`,
      server,
      caller: 'key',
      ...as(() => ({ 'x-api-key': key() })),
    },
    {
      name: `${server}, session`,
      label: `${label}, with a regulator's session`,
      server,
      caller: 'session',
      ...as(() => ({ cookie })),
    },
  ];
}

/** Everybody who is measured. */
export function peersWith(callers: Callers): Peer[] {
  return [
    ...hubPeers('in-process', 'the hub, subgraphs in process', callers),
    ...hubPeers('over-http', 'the hub, subgraphs over HTTP', callers),
    {
      name: 'route',
      label: 'hand-written route (Fastify, pg)',
      server: 'route',
      request: (code) => ({ method: 'GET', path: `/agencies/${code}` }),
      facts: factsOfGraph,
    },
    {
      name: 'postgraphile',
      label: 'PostGraphile (Amber)',
      server: 'postgraphile',
      request: (code) => post(POSTGRAPHILE_OPERATION, postgraphileVariables(code)),
      facts: (body) => {
        const answer = JSON.parse(body) as PostGraphileAnswer;
        if (answer.errors) throw new Error(answer.errors.map((error) => error.message).join('; '));
        return lookUpOfPostGraphile(answer);
      },
    },
  ];
}
