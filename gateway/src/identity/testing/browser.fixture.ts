import { setTimeout as sleep } from 'node:timers/promises';
import { Secret, TOTP } from 'otpauth';
import { CLIENT_ADDRESS } from '../client-address.ts';
import type { Identity } from '../identity.ts';
import { SITE } from './identity.fixture.ts';

export interface Reply {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly headers: Headers;
}

/** What a person does in a browser: cookies are kept, and every POST says that it is from a page of the site. */
export interface Browser {
  readonly cookies: Map<string, string>;
  get(path: string): Promise<Reply>;
  post(path: string, body?: object, headers?: Record<string, string>): Promise<Reply>;
  /** The cookie header that it would send. */
  cookie(): string;
}

export function browserOf(identity: Identity, address: string): Browser {
  const cookies = new Map<string, string>();
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const ask = async (
    method: string,
    path: string,
    body: object | undefined,
    extra: Record<string, string>,
  ) => {
    const headers = new Headers({
      [CLIENT_ADDRESS]: address,
      ...(cookies.size > 0 ? { cookie: cookie() } : {}),
      ...(body ? { 'content-type': 'application/json', origin: SITE } : {}),
      ...extra,
    });
    const response = await identity.handle(
      new Request(`http://hub.internal/api/auth${path}`, {
        method,
        headers,
        body: body ? JSON.stringify(body) : null,
      }),
    );
    for (const one of response.headers.getSetCookie()) keep(cookies, one);
    const text = await response.text();
    const parsed = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
    return { status: response.status, body: parsed ?? {}, headers: response.headers };
  };
  return {
    cookies,
    cookie,
    get: (path) => ask('GET', path, undefined, {}),
    post: (path, body = {}, headers = {}) => ask('POST', path, body, headers),
  };
}

function keep(cookies: Map<string, string>, setCookie: string): void {
  const [pair = '', ...attributes] = setCookie.split('; ');
  const at = pair.indexOf('=');
  const isGone = attributes.some((one) => /^max-age=0$/i.test(one));
  if (isGone) cookies.delete(pair.slice(0, at));
  else cookies.set(pair.slice(0, at), pair.slice(at + 1));
}

const PERIOD_MS = 30_000;

/** An authenticator, set up from the URI that the hub shows. Each code that it gives is one that was not given before. */
export function authenticatorOf(totpUri: unknown): { next(): Promise<string>; last(): string } {
  const secret = new URL(String(totpUri)).searchParams.get('secret') ?? '';
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  let step = -1;
  const codeAt = (at: number) => totp.generate({ timestamp: at * PERIOD_MS });
  return {
    next: async () => {
      const present = Math.floor(Date.now() / PERIOD_MS);
      // the one before and the one after are taken as well: three codes without waiting, none that runs out on its way
      step = Math.max(step + 1, Math.floor((Date.now() + 2_000) / PERIOD_MS) - 1);
      if (step > present + 1) await sleep((step - 1) * PERIOD_MS - Date.now());
      return codeAt(step);
    },
    last: () => codeAt(step),
  };
}
