import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint({ cwd: fileURLToPath(new URL('..', import.meta.url)) });

async function lint(filePath: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? [])
    .filter((message) => message.severity === 2)
    .map((message) => message.ruleId);
}

const rule = 'subgraphs/agencies/src/credit-grade/assess.ts';
const uses = (what: string) => `import { thing } from '${what}';\nexport const used = thing;\n`;

describe('the lint keeps a rule pure', () => {
  test.each([
    '@mikro-orm/core',
    '@mikro-orm/postgresql',
    'graphql',
    'type-graphql',
    'node:fs',
    '@chengan/shared/time/clock',
    '@chengan/shared/database/database',
    '@chengan/shared/journal/journal',
    './credit-grade.store.ts',
    './credit-grade.graphql.ts',
    '@chengan/enforcement/finding/finding',
  ])('refuses an import of %s', async (what) => {
    expect(await lint(rule, uses(what))).toContain('no-restricted-imports');
  });

  test.each([
    '@chengan/shared/time/day',
    '@chengan/shared/number/decimal',
    '@chengan/shared/regulation/norm',
    './jiangyin-2020.ts',
  ])('allows an import of %s', async (what) => expect(await lint(rule, uses(what))).toEqual([]));

  test.each(['new Date()', 'Date.now()', '[1].map(Date.now)', 'process.env.HOME'])(
    'refuses %s',
    async (code) => {
      expect(await lint(rule, `export const used = ${code};\n`)).toContain('no-restricted-syntax');
    },
  );

  test('lets a store use the ORM', async () => {
    expect(
      await lint('subgraphs/agencies/src/credit-grade/credit-grade.store.ts', uses('@mikro-orm/postgresql')),
    ).toEqual([]);
  });
});

describe('the lint keeps the house apart', () => {
  test.each([
    ['subgraphs/agencies/src/credit-grade/credit-grade.store.ts', '@chengan/enforcement/notice/notice'],
    ['subgraphs/directory/src/search/search.store.ts', '@chengan/agencies/agency/agency'],
    ['subgraphs/shared/src/journal/journal.ts', '@chengan/agencies/agency/agency'],
    ['subgraphs/shared/src/regulation/act.ts', 'node:fs'],
    ['site/app/page.tsx', '@chengan/agencies/credit-grade/assess'],
    ['site/lib/hub/agency.ts', '@chengan/shared/time/day'],
  ])('%s may not import %s', async (file, what) => {
    expect(await lint(file, uses(what))).toContain('no-restricted-imports');
  });

  test('an entry point may read the clock and the environment', async () => {
    expect(
      await lint('subgraphs/agencies/src/main.ts', 'export const used = [Date.now(), process.env.PORT];\n'),
    ).toEqual([]);
  });

  test('a barrel is refused', async () => {
    expect(await lint('subgraphs/shared/src/time/all.ts', "export * from './day.ts';\n")).toContain(
      'no-restricted-syntax',
    );
  });
});
