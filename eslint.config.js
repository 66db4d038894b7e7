// @ts-check
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Which way the arrows run (docs/architecture.md), as lint errors. */
const OUTSIDE_OF_RULES = [
  {
    group: ['@mikro-orm/*', 'pg', 'kysely'],
    message: 'A rule knows no database: put the query into a .store.ts.',
  },
  {
    group: ['graphql', 'graphql-*', 'type-graphql', '@apollo/*', 'dataloader'],
    message: 'A rule knows no graph: put the resolver into a .graphql.ts.',
  },
  {
    group: ['node:*', 'fs', 'path', 'crypto', 'fastify', 'pino', 'jose'],
    message: 'A rule is pure: no file, network or process.',
  },
  {
    group: ['**/time/clock', '**/time/clock.ts'],
    message: 'A rule reads no clock: the decisive date is a parameter.',
  },
  {
    group: [
      '@chengan/shared/database/*',
      '@chengan/shared/journal/*',
      '@chengan/shared/graph/*',
      '@chengan/shared/postgres/*',
      '@chengan/shared/identity/*',
      '@chengan/shared/environment/*',
      '@chengan/shared/testing/*',
    ],
    message: 'A rule stands on the pure part of shared only.',
  },
  {
    group: ['**/*.store.ts', '**/*.command.ts', '**/*.job.ts', '**/*.graphql.ts', '**/database/*'],
    message: 'Arrows run towards the rules, never out of them.',
  },
];

const SUBGRAPHS = ['agencies', 'enterprises', 'enforcement', 'directory'];
const foreign = (/** @type {string[]} */ names) => ({
  group: names.flatMap((name) => [
    `@chengan/${name}`,
    `@chengan/${name}/*`,
    `**/subgraphs/${name}/**`,
    `**/../${name}/src/**`,
  ]),
  message: 'A subgraph knows no other: they speak through journals and the graph.',
});

const restrict = (/** @type {object[]} */ patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

const CLOCK = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Only an entry point reads the clock; take a Clock or a Day.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Only an entry point reads the clock; take a Clock or a Day.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Only an entry point reads the clock; take a Clock or a Day.',
  },
];
const ENVIRONMENT = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Only an entry point reads the environment.',
};
const BARREL = {
  selector: 'ExportAllDeclaration',
  message: 'No barrels: import from the file that has the thing.',
};

const PURE_FOLDERS_OF_SHARED = [
  'time',
  'number',
  'outcome',
  'regulation',
  'region',
  'authority',
  'credit-code',
  'permission',
  'due',
  'industry',
  'file-parts',
];
const SUFFIXED = [
  '**/*.store.ts',
  '**/*.command.ts',
  '**/*.job.ts',
  '**/*.graphql.ts',
  '**/*.test.ts',
  '**/*.fixture.ts',
];
const ENTRY_POINTS = [
  '**/src/main.ts',
  'scripts/**',
  'bench/**',
  'site/main.ts',
  // what a browser runs has no other beginning
  'site/lib/visits/offline/phone-clock.ts',
  'site/lib/environment.ts',
  '**/*.test.ts',
  '**/*.e2e.ts',
  '**/e2e/**',
  '**/testing/**',
  '*.config.*',
  'codegen.ts',
];

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/.next/**',
      '**/.turbo/**',
      '**/.cache/**',
      '.data/**',
      'site/lib/hub/generated/**',
      '**/*.d.ts',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-undef': 'off', // the type checker knows better
      'no-restricted-syntax': ['error', ...CLOCK, ENVIRONMENT, BARREL],
    },
  },
  // type-graphql reads the types of parameters at run time, so an import that looks like a type may be a value
  { files: ['**/*.graphql.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
  { files: ENTRY_POINTS, rules: { 'no-restricted-syntax': ['error', BARREL] } },
  ...SUBGRAPHS.map((name) => ({
    files: [`subgraphs/${name}/**/*.ts`],
    rules: restrict([
      foreign(SUBGRAPHS.filter((other) => other !== name)),
      {
        group: ['@chengan/gateway/*', '@chengan/site/*'],
        message: 'A subgraph knows neither gateway nor site.',
      },
    ]),
  })),
  ...SUBGRAPHS.map((name) => ({
    files: [`subgraphs/${name}/src/*/**/*.ts`],
    ignores: [
      ...SUFFIXED,
      '**/src/database/**',
      '**/src/demonstration/**',
      '**/src/import/**',
      '**/src/testing/**',
    ],
    rules: restrict([...OUTSIDE_OF_RULES, foreign(SUBGRAPHS.filter((other) => other !== name))]),
  })),
  { files: ['subgraphs/shared/**/*.ts'], rules: restrict([foreign(SUBGRAPHS)]) },
  {
    files: PURE_FOLDERS_OF_SHARED.map((folder) => `subgraphs/shared/src/${folder}/**/*.ts`),
    ignores: SUFFIXED,
    rules: restrict([...OUTSIDE_OF_RULES, foreign(SUBGRAPHS)]),
  },
  {
    files: ['site/**/*.{ts,tsx}'],
    ignores: ['site/e2e/**'],
    rules: restrict([
      {
        group: ['@chengan/*', '**/subgraphs/**', '**/gateway/src/**'],
        message: 'The site knows the graph alone: use the generated types.',
      },
    ]),
  },
);
