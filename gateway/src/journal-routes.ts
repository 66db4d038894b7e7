import type { IncomingMessage, ServerResponse } from 'node:http';
import type { JournalSource } from '@chengan/shared/journal/entry';
import { answerJournal, isJournalPath } from '@chengan/shared/journal/serve';

/** The journals of this process, for the subgraphs that run apart: they follow those inside the hub too. */
export interface JournalRoutes {
  readonly sources: Readonly<Record<string, JournalSource>>;
  /** Shared among the hub's servers; without one nothing is handed out. */
  readonly secret: string | undefined;
}

export function isOfJournals({ method, url = '' }: IncomingMessage): boolean {
  return method === 'GET' && isJournalPath(url.split('?')[0] ?? '');
}

/** Answers a request for which `isOfJournals` holds. */
export async function answerJournals(
  { sources, secret }: JournalRoutes,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://hub.internal');
  const { status, body } = await answerJournal(sources, secret, url, request.headers.authorization);
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
