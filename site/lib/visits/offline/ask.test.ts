import { afterEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { ask } from './ask.ts';

afterEach(() => vi.unstubAllGlobals());

const REFUSED = { ok: false, problems: [{ code: 'NO', message: '不行', messageEn: 'no' }] };
const answers = (status: number, body: unknown) =>
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(body), { status }));

test.each([
  [200, { ok: true, value: 1 }, 'ok'],
  [200, REFUSED, 'refused'],
  [400, REFUSED, 'refused'],
  [401, REFUSED, 'signedOut'],
  // the hub is down or busy: the visit is not at fault and waits
  [429, REFUSED, 'offline'],
  [502, REFUSED, 'offline'],
  [503, REFUSED, 'offline'],
  [200, { what: 'a proxy says' }, 'offline'],
])('an answer of %i with %j is taken as %s', async (status, body, kind) => {
  answers(status, body);
  expect((await ask('/at', {}, z.number())).kind).toBe(kind);
});

test('no answer at all is no network', async () => {
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('failed')));
  expect((await ask('/at', {}, z.number())).kind).toBe('offline');
});
