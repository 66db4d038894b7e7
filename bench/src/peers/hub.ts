import { readFileSync } from 'node:fs';
import { createHub, type Hub, type HubConfig } from '@chengan/gateway/hub';
import { createIdentity } from '@chengan/gateway/identity/identity';
import type { IdentityRoutes } from '@chengan/gateway/identity/routes';
import { authenticator } from '@chengan/shared/identity/token';
import { pino } from 'pino';
import { runningClock } from '../data/calendar.ts';
import { type PeerConfig, POOL, SITE } from './peer.ts';

const SUPERGRAPH = new URL('../../../gateway/supergraph.graphql', import.meta.url);
/** No limit that a run reaches, but one: so that everybody is counted, as in production. */
const ANONYMOUS_PER_MINUTE = 1_000_000;

/** A hub on the bench's data, and on the clock and with the keys that it is told. */
export function openHub(
  config: Pick<HubConfig, 'clock' | 'identify' | 'authenticate' | 'debug'>,
  appUrl: string,
  remotes: HubConfig['remotes'] = {},
): Promise<Hub> {
  return createHub({
    ...config,
    supergraph: readFileSync(SUPERGRAPH, 'utf8'),
    log: pino({ level: 'warn' }),
    databaseUrl: () => appUrl,
    remotes,
    journalSecret: 'bench-journal-secret-of-no-use',
    open: false,
    siteOrigin: SITE,
    poolSize: POOL,
  });
}

/** The hub with the identity service in front, as `gateway/src/run-hub.ts` puts them together in production. */
export async function serveHub({
  appUrl,
  remotes,
  identity: keys,
}: PeerConfig): Promise<{ hub: Hub; identity: IdentityRoutes }> {
  const clock = runningClock(keys.startedAt);
  const identity = await createIdentity({
    databaseUrl: appUrl,
    clock,
    log: pino({ level: 'warn' }),
    secret: keys.secret,
    siteOrigin: SITE,
    tokenKey: keys.tokenKey,
    anonymousPerMinute: ANONYMOUS_PER_MINUTE,
  });
  const { identify } = identity;
  const hub = await openHub({ clock, identify, authenticate: authenticator(identity.keys) }, appUrl, remotes);
  return { hub, identity: { ...identity, trustedProxies: new Set() } };
}
