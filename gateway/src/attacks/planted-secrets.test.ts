import { randomBytes } from 'node:crypto';
import { openOwner } from '@chengan/shared/database/database';
import { createTestDatabase, type TestDatabase } from '@chengan/shared/testing/test-database';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readEnvironment } from '../environment.ts';
import { freePort } from '../testing/subgraph-process.fixture.ts';
import { INSIDE } from './testing/attack.fixture.ts';
import { type PrintingProgram, startPrinting } from './testing/printing-program.fixture.ts';
import { type Raw, type RawAnswer, sendTo } from './testing/served-hub.fixture.ts';

const HUB = 'gateway/src/main.ts';
const random = () => randomBytes(32).toString('base64url');
const passwordOf = (url: string) => decodeURIComponent(new URL(url).password);

/** A secret as it is, and as it looks in an address, in base64 and in hexadecimal digits. */
function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  return [secret, encodeURIComponent(secret), bytes.toString('base64').slice(0, -4), bytes.toString('hex')];
}

interface Planted {
  readonly environment: Readonly<Record<string, string>>;
  /** By what they are. */
  readonly secrets: Readonly<Record<string, string>>;
}

async function plant(database: TestDatabase): Promise<Planted> {
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  const key: JWK = await exportJWK(privateKey);
  const [auth, journal, person] = [random(), random(), random()];
  return {
    environment: {
      HUB_MODE: 'production',
      LOG_LEVEL: 'debug',
      SITE_ORIGIN: 'https://hub.test',
      DATABASE_URL: database.ownerUrl,
      DATABASE_APP_URL: database.appUrl,
      JOURNAL_SECRET: journal,
      AUTH_SECRET: auth,
      PERSON_HASH_KEY: person,
      TOKEN_PRIVATE_KEY: JSON.stringify(key),
    },
    secrets: {
      'the password of the owner': passwordOf(database.ownerUrl),
      'the password of the application': passwordOf(database.appUrl),
      JOURNAL_SECRET: journal,
      AUTH_SECRET: auth,
      PERSON_HASH_KEY: person,
      'the private part of TOKEN_PRIVATE_KEY': key.d ?? '',
    },
  };
}

/** The names of the secrets that stand in `text`. */
function found(text: string, { secrets }: Planted): string[] {
  return Object.entries(secrets).flatMap(([name, secret]) =>
    formsOf(secret).some((form) => text.includes(form)) ? [name] : [],
  );
}

test('a secret that was said is found, so that none found means none said', () => {
  const planted: Planted = { environment: {}, secrets: { one: 'a+b/c d', other: 'never said' } };
  for (const said of [
    'x a+b/c d y',
    'a%2Bb%2Fc%20d',
    'pg://u:a+b/c d@h',
    Buffer.from('a+b/c d').toString('hex'),
  ])
    expect(found(said, planted)).toEqual(['one']);
});

describe('a hub in production with one subgraph apart', () => {
  let database: TestDatabase;
  let planted: Planted;
  let hub: PrintingProgram;
  let enforcement: PrintingProgram;
  let port: number;
  let apartPort: number;
  const answers: RawAnswer[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    planted = await plant(database);
    [port, apartPort] = [await freePort(), await freePort()];
    const { AUTH_SECRET: _, TOKEN_PRIVATE_KEY: __, ...apart } = planted.environment;
    enforcement = startPrinting('subgraphs/enforcement/src/main.ts', {
      ...apart,
      PORT: String(apartPort),
      TOKEN_KEYS_URL: `http://127.0.0.1:${port}/.well-known/jwks.json`,
      AGENCIES_URL: `http://127.0.0.1:${port}/graphql`, // no journal is there: following it fails
    });
    await enforcement.serves(apartPort, '/health');
    hub = startPrinting(HUB, {
      ...planted.environment,
      HUB_PORT: String(port),
      ENFORCEMENT_URL: `http://127.0.0.1:${apartPort}/graphql`,
    });
    await hub.serves(port, '/health');
  }, 120_000);
  afterAll(async () => {
    await hub.end();
    await enforcement.end();
    await database.drop();
  });

  const send = async (raw: Raw, to = port) => {
    const answer = await sendTo(to, raw);
    answers.push(answer);
    return answer;
  };
  const ask = (query: string, headers: Record<string, string> = {}, to = port) =>
    send({ headers, body: JSON.stringify({ query }) }, to);
  const signIn = (body: unknown) =>
    send({
      path: '/api/auth/sign-in/email',
      headers: { origin: 'https://hub.test' },
      body: JSON.stringify(body),
    });

  test('answers, refuses, fails and is cut off from its subgraph and its tables', async () => {
    expect((await ask('{ hub { notices agencies } notices { totalCount } }')).status).toBe(200);
    expect((await ask('{ findings { totalCount } }')).status).toBe(401);
    expect((await ask('{ nothing }')).status).toBe(400);
    expect((await send({ body: '{' })).status).toBe(400);
    expect((await ask('{ notices { totalCount } }', { authorization: 'Bearer a.b.c' })).status).toBeLessThan(
      500,
    );
    expect((await ask('{ notices { totalCount } }', { 'x-api-key': 'chengan_none' })).status).toBeLessThan(
      500,
    );
    expect(
      (await ask('{ notices { totalCount } }', { authorization: 'Bearer a.b.c' }, apartPort)).status,
    ).toBe(401);
    expect((await send({ method: 'GET', path: '/journal/agencies' }, apartPort)).status).toBe(401);
    expect((await signIn({ email: 'nobody@hub.test', password: 'not the one, whatever it is' })).status).toBe(
      401,
    );
    expect((await signIn({ email: 5 })).status).toBe(400);
    const keys = await send({ method: 'GET', path: '/.well-known/jwks.json' });
    expect([keys.status, keys.text]).toEqual([200, expect.not.stringContaining('"d"')]);

    const owner = await openOwner('directory', database.ownerUrl, []);
    await owner.em.fork().execute('alter table directory.public_notice_day rename to hidden');
    expect((await ask('{ hub { notices } }')).text).toContain('INTERNAL_SERVER_ERROR');
    await owner.close();
    await enforcement.end();
    expect((await ask('{ notices { totalCount } }')).text).toContain('INTERNAL_SERVER_ERROR');
  });

  test('has written down what failed', async () => {
    expect(hub.printed()).toContain('the hub is up');
    expect(hub.printed()).toContain('public_notice');
    await expect.poll(hub.printed, { timeout: 15_000 }).toContain('ECONNREFUSED');
    expect(enforcement.printed()).toContain('a token was refused');
  });

  test('has said no secret in any line of its logs, nor in any answer', () => {
    expect(found(hub.printed(), planted)).toEqual([]);
    expect(found(enforcement.printed(), planted)).toEqual([]);
    const said = answers.map(({ headers, text }) => `${JSON.stringify(headers)}\n${text}`).join('\n');
    expect(found(said, planted)).toEqual([]);
    expect(said).not.toMatch(INSIDE);
  });
});

describe('a hub that cannot start', () => {
  let database: TestDatabase;
  let planted: Planted;
  beforeAll(async () => {
    database = await createTestDatabase();
    planted = await plant(database);
  });
  afterAll(() => database.drop());

  /** What the program prints of an environment that it refuses, without the seconds that a process takes. */
  const fault = (change: Readonly<Record<string, string>>): string => {
    try {
      readEnvironment({ ...planted.environment, ...change });
      return 'no fault';
    } catch (error) {
      return String(error);
    }
  };

  test('because five variables are wrong says so, and shows no part of them', () => {
    const { environment, secrets } = planted;
    const half = (environment['JOURNAL_SECRET'] ?? '').slice(0, 31);
    const printed = fault({
      HUB_PORT: '70000',
      DATABASE_URL: `mysql://owner:${secrets['the password of the owner'] ?? ''}@localhost/x`,
      JOURNAL_SECRET: half,
      AUTH_SECRET: half.slice(0, 20),
      TOKEN_PRIVATE_KEY: (environment['TOKEN_PRIVATE_KEY'] ?? '').slice(0, -1),
    });
    for (const name of ['HUB_PORT', 'DATABASE_URL', 'JOURNAL_SECRET', 'AUTH_SECRET', 'TOKEN_PRIVATE_KEY'])
      expect(printed).toContain(`${name}: `);
    expect(found(printed, { environment, secrets: { ...secrets, half: half.slice(0, 12) } })).toEqual([]);
  });

  test('because a private key stands in the place of a public one says so without it', () => {
    const printed = fault({ TOKEN_FORMER_PUBLIC_KEY: planted.environment['TOKEN_PRIVATE_KEY'] ?? '' });
    expect(printed).toContain('TOKEN_FORMER_PUBLIC_KEY: ');
    expect(found(printed, planted)).toEqual([]);
  });

  test('because its database is not there says so without the password', async () => {
    const gone = `${planted.environment['DATABASE_URL'] ?? ''}_gone`;
    const hub = startPrinting(HUB, { ...planted.environment, DATABASE_URL: gone });
    expect(await hub.ended()).toBe(1);
    const printed = hub.printed();
    expect(printed).toMatch(/^hub: .*_gone/m);
    expect(found(printed, planted)).toEqual([]);
  }, 60_000);
});
