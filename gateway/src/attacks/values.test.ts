import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUDGET_MS, expectRefused, figures, INSIDE, measured } from './testing/attack.fixture.ts';
import { servedHub, type ServedHub } from './testing/served-hub.fixture.ts';

const SEARCH = 'query ($v: String!) { search(text: $v) { totalCount } }';
const AGENCY = 'query ($v: ID!) { agency(creditCode: $v) { name } }';
const KINDS = 'query ($v: [SubjectKind!]) { search(text: "澄演", kinds: $v) { totalCount } }';
const PREVIEW = 'query ($v: CreditPreviewInput!) { creditPreview(input: $v) { score } }';
const AFTER = 'query ($v: String!) { notices(after: $v) { totalCount } }';
const NOTICE = 'query ($v: ID!) { notice(id: $v) { id } }';
const ACT = 'query ($v: ID!) { act(id: $v) { id } }';
const REGION = 'query ($v: ID!) { notices(region: $v) { totalCount } }';
const FIRST = 'query ($v: Int) { notices(first: $v) { totalCount } }';

/** `value` is JSON as text: not everything that is sent can be written by `JSON.stringify`. */
const body = (query: string, value: string) =>
  `{"query":${JSON.stringify(query)},"variables":{"v":${value}}}`;
const lists = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
const objects = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
const long = (letter: string, bytes: number) =>
  JSON.stringify(letter.repeat(bytes / Buffer.byteLength(letter)));

const REFUSED: readonly (readonly [attack: string, body: string, why: string])[] = [
  ['45,000 lists in one another for a text', body(SEARCH, lists(45_000)), 'cannot represent'],
  ['45,000 lists in one another for an id', body(AGENCY, lists(45_000)), 'cannot represent'],
  ['45,000 lists in one another for a list', body(KINDS, lists(45_000)), 'cannot represent'],
  ['15,000 objects in one another for a text', body(SEARCH, objects(15_000)), 'cannot represent'],
  [
    '6,000 inputs in one another',
    body(PREVIEW, objects(6_000).replaceAll('"a"', '"findings"')),
    'not provided',
  ],
  ['45,000 lists in one another as the body', lists(45_000), 'Batching'],
  ['9,000 words that are none', body(KINDS, JSON.stringify(Array(9_000).fill('X'))), 'does not exist'],
  ['a number beyond all numbers', body(FIRST, '1e400'), 'cannot represent'],
  ['a number beyond 32 bits', body(FIRST, '99999999999'), 'cannot represent'],
  [
    'no variable but one in __proto__',
    `{"query":"${SEARCH}","variables":{"__proto__":{"v":"澄演"}}}`,
    'not provided',
  ],
  [
    'a body whose query is in __proto__',
    '{"__proto__":{"query":"{ hub { today } }"}}',
    'Unexpected parameter',
  ],
  ['variables that are a list', `{"query":"${SEARCH}","variables":["澄演"]}`, 'to be empty or an object'],
  ['variables that are a text', `{"query":"${SEARCH}","variables":"{}"}`, 'to be empty or an object'],
  ['a null byte in the query', '{"query":"{ hub { today\\u0000 } }"}', 'Unexpected character'],
  ['a null byte in the JSON', '{"query":"{ hub { today\u0000 } }"}', 'invalid JSON'],
  ['UTF-16', Buffer.from('{"query":"{ hub { today } }"}', 'utf16le').toString('latin1'), 'invalid JSON'],
];

/** Values that have a type of their own and are wrong, or strange, for the field alone: the field says so. */
const ANSWERED: readonly (readonly [attack: string, body: string, says: string])[] = [
  ['95 kB of spaces to search for', body(SEARCH, long(' ', 95_000)), 'SEARCH_TEXT_TOO_LONG'],
  ['95 kB of Chinese to search for', body(SEARCH, long('江', 95_000)), 'SEARCH_TEXT_TOO_LONG'],
  ['a code of 95 kB', body(AGENCY, long('9', 95_000)), 'CREDIT_CODE_MALFORMED'],
  ['a page mark of 95 kB', body(AFTER, long('a', 95_000)), 'CURSOR_MALFORMED'],
  ['a notice of 95 kB', body(NOTICE, long('a', 95_000)), 'ID_MALFORMED'],
  ['an act of 95 kB', body(ACT, long('a', 95_000)), 'NOT_FOUND'],
  ['a region of 95 kB', body(REGION, long('a', 95_000)), 'REGION_MALFORMED'],
  ['a null byte to search for', body(SEARCH, '"澄演\\u0000"'), 'totalCount'],
  ['a null byte in a code', body(AGENCY, '"a\\u0000b"'), 'CREDIT_CODE_MALFORMED'],
  ['a null byte in a page mark', body(AFTER, '"a\\u0000b"'), 'CURSOR_MALFORMED'],
  ['a null byte inside a page mark', body(AFTER, '"YQBi"'), 'CURSOR_MALFORMED'],
  ['a null byte in an id', body(NOTICE, '"a\\u0000b"'), 'ID_MALFORMED'],
  ['half of a character', body(SEARCH, '"\\ud800\\udbff"'), 'SEARCH_TEXT_EMPTY'],
  ['SQL', body(SEARCH, '"\'; drop table agencies.agency; --"'), 'totalCount'],
  ['SQL wildcards', body(SEARCH, '"%_%_%_%_%_%_%"'), 'SEARCH_TEXT_EMPTY'],
  ['a page of 2,147,483,647', body(FIRST, '2147483647'), 'PAGE_SIZE'],
  ['a page of -1', body(FIRST, '-1'), 'PAGE_SIZE'],
  ['9,000 times the same kind', body(KINDS, JSON.stringify(Array(9_000).fill('AGENCY'))), 'totalCount'],
  [
    'a preview of 1,200 findings',
    body(
      PREVIEW,
      JSON.stringify({
        cycle: 2026,
        findings: Array(1_200).fill({ clause: 'J-A3-2-1', occurredOn: '2026-02-02' }),
      }),
    ),
    'TOO_MANY',
  ],
  [
    '__proto__ beside the variable',
    `{"query":"${SEARCH}","variables":{"v":"澄演","__proto__":{"admin":true}}}`,
    'totalCount',
  ],
];

describe.each(['in one process', 'apart over HTTP'] as const)('a value, %s', (topology) => {
  const table = figures(`values, ${topology}`);
  let served: ServedHub;
  beforeAll(async () => {
    served = await servedHub(topology);
  });
  afterAll(async () => {
    table.print();
    await served.close();
  });

  test.each(REFUSED)('is refused: %s', async (attack, text, why) => {
    const raw = () => ({ body: attack === 'UTF-16' ? Buffer.from(text, 'latin1') : text });
    await expectRefused(served, table, { attack, raw, status: 400, why });
  });

  test.each(ANSWERED)(
    'is answered by its field, and by nothing of the inside: %s',
    async (attack, text, says) => {
      served.hub.logged();
      const { answer, cpuMs } = await measured(served, () => ({ body: text }));
      table.add({ attack, status: answer.status, cpuMs });
      expect([answer.status, answer.text]).toEqual([200, expect.stringContaining(says)]);
      expect(answer.text).not.toMatch(INSIDE);
      expect(answer.text).not.toContain('INTERNAL_SERVER_ERROR');
      expect(served.hub.logged()).toEqual([]);
      expect(cpuMs).toBeLessThan(BUDGET_MS);
      expect(await served.answers()).toBe(true);
    },
  );

  test('leaves every object of the process as it was', () => {
    expect('admin' in {} || 'v' in {} || 'query' in {}).toBe(false);
  });
});
