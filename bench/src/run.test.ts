import { createTestDatabase } from '@chengan/shared/testing/test-database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generate } from './data/generate.ts';
import { sizeOf } from './data/size.ts';
import { operations } from './explain/operations.ts';
import { ELSEWHERE } from './history/pages.ts';
import { siteQueries } from './history/site-queries.ts';
import { type Results, resultsPage } from './report/results.ts';
import { runBench } from './run.ts';

/** Fifty agencies: the whole bench, as `npm run bench` runs it, on next to nothing. Nothing is said of how long it takes. */
const size = sizeOf(0.0001);
/** The most that any query of a page of the portal or the desk may take. */
const MOST_STATEMENTS = 20;
const PLAN = { rounds: 1, seconds: 1, warmUpSeconds: 1, connections: 2 };

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let results: Results;
const said: string[] = [];
beforeAll(async () => {
  database = await createTestDatabase();
  await generate(database, size, () => undefined);
  const ground = { ...database, size, postmaster: undefined };
  results = await runBench(ground, PLAN, '2026-06-30', (line) => void said.push(line));
}, 300_000);
afterAll(() => database.drop());

const IN_PROCESS = 'the hub, subgraphs in process';
const OVER_HTTP = 'the hub, subgraphs over HTTP';
const LABELS = [
  IN_PROCESS,
  `${IN_PROCESS}, with a partner's key`,
  `${IN_PROCESS}, with a regulator's session`,
  OVER_HTTP,
  `${OVER_HTTP}, with a partner's key`,
  `${OVER_HTTP}, with a regulator's session`,
  'hand-written route (Fastify, pg)',
  'PostGraphile (Amber)',
];

describe('the bench', () => {
  test('compares the answers of all peers for each agency that is asked for, and they are the same', () => {
    expect(results.compared).toBe(20);
    expect(said).toContain('all peers give the same facts for 20 agencies; measuring …');
  });

  test('measures each peer, and says of those who show who they are what that costs', () => {
    expect(results.peers.map(({ label }) => label)).toEqual(LABELS);
    for (const { median } of results.peers) expect(median.cpuMsPerRequest).toBeGreaterThan(0);
    const priced = results.peers.filter(({ price }) => price !== undefined).map(({ label }) => label);
    expect(priced).toEqual(LABELS.filter((label) => label.includes(', with a ')));
  });

  test('assesses every agency that has findings, and as many as it says', () => {
    const { all, tenth } = results.grading;
    expect(all.assessed).toBeGreaterThan(100);
    expect(all.findings).toBeGreaterThan(300);
    expect(tenth.assessed).toBeLessThan(all.assessed);
    expect(resultsPage(results)).toContain('## Grading every agency');
  });

  test('takes the portal and the desk no further SQL statement for four more years of history, and few at all', () => {
    expect(results.history.filter(({ short, long }) => long !== short)).toEqual([]);
    expect(results.history.filter(({ long }) => long > MOST_STATEMENTS)).toEqual([]);
    const known = new Set([...results.history.map(({ query }) => query), ...ELSEWHERE]);
    expect([...siteQueries().keys()].filter((name) => !known.has(name))).toEqual([]);
  });

  test('explains the statements of each operation, those of a session under its policies', () => {
    const explained = new Map(
      results.statements.map((statement) => [`${statement.operation}: ${statement.tables}`, statement]),
    );
    const named = new Set(results.statements.map(({ operation }) => operation));
    expect([...named]).toEqual(operations(size).map(({ name }) => name));
    // without the settings of the session both would find nothing
    expect(explained.get('audit: newest: directory: audit_entry')?.rows).toBe(21);
    expect(explained.get('findings of an agency: enforcement: finding')?.rows).toBeGreaterThan(0);
  });

  test('asks for public things in the same statements whoever asks', () => {
    const textsOf = (name: string) =>
      results.statements.filter(({ operation }) => operation === name).map(({ text }) => text);
    expect(textsOf('look-up')).toHaveLength(5);
    expect(textsOf('look-up by a regulator')).toEqual(textsOf('look-up'));
  });

  test('has rows of everything that is asked for', () => {
    expect(Object.entries(results.counts.rows).filter(([, rows]) => rows === 0)).toEqual([]);
  });

  test('writes a page with a row for each peer, price and statement', () => {
    const lines = resultsPage(results).split('\n');
    const rowsOf = (label: string) => lines.filter((line) => line.startsWith(`| ${label} | `)).length;
    expect(LABELS.map(rowsOf)).toEqual([2, 2, 2, 2, 2, 2, 1, 1]);
    for (const { name } of operations(size)) expect(rowsOf(name)).toBeGreaterThan(0);
    expect(lines.filter((line) => / \| [+−]\d+\.\d % \| /.test(line))).toHaveLength(4);
  });
});
