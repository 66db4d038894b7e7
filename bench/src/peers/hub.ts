import { readFileSync } from 'node:fs';
import { anonymous } from '@chengan/gateway/identify';
import { createHub } from '@chengan/gateway/hub';
import { authenticator } from '@chengan/shared/identity/token';
import { fixedClock } from '@chengan/shared/time/clock';
import { pino } from 'pino';
import { TODAY } from '../data/calendar.ts';
import { POOL } from './peer.ts';
import type { Operation } from '../explain/operations.ts';

export interface AskedHub {
  /** Rejects where the answer brings errors. */
  ask(operation: Operation): Promise<void>;
  stop(): Promise<void>;
}

const SUPERGRAPH = new URL('../../../gateway/supergraph.graphql', import.meta.url);

/** The hub of the bench's day, as `peers/gateway.main.ts` serves it; `remotes`: where its subgraphs are, if apart. */
export async function openHub(appUrl: string, remotes: Readonly<Record<string, string>> = {}) {
  return createHub({
    supergraph: readFileSync(SUPERGRAPH, 'utf8'),
    clock: fixedClock(TODAY),
    log: pino({ level: 'warn' }),
    authenticate: authenticator(undefined),
    identify: anonymous,
    databaseUrl: () => appUrl,
    remotes,
    journalSecret: 'bench-journal-secret-of-no-use',
    open: false,
    siteOrigin: undefined,
    poolSize: POOL,
  });
}

/** The hub in this process, to ask and to watch. */
export async function hubToAsk(appUrl: string): Promise<AskedHub> {
  const hub = await openHub(appUrl);
  return {
    ask: async ({ name, query, variables }) => {
      const response = await hub.gateway.fetch('http://hub.invalid/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const text = await response.text();
      if (!response.ok || text.includes('"errors"')) throw new Error(`${name}: ${text.slice(0, 500)}`);
    },
    stop: () => hub.stop(),
  };
}
