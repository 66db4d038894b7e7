import { once } from 'node:events';
import {
  type IncomingHttpHeaders,
  type IncomingMessage,
  request as httpRequest,
  type Server,
} from 'node:http';
import { connect } from 'node:net';
import type { Actor } from '@chengan/shared/permission/actor';
import { actorOf } from '@chengan/shared/permission/actor';
import { day } from '@chengan/shared/time/day';
import { listen, stopListening } from '../../listen.ts';
import { testHub, type TestHub, type Topology } from '../../testing/hub.fixture.ts';
import { CLERK, LEADER } from '../../testing/people.fixture.ts';
import { AGENCY, registerAgency } from '../../testing/register.fixture.ts';

/** A request as an attacker writes it: nothing of it is put right by a client library. */
export interface Raw {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Buffer;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** A hub in production mode that listens on a port, with an agency and a public notice that names it. */
export interface ServedHub {
  readonly hub: TestHub;
  readonly server: Server;
  readonly port: number;
  readonly url: string;
  send(raw: Raw): Promise<RawAnswer>;
  /** Writes bytes as they are; the answer up to the end of the connection, or to `silence` ms without a byte. */
  bytes(text: string | Buffer, silence?: number): Promise<string>;
  /** Whether a plain public question is answered as always. */
  answers(): Promise<boolean>;
  close(): Promise<void>;
}

export const TODAY = day('2026-06-15');
const SOUND = JSON.stringify({
  query: `{ hub { today } agency(creditCode: "${AGENCY.creditCode}") { name notices { totalCount } } }`,
});
const EXPECTED = JSON.stringify({
  data: { hub: { today: '2026-06-15' }, agency: { name: AGENCY.name, notices: { totalCount: 1 } } },
});

export async function servedHub(
  topology: Topology,
  options: Parameters<typeof testHub>[2] = {},
): Promise<ServedHub> {
  const hub = await testHub(topology, TODAY, options);
  await registerAgency(hub);
  await publishNotice(hub);
  const server = await listen(hub.hub.gateway, 0, '127.0.0.1');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const send = (raw: Raw) => sendTo(port, raw);
  return {
    hub,
    server,
    port,
    url: `http://127.0.0.1:${port}/graphql`,
    send,
    bytes: (text, silence = 2_000) => sendBytes(port, text, silence),
    answers: async () => (await send({ body: SOUND })).text === EXPECTED,
    close: async () => {
      await stopListening(server);
      await hub.close();
    },
  };
}

/** Sends one request on a connection of its own; JSON by POST to the graph unless it says otherwise. */
export async function sendTo(
  port: number,
  { method = 'POST', path = '/graphql', headers, body }: Raw,
): Promise<RawAnswer> {
  const request = httpRequest({
    host: '127.0.0.1',
    port,
    method,
    path,
    agent: false,
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
      ...headers,
    } as Record<string, string>,
  });
  const answered = once(request, 'response');
  request.on('error', () => undefined); // a server that answers early may close while the rest is still being sent
  request.end(body);
  const [response] = (await answered) as [IncomingMessage];
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part as Buffer);
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    text: Buffer.concat(parts).toString(),
  };
}

async function sendBytes(port: number, text: string | Buffer, silence: number): Promise<string> {
  return new Promise((resolve) => {
    let received = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.setTimeout(silence, () => socket.destroy());
    socket.on('data', (data) => (received += data.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(received));
  });
}

async function publishNotice(hub: TestHub): Promise<void> {
  const act = async (mutation: string, variables: Record<string, unknown>, actor: Actor) => {
    const { data, errors } = await hub.ask(mutation, variables, actor);
    if (errors) throw new Error(JSON.stringify(errors));
    return (Object.values(data ?? {})[0] as { id: string }).id;
  };
  const leader: Actor = { ...actorOf(LEADER), steppedUpAt: hub.clock.now() };
  const input = {
    kind: 'BULLETIN',
    title: '二〇二六年第二季度检查情况通报',
    body: '某机构从业人员未到现场开展工作，已责令改正。',
    severity: 'GENERAL',
    naming: 'NAMED',
    namingReason: '机构的名称依法公开',
    basis: ['J-16a'],
    decidedOn: '2026-06-12',
    publicUntil: '2026-12-12',
    subjects: [{ kind: 'AGENCY', code: AGENCY.creditCode }],
  };
  const draft = 'mutation ($input: DraftNoticeInput!) { draftNotice(input: $input) { id } }';
  const id = await act(draft, { input }, actorOf(CLERK));
  await act('mutation ($id: ID!) { approveNotice(id: $id, revision: 1) { id } }', { id }, leader);
  await act('mutation ($id: ID!) { publishNotice(id: $id, revision: 2) { id } }', { id }, leader);
  await hub.catchUp();
}
