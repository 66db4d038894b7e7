import type { IncomingMessage } from 'node:http';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { reportCounter } from './ration.ts';

const PROXY = '127.0.0.1';

/** Asks as a client behind the site's proxy would; returns the code of the refusal, or nothing. */
function asking(reportsPerHour: number) {
  const take = reportCounter({ reportsPerHour, trustedProxies: new Set([PROXY]) });
  return async (source: string, forwarded?: string, remoteAddress = PROXY) => {
    const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
    const problem = await take({ socket: { remoteAddress }, headers } as IncomingMessage, parse(source));
    return problem?.code;
  };
}

const ONE = 'mutation { fileComplaint(text: "x") }';
const TWO = 'mutation { a: fileComplaint ...More } fragment More on Mutation { ... { b: fileComplaint } }';

test('one address sends so many reports in an hour; another is not touched by it', async () => {
  const ask = asking(2);
  expect([await ask(ONE, '203.0.113.1'), await ask(ONE, '203.0.113.1')]).toEqual([undefined, undefined]);
  expect(await ask(ONE, '203.0.113.1')).toBe('RATE_LIMITED');
  expect(await ask(ONE, '203.0.113.2')).toBeUndefined();
});

test('each report of one operation counts, under another name and in a fragment too', async () => {
  const ask = asking(3);
  expect(await ask(TWO, '203.0.113.1')).toBeUndefined();
  expect(await ask(TWO, '203.0.113.1')).toBe('RATE_LIMITED');
});

test('of IPv6 the first 64 bits count, and a header of whoever is no proxy counts for nothing', async () => {
  const ask = asking(1);
  expect(await ask(ONE, '2001:db8::1')).toBeUndefined();
  expect(await ask(ONE, '2001:db8::2')).toBe('RATE_LIMITED');
  expect(await ask(ONE, '198.51.100.1', '203.0.113.9')).toBeUndefined();
  expect(await ask(ONE, '198.51.100.2', '203.0.113.9')).toBe('RATE_LIMITED');
});

test('nothing else is counted, nor the site itself, nor anything where there is no limit', async () => {
  const ask = asking(1);
  for (const source of ['{ hub }', 'mutation { other }']) {
    expect([await ask(source, '203.0.113.1'), await ask(source, '203.0.113.1')]).toEqual([
      undefined,
      undefined,
    ]);
  }
  expect([await ask(ONE), await ask(ONE)]).toEqual([undefined, undefined]);
  const free = asking(0);
  expect([await free(ONE, '203.0.113.1'), await free(ONE, '203.0.113.1')]).toEqual([undefined, undefined]);
});
