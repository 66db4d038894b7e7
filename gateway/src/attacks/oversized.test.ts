import { afterAll, beforeAll, describe, test } from 'vitest';
import { AGENCY } from '../testing/register.fixture.ts';
import { expectRefused, figures } from './testing/attack.fixture.ts';
import { servedHub, type ServedHub } from './testing/served-hub.fixture.ts';

const many = (count: number, one: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => one(index)).join(' ');

/** agency → notices → nodes → subjects → agency …, `levels` deep, each page of one. */
function circle(levels: number): string {
  const steps = ['notices(first: 1)', 'nodes', 'subjects', '... on Agency'];
  let text = `agency(creditCode: "${AGENCY.creditCode}")`;
  let braces = 0;
  for (let depth = 1, step = 0; depth < levels - 1; step += 1) {
    text += ` { ${steps[step % 4] ?? ''}`;
    braces += 1;
    if (step % 4 !== 3) depth += 1;
  }
  return `{ ${text} { __typename } ${'}'.repeat(braces)} }`;
}

/** Fragments of fragments: each level names the next one twice. */
const doubling = (levels: number) =>
  `{ hub { ...f0 } } ${many(levels, (i) => `fragment f${i} on HubInfo { ...f${i + 1} ...f${i + 1} }`)} fragment f${levels} on HubInfo { today }`;

/** Each fragment names the next: merging compares every one with every other. */
const chain = (length: number) =>
  `{ hub { ...f0 } } ${many(length, (i) => `fragment f${i} on HubInfo { today ...f${i + 1} }`)} fragment f${length} on HubInfo { nothing }`;

/** Fragments of the same field, each with a fragment of its own inside. */
const tangled = (fragments: number) =>
  `{ ${many(fragments, (i) => `...f${i}`)} } ${many(fragments, (i) => `fragment f${i} on Query { hub { today ...g${i} } } fragment g${i} on HubInfo { today agencies }`)}`;

/** Nineteen times the same tree of eighty fields and one field that is none: what the limits let through at most. */
const tree = (levels: number): string =>
  levels === 0 ? 'id' : `id title titleEn note noteEn status number replacedBy { ${tree(levels - 1)} }`;
const widest = `{ ${many(19, (i) => `...f${i}`)} nothing } ${many(19, (i) => `fragment f${i} on Query { act(id: "J-1") { ${tree(10)} } }`)}`;

const nested = (open: string, count: number, close: string) => open.repeat(count) + close.repeat(count);

const TOKENS = 'more that 5000 tokens';
const BRACKETS = 'at most 100 brackets';
const DEFINITIONS = 'at most 50 operations and fragments';
const REPEATS = 'at most 100 repeated fields';

const ATTACKS: readonly (readonly [attack: string, query: string, why: string])[] = [
  ['1,000 aliases of one field', `{ hub { ${many(1_000, (i) => `a${i}: today`)} } }`, 'at most 100 aliases'],
  ['1,000 aliases of a root field', `{ ${many(1_000, (i) => `a${i}: hub { today }`)} }`, TOKENS],
  [
    '800 aliases of a root field',
    `{ ${many(800, (i) => `a${i}: hub { today }`)} }`,
    'at most 20 root fields',
  ],
  ['1,000 aliases of __typename', `{ ${many(1_000, (i) => `a${i}: __typename`)} }`, 'at most 20 root fields'],
  ['depth 14 through a circle of lists', circle(14), 'at most 12 levels'],
  ['depth 13 through a circle of lists', circle(13), 'at most 12 levels'],
  ['1,000 directives on a field', `{ hub { today ${'@a '.repeat(1_000)} } }`, 'at most 50 directives'],
  [
    '1,000 directives on an operation',
    `query ${'@a '.repeat(1_000)} { hub { today } }`,
    'at most 50 directives',
  ],
  [
    '1,000 directives on a fragment',
    `{ ...F } fragment F on Query ${'@a '.repeat(1_000)} { hub { today } }`,
    'Unknown directive',
  ],
  [
    '1,000 directives on a variable',
    `query ($a: Int ${'@a '.repeat(1_000)}) { hub { today } }`,
    'Unknown directive',
  ],
  ['10,000 duplicate fields', `{ hub { ${'today '.repeat(10_000)} } }`, TOKENS],
  ['4,900 duplicate fields', `{ hub { ${'today '.repeat(4_900)} } }`, REPEATS],
  ['1,200 duplicate root fields', `{ ${'hub{today} '.repeat(1_200)} }`, 'at most 20 root fields'],
  [
    '4,900 duplicate fields nobody asks for',
    `{hub{today}} fragment F on HubInfo {${'now '.repeat(4_900)}}`,
    'never used',
  ],
  ['60,000 tokens', `{ act(id: [${'[]'.repeat(30_000)}]) { id } }`, TOKENS],
  ['60,000 open braces', '{'.repeat(60_000), BRACKETS],
  ['1,600 levels', `{ hub ${nested('{ hub ', 1_600, '}')} }`, BRACKETS],
  ['lists in lists in an argument', `{ act(id: ${nested('[', 2_400, ']')}) { id } }`, BRACKETS],
  ['objects in objects in an argument', `{ act(id: ${nested('{a:', 1_600, '}')}) { id } }`, BRACKETS],
  ['a variable of lists of lists', `query ($a: ${nested('[', 2_400, ']')}) { hub { today } }`, BRACKETS],
  ['1,200 inline fragments in one another', `{ ${nested('... on Query { ', 1_200, '}')} }`, BRACKETS],
  ['1,200 variables', `query (${many(1_200, (i) => `$v${i}: Int`)}) { hub { today } }`, 'is never used'],
  ['700 fragments', `{ hub { today } } ${many(700, (i) => `fragment f${i} on Hub { a }`)}`, DEFINITIONS],
  ['600 operations', many(600, (i) => `query q${i} { hub { today } }`), 'what operation to execute'],
  [
    'fragments in a circle',
    '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    'within itself',
  ],
  ['a fragment of itself', '{ ...A } fragment A on Query { hub { today } ...A }', 'within itself'],
  ['2^30 spreads', doubling(30), REPEATS],
  ['2^11 spreads', doubling(11), REPEATS],
  ['a chain of 500 fragments', chain(500), DEFINITIONS],
  ['a chain of 48 fragments', chain(48), 'Cannot query field'],
  ['300 tangled fragments', tangled(150), DEFINITIONS],
  ['19 times a tree of 80 fields, all within the limits', widest, 'Cannot query field'],
  [
    'pages of pages',
    '{ notices(first: 100) { nodes { subjects { ... on Agency { notices(first: 100) { nodes { subjects { ... on Agency { notices(first: 100) { totalCount } } } } } } } } } }',
    'units of cost',
  ],
];

describe.each(['in one process', 'apart over HTTP'] as const)(
  'a query that asks too much, %s',
  (topology) => {
    const table = figures(`too much, ${topology}`);
    let served: ServedHub;
    beforeAll(async () => {
      served = await servedHub(topology);
    });
    afterAll(async () => {
      table.print();
      await served.close();
    });

    test.each(ATTACKS)('%s', async (attack, query, why) => {
      // another text each time: the hub remembers what it has read before, and an attacker would not repeat
      const again = (run: number) => ({ body: JSON.stringify({ query: `#${run}\n${query}` }) });
      await expectRefused(served, table, { attack, raw: again, status: 400, why });
    });

    test.each([
      ['a comment of 2 MB', `# ${'x'.repeat(2_000_000)}\n{ hub { today } }`],
      ['a name of 200 kB', `{ ${'x'.repeat(200_000)} }`],
    ])('%s', async (attack, query) => {
      const body = JSON.stringify({ query });
      await expectRefused(served, table, {
        attack,
        raw: () => ({ body }),
        status: 413,
        why: 'At most 100 kB',
      });
    });

    test('a comment and a name as large as the body may be', async () => {
      const long = 'x'.repeat(99_000);
      for (const query of [`# ${long}`, `{ ${long} }`])
        await expectRefused(served, table, {
          attack: `${query.slice(0, 12)}… of 99 kB`,
          raw: () => ({ body: JSON.stringify({ query }) }),
          status: 400,
          why: '"errors"',
        });
    });
  },
);
