import { describe, expect, test } from 'vitest';
import { TypedDocumentString } from './generated/graphql.ts';
import { ask } from './query.ts';

const document = new TypedDocumentString<{ agency: { name: string } }, { creditCode: string }>(
  'query A($creditCode: ID!) { agency(creditCode: $creditCode) { name } }',
);
const asked = { creditCode: '91320281MA00000001' };
const url = 'http://hub.test/graphql';

/** A stand-in for `fetch` that notes what it was asked and answers as told. */
function answering(answer: (init: RequestInit) => Promise<Response>) {
  const calls: { url: string; init: RequestInit }[] = [];
  const stand: typeof fetch = (input, init = {}) => {
    calls.push({ url: String(input), init });
    return answer(init);
  };
  return { calls, fetch: stand };
}

const code = (answer: Awaited<ReturnType<typeof ask>>) => (answer.ok ? 'ok' : answer.problems[0].code);

describe('asking the hub', () => {
  test('sends the document with its variables and keeps nothing', async () => {
    const hub = answering(async () => Response.json({ data: { agency: { name: '甲' } } }));
    const answer = await ask({ url, timeoutMs: 1000, fetch: hub.fetch }, document, asked);
    expect(answer).toEqual({ ok: true, value: { agency: { name: '甲' } } });
    expect(hub.calls[0]?.url).toBe(url);
    expect(hub.calls[0]?.init.cache).toBe('no-store');
    expect(JSON.parse(String(hub.calls[0]?.init.body))).toEqual({
      query: 'query A($creditCode: ID!) { agency(creditCode: $creditCode) { name } }',
      variables: { creditCode: '91320281MA00000001' },
    });
  });

  test('takes the problem out of an answer with a status of refusal', async () => {
    const refusal = { data: null, errors: [{ message: '没有', extensions: { code: 'NOT_FOUND' } }] };
    const hub = answering(async () => Response.json(refusal, { status: 400 }));
    expect(code(await ask({ url, timeoutMs: 1000, fetch: hub.fetch }, document, asked))).toBe('NOT_FOUND');
  });

  test('says that the hub cannot be reached', async () => {
    const hub = answering(async () => Promise.reject(new TypeError('fetch failed')));
    expect(code(await ask({ url, timeoutMs: 1000, fetch: hub.fetch }, document, asked))).toBe(
      'HUB_UNREACHABLE',
    );
  });

  test('says that the hub did not answer in time', async () => {
    const never = (init: RequestInit) =>
      new Promise<Response>((_, reject) =>
        init.signal?.addEventListener('abort', () => reject(init.signal?.reason)),
      );
    const hub = answering(never);
    expect(code(await ask({ url, timeoutMs: 20, fetch: hub.fetch }, document, asked))).toBe('HUB_TIMEOUT');
  });

  test('says that an answer cannot be read', async () => {
    const hub = answering(async () => new Response('<html>Bad gateway</html>', { status: 502 }));
    expect(code(await ask({ url, timeoutMs: 1000, fetch: hub.fetch }, document, asked))).toBe(
      'HUB_ANSWER_UNREADABLE',
    );
  });
});
