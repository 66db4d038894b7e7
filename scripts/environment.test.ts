import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { environmentSchema, readEnvironment, readTopology } from '../gateway/src/environment.ts';
import { freshKeys } from '../gateway/src/testing/keys.fixture.ts';
import {
  readSubgraphEnvironment,
  subgraphSchema,
} from '../subgraphs/shared/src/environment/subgraph-environment.ts';
import { demonstrationSchema } from './start/demonstration-environment.ts';
import { startSchema } from './start/environment.ts';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const names = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/** A list of providers of sign-ins, each sound but for what is said of it. */
const providers = (...all: Record<string, string>[]) =>
  JSON.stringify(
    all.map((one) => ({
      id: 'jiangyin',
      name: '统一认证',
      issuer: 'https://sso.test',
      clientId: 'hub',
      clientSecret: 's',
      authority: 'jiangyin',
      ...one,
    })),
  );

let keys: Awaited<ReturnType<typeof freshKeys>>;
let least: Record<string, string>;

beforeAll(async () => {
  keys = await freshKeys();
  least = { DATABASE_URL: 'postgres://u@localhost/x', SITE_ORIGIN: 'https://hub.test', ...keys };
});

describe('the environment', () => {
  test('is documented in .env.example: every variable that a program reads, and no other', () => {
    const documented = names(read('.env.example'), /^([A-Z_]+)=/gm);
    const used = new Set([
      ...Object.keys(environmentSchema.shape),
      ...Object.keys(subgraphSchema.shape),
      ...Object.keys(startSchema.shape),
      ...Object.keys(demonstrationSchema.shape),
      ...names(read('site/lib/environment.ts'), /^ {2}([A-Z_]+):/gm),
    ]);
    expect([...documented].sort()).toEqual([...used].sort());
    expect(new Set(documented).size).toBe(documented.length);
  });

  test('is refused with every fault at once, and nothing secret has a default', () => {
    expect(() =>
      readEnvironment({
        HUB_PORT: '99999',
        DATABASE_URL: 'mysql://x',
        AGENCIES_URL: 'http://localhost:4001/graphql',
      }),
    ).toThrow(
      /DATABASE_URL[\s\S]*HUB_PORT[\s\S]*AUTH_SECRET: is required[\s\S]*TOKEN_PRIVATE_KEY: is required/,
    );
    const minimal = readEnvironment(least);
    expect(minimal).toMatchObject({ HUB_MODE: 'production', HUB_PORT: 4000 });
    expect(minimal.JOURNAL_SECRET).toBeUndefined();
    expect([minimal.ANONYMOUS_PER_MINUTE, minimal.REPORTS_PER_HOUR, minimal.OIDC_PROVIDERS]).toEqual([
      600,
      10,
      [],
    ]);
    expect(readEnvironment({ ...least, OIDC_PROVIDERS: providers({}) }).OIDC_PROVIDERS).toMatchObject([
      { id: 'jiangyin', secondFactorAmr: [], secondFactorAcr: [] },
    ]);
    expect([...minimal.TRUSTED_PROXIES]).toEqual(['127.0.0.1', '::1']);
  });

  test.each([
    ['AUTH_SECRET', 'short', /AUTH_SECRET: must have at least 32/],
    ['AUTH_SECRET', 'a'.repeat(64), /AUTH_SECRET: is too easy to guess/],
    ['AUTH_SECRET', 'a-secret-of-the-tests-with-32-letters', /AUTH_SECRET: is a well-known one/],
    ['AUTH_SECRET', 'better-auth-secret-12345678901234567890', /AUTH_SECRET: is a well-known one/],
    ['JOURNAL_SECRET', 'a-secret-of-the-tests-with-32-letters', /JOURNAL_SECRET: is a well-known one/],
    ['PERSON_HASH_KEY', '', /PERSON_HASH_KEY: is required unless agencies runs apart/],
    ['PERSON_HASH_KEY', 'short', /PERSON_HASH_KEY: must have at least 32/],
    ['PERSON_HASH_KEY', 'b'.repeat(64), /PERSON_HASH_KEY: is too easy to guess/],
    ['PERSON_HASH_KEY', 'a-secret-of-the-tests-with-32-letters', /PERSON_HASH_KEY: is a well-known one/],
    ['TOKEN_PRIVATE_KEY', '{"kty":"RSA"}', /TOKEN_PRIVATE_KEY: must be an Ed25519 key/],
    ['TOKEN_PRIVATE_KEY', 'null', /TOKEN_PRIVATE_KEY: must be an Ed25519 key/],
    ['TOKEN_PRIVATE_KEY', 'x', /TOKEN_PRIVATE_KEY: must be a JSON Web Key/],
    ['SITE_ORIGIN', '', /SITE_ORIGIN: is required in production/],
    ['TRUSTED_PROXIES', '127.0.0.1, proxy', /TRUSTED_PROXIES: must be IP addresses/],
    ['ANONYMOUS_PER_MINUTE', '-1', /ANONYMOUS_PER_MINUTE/],
    ['OIDC_PROVIDERS', '{', /OIDC_PROVIDERS: must be a JSON list/],
    ['OIDC_PROVIDERS', providers({ authority: 'nowhere' }), /OIDC_PROVIDERS.*: is no authority/],
    [
      'OIDC_PROVIDERS',
      providers({ issuer: 'http://sso.test' }),
      /OIDC_PROVIDERS: must have issuers on https/,
    ],
    ['OIDC_PROVIDERS', providers({}, {}), /OIDC_PROVIDERS: must have each id once/],
    ['OIDC_PROVIDERS', providers({ secret: 'misspelt' }), /OIDC_PROVIDERS/],
  ])('in production is refused with %s=%s', (name, value, reason) => {
    expect(() => readEnvironment({ ...least, [name]: value })).toThrow(reason);
  });

  test('is refused with the public half of a key where the private one signs, and the reverse', () => {
    const { d, ...publicKey } = JSON.parse(keys.TOKEN_PRIVATE_KEY) as { d: string };
    expect(d).toHaveLength(43);
    expect(() => readEnvironment({ ...least, TOKEN_PRIVATE_KEY: JSON.stringify(publicKey) })).toThrow(
      /TOKEN_PRIVATE_KEY: must be a private key/,
    );
    expect(() => readEnvironment({ ...least, TOKEN_FORMER_PUBLIC_KEY: keys.TOKEN_PRIVATE_KEY })).toThrow(
      /TOKEN_FORMER_PUBLIC_KEY: must be the public half/,
    );
  });

  test('asks for the journal secret as soon as a subgraph runs apart', () => {
    const apart = { ...least, AGENCIES_URL: 'http://localhost:4001/graphql' };
    expect(() => readEnvironment(apart)).toThrow(/JOURNAL_SECRET/);
    expect(() => readEnvironment({ ...apart, JOURNAL_SECRET: 'short' })).toThrow(/JOURNAL_SECRET/);
  });

  test('of a subgraph asks for the key of persons where identity numbers are taken, and for a strong one', () => {
    const alone = { PORT: '4001', DATABASE_URL: 'postgres://u@localhost/x', JOURNAL_SECRET: 'x'.repeat(32) };
    expect(readSubgraphEnvironment(alone).PERSON_HASH_KEY).toBeUndefined();
    expect(() => readSubgraphEnvironment(alone, true)).toThrow(/PERSON_HASH_KEY: is required/);
    expect(() => readSubgraphEnvironment({ ...alone, PERSON_HASH_KEY: 'c'.repeat(40) }, true)).toThrow(
      /PERSON_HASH_KEY: is too easy to guess/,
    );
    const { PERSON_HASH_KEY } = keys;
    expect(readSubgraphEnvironment({ ...alone, PERSON_HASH_KEY }, true)).toMatchObject({ PERSON_HASH_KEY });
  });

  test('asks an operator who works on the data for no keys of identity', () => {
    expect(readTopology({ DATABASE_URL: 'postgres://u@localhost/x' }).DATABASE_URL).toBe(
      'postgres://u@localhost/x',
    );
    expect(() => readTopology({})).toThrow(/DATABASE_URL: is required/);
  });

  test('takes an empty value for an absent one', () => {
    expect(readEnvironment({ ...least, HUB_PORT: '' }).HUB_PORT).toBe(4000);
  });
});
