import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { environmentSchema, readEnvironment } from '../gateway/src/environment.ts';
import { subgraphSchema } from '../subgraphs/shared/src/environment/subgraph-environment.ts';
import { startSchema } from './start/environment.ts';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const names = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

describe('the environment', () => {
  test('is documented in .env.example: every variable that a program reads, and no other', () => {
    const documented = names(read('.env.example'), /^([A-Z_]+)=/gm);
    const used = new Set([
      ...Object.keys(environmentSchema.shape),
      ...Object.keys(subgraphSchema.shape),
      ...Object.keys(startSchema.shape),
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
    ).toThrow(/HUB_PORT[\s\S]*DATABASE_URL/);
    const minimal = readEnvironment({ DATABASE_URL: 'postgres://u@localhost/x' });
    expect(minimal).toMatchObject({ HUB_MODE: 'production', HUB_PORT: 4000 });
    expect(minimal.JOURNAL_SECRET).toBeUndefined();
    expect(minimal.ACTOR_PUBLIC_KEY).toBeUndefined();
  });

  test('asks for the journal secret as soon as a subgraph runs apart', () => {
    const apart = { DATABASE_URL: 'postgres://u@localhost/x', AGENCIES_URL: 'http://localhost:4001/graphql' };
    expect(() => readEnvironment(apart)).toThrow(/JOURNAL_SECRET/);
    expect(() => readEnvironment({ ...apart, JOURNAL_SECRET: 'short' })).toThrow(/JOURNAL_SECRET/);
  });

  test('takes an empty value for an absent one', () => {
    expect(readEnvironment({ DATABASE_URL: 'postgres://u@localhost/x', HUB_PORT: '' }).HUB_PORT).toBe(4000);
  });
});
