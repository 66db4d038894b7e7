import { applicationRole, openDatabase } from '@chengan/shared/database/database';
import type { JournalSource } from '@chengan/shared/journal/entry';
import { localJournal } from '@chengan/shared/journal/journal';
import type { Clock } from '@chengan/shared/time/clock';
import { betterAuth } from 'better-auth';
import type { JSONWebKeySet, JWK } from 'jose';
import pg from 'pg';
import type { Logger } from 'pino';
import type { Identify } from '../identify.ts';
import { REQUEST_ID, requestIds } from '../request-id.ts';
import { outward, refusal } from './answers.ts';
import { betterAuthLog } from './better-auth-log.ts';
import { SCHEMA } from './database/migrations.ts';
import { identifyKey } from './keys/identify-key.ts';
import { knownKeys } from './keys/known-keys.ts';
import { namedKey, publicKeys } from './keys.ts';
import { type Admit, admission } from './limit/admission.ts';
import type { ProviderSettings } from './oidc/provider-settings.ts';
import { BASE_PATH, betterAuthOptions, sessionCookieName } from './options.ts';
import { isKeepable, ownCookies } from './own-request.ts';
import { isOpen } from './paths.ts';
import { plugins } from './plugins.ts';
import { identifySession, signer } from './session/identify-session.ts';
import { tokenReader } from './session/session-cookie.ts';
import { currentSession } from './session/session.store.ts';
import { wordsFor } from './words.ts';

export interface IdentityConfig {
  /** URL of the application's account in the database that holds the schema `identity`. */
  readonly databaseUrl: string;
  readonly clock: Clock;
  readonly log: Logger;
  /** Signs cookies and encrypts second factors; at least 32 characters. */
  readonly secret: string;
  /** Where the public reaches the site: the one origin whose pages may act. */
  readonly siteOrigin: string;
  /** Signs the tokens for the subgraphs: Ed25519, private. */
  readonly tokenKey: JWK;
  /** Public keys that signed before this one, while tokens of theirs may be about. */
  readonly formerKeys?: readonly JWK[];
  /** Requests a minute to the graph from one address without key or session; 0 or absent: no limit. */
  readonly anonymousPerMinute?: number;
  /** Of bureaus whose people sign in there. */
  readonly providers?: readonly ProviderSettings[];
  readonly poolSize?: number;
}

/** Who somebody is, and what answers under /api/auth. */
export interface Identity {
  /** Answers a request under /api/auth/; one elsewhere is 404. */
  handle(request: Request): Promise<Response>;
  /** Who makes a request to the graph. */
  readonly identify: Identify;
  /** Whether a request to the graph is let in at all: wrong keys, and limits. */
  readonly admit: Admit;
  /** The public keys of the tokens, for /.well-known/jwks.json. */
  readonly keys: JSONWebKeySet;
  readonly journal: JournalSource;
  close(): Promise<void>;
}

/** Opens the identity service on a migrated database. */
export async function createIdentity(config: IdentityConfig): Promise<Identity> {
  const { clock, log, secret, siteOrigin } = config;
  const max = config.poolSize ?? 5;
  const pool = new pg.Pool({
    connectionString: config.databaseUrl,
    max,
    options: `-c role=${applicationRole(SCHEMA)} -c search_path=${SCHEMA}`,
  });
  pool.on('error', (error) => log.error({ error }, 'a connection of the identity service broke'));
  const orm = await openDatabase({ schema: SCHEMA, entities: [], url: config.databaseUrl, poolSize: max });
  const readToken = tokenReader(sessionCookieName(siteOrigin), secret);
  const known = knownKeys(orm, clock);
  const auth = betterAuth(
    betterAuthOptions({
      pool,
      secret,
      siteOrigin,
      log: betterAuthLog(log),
      plugins: plugins({ orm, clock, log, siteOrigin, readToken }, known, config.providers ?? []),
    }),
  );
  const { authCookies } = await auth.$context;
  if (authCookies.sessionToken.name !== sessionCookieName(siteOrigin))
    throw new Error(`better-auth names its cookie ${authCookies.sessionToken.name}`);
  const sign = signer(await namedKey(config.tokenKey), clock);
  const ids = requestIds();

  const answer = async (request: Request, id: string): Promise<Response> => {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith(`${BASE_PATH}/`) || !isOpen(request.method, pathname.slice(BASE_PATH.length)))
      return refusal(404, [wordsFor(undefined, 404)]);
    const body = request.method === 'GET' ? null : await request.text();
    if (request.url.includes('%00') || !isKeepable(body ?? ''))
      return refusal(400, [wordsFor(undefined, 400)]);
    const cookie = ownCookies(request.headers.get('cookie'), sessionCookieName(siteOrigin), readToken);
    const token = readToken(cookie ?? null);
    // better-auth knows of no idleness: the session that was idle for too long is gone before it is asked
    if (token !== undefined) await currentSession(orm.em.fork(), token);
    const headers = new Headers(request.headers);
    headers.set(REQUEST_ID, id);
    headers.delete('cookie');
    if (cookie !== undefined) headers.set('cookie', cookie);
    const { url, method } = request;
    return outward(await auth.handler(new Request(url, { method, headers, body })));
  };

  return {
    handle: async (request) => {
      const id = ids.of(request);
      const response = await answer(request, id).catch((error: unknown) => {
        log.error({ error, requestId: id }, 'the identity service failed');
        return refusal(500, [wordsFor(undefined, 500)]);
      });
      response.headers.set(REQUEST_ID, id);
      return response;
    },
    identify: identifyKey(known, sign, identifySession({ orm, readToken, sign, siteOrigin })),
    admit: admission({ known, readToken, anonymousPerMinute: config.anonymousPerMinute ?? 0 }),
    keys: await publicKeys(config.tokenKey, config.formerKeys ?? []),
    journal: localJournal(SCHEMA, orm),
    close: async () => {
      await pool.end();
      await orm.close();
    },
  };
}
