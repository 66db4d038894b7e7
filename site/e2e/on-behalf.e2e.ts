import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listening, type SiteProcess, startSite } from './site-process.ts';

const COOKIE = 'better-auth.session_token=abc.d%2Be%3D';
const SEAT = {
  id: 'seat',
  kind: 'AUTHORITY',
  holder: 'jiangyin',
  holderName: '江阴市应急管理局',
  holderNameEn: null,
  role: 'administrator',
  usable: true,
};
const PERSON = { account: 'a', name: '李静', email: 'a@b.invalid', twoFactor: true, steppedUpUntil: null };

interface Asked {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

let asked: Asked[] = [];
let stand: Server;
let site: SiteProcess;

beforeAll(async () => {
  stand = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push({ path, headers: request.headers });
    request.resume();
    response.setHeader('content-type', 'application/json');
    if (path === '/api/auth/seats' && request.headers.cookie) {
      response.end(JSON.stringify({ person: PERSON, inUse: SEAT.id, seats: [SEAT] }));
      return;
    }
    response.statusCode = path === '/graphql' ? 200 : 401;
    response.end(
      JSON.stringify({ code: 'NOT_SIGNED_IN', message: '请先登录。', errors: [{ message: '无' }] }),
    );
  });
  site = await startSite(`http://127.0.0.1:${await listening(stand)}/graphql`);
});

beforeEach(() => {
  asked = [];
});

afterAll(async () => {
  await site?.stop();
  stand.close();
});

const get = (path: string) =>
  fetch(site.origin + path, {
    redirect: 'manual',
    headers: { cookie: `display=dark.auto.normal; ${COOKIE}`, 'x-forwarded-for': '198.51.100.7' },
  });

describe('the hub', () => {
  test.each(['/', '/search?q=演示', '/agency/91320281MXDA00011D', '/notices', '/en/acts'])(
    'is asked by %s as by nobody, whoever reads it',
    async (path) => {
      await get(path);
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.filter(({ headers }) => headers.cookie !== undefined)).toEqual([]);
      expect(asked.filter(({ path: to }) => to.startsWith('/api/auth'))).toEqual([]);
    },
  );

  test('is asked behind the sign-in by the visitor, from where they really are, through this site', async () => {
    const answer = await get('/desk');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toContain('no-store');
    expect(await answer.text()).toContain('江阴市应急管理局 管理员');
    const headers = asked.find(({ path }) => path === '/api/auth/seats')?.headers;
    expect(headers?.cookie).toBe(COOKIE);
    expect(headers?.['x-forwarded-for']).toMatch(/^198\.51\.100\.7, (?:::ffff:)?127\.0\.0\.1$/);
    expect(headers?.origin).toBe(site.origin);
  });

  test('is not asked again and again: one question who it is, whatever the page needs', async () => {
    await get('/desk');
    expect(asked.filter(({ path }) => path === '/api/auth/seats')).toHaveLength(1);
  });
});

test('whoever is not signed in is sent to the sign-in, and back from there', async () => {
  const answer = await fetch(`${site.origin}/en/desk/account?x=1`, { redirect: 'manual' });
  expect(answer.status).toBe(307);
  expect(answer.headers.get('location')).toBe('/en/sign-in?back=%2Fen%2Fdesk%2Faccount%3Fx%3D1');
  expect(answer.headers.get('cache-control')).toContain('no-store');
});
