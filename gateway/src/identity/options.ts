import type { BetterAuthOptions } from 'better-auth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { Pool } from 'pg';
import { CLIENT_ADDRESS } from './client-address.ts';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './password.ts';

export const BASE_PATH = '/api/auth';
const COOKIE_PREFIX = 'chengan';
/** 12 hours, whatever happens; the hour of idleness is ours (session.store.ts). */
const SESSION_SECONDS = 12 * 3600;

/** Also `__Secure-` where the site is served over TLS, as browsers then insist on it. */
export function sessionCookieName(siteOrigin: string): string {
  return `${siteOrigin.startsWith('https:') ? '__Secure-' : ''}${COOKIE_PREFIX}.session_token`;
}

export type Plugin = NonNullable<BetterAuthOptions['plugins']>[number];

export interface OptionsConfig {
  readonly pool: Pool;
  readonly secret: string;
  /** Where the public reaches the site; the only origin whose pages may act. */
  readonly siteOrigin: string;
  readonly log: NonNullable<BetterAuthOptions['logger']>['log'];
  /** Beside the second factor: the hub's own endpoints, keys, a bureau's provider. */
  readonly plugins: readonly Plugin[];
}

/** better-auth as the hub uses it: e-mail, password, one-time codes; closed to whoever was not invited. */
export function betterAuthOptions({ pool, secret, siteOrigin, log, plugins }: OptionsConfig) {
  return {
    appName: '诚安枢纽',
    baseURL: siteOrigin,
    basePath: BASE_PATH,
    secret,
    database: pool,
    trustedOrigins: [siteOrigin],
    telemetry: { enabled: false },
    logger: { level: 'warn', log },
    // a refusal is answered all the same; anything else reaches the one who logs it with the id of the request
    onAPIError: { throw: true },
    user: { modelName: 'person' },
    account: { modelName: 'credential', accountLinking: { enabled: false } },
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true, cookieCache: { enabled: false } },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
    },
    rateLimit: {
      enabled: true,
      storage: 'memory',
      window: 60,
      max: 120,
      customRules: {
        // every page asks these two; they cost one indexed read, and tell nobody anything
        '/seats': false,
        '/get-session': false,
        '/sign-in/email': { window: 60, max: 10 },
        '/two-factor/*': { window: 60, max: 20 },
        '/step-up': { window: 60, max: 10 },
        '/invitations/show': { window: 60, max: 20 },
        '/invitations/accept': { window: 60, max: 10 },
        '/password-reset/*': { window: 60, max: 20 },
      },
    },
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: siteOrigin.startsWith('https:'),
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS] },
      // said aloud because better-auth leaves both out when it believes that it runs in a test
      disableCSRFCheck: false,
      disableOriginCheck: false,
    },
    plugins: [
      twoFactor({
        issuer: '诚安枢纽',
        schema: { twoFactor: { modelName: 'second_factor' } },
        accountLockout: { enabled: true, maxFailedAttempts: 10, durationSeconds: 900 },
      }),
      ...plugins,
    ],
  } satisfies BetterAuthOptions;
}
