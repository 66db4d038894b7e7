import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const exclude = ['**/node_modules/**', '**/.next/**'];

export default defineConfig({
  // graphql has two builds; the tests must load the one that Node gives to its peers, or nothing is `instanceof` anything
  resolve: {
    alias: [
      {
        find: /^graphql$/,
        replacement: fileURLToPath(new URL('node_modules/graphql/index.js', import.meta.url)),
      },
    ],
  },
  test: {
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'rules and servers',
          include: ['{subgraphs/*,gateway,site,scripts,bench}/**/*.test.ts'],
          exclude,
          // each worker loads the ORM, the graph and the subgraphs once, not once a file; every file has its own database
          isolate: false,
          maxWorkers: Math.min(4, availableParallelism()),
          globalSetup: ['subgraphs/shared/src/testing/postgres.global.ts'],
          setupFiles: ['subgraphs/shared/src/testing/decorators.setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['site/e2e/**/*.e2e.ts'],
          exclude,
          globalSetup: ['scripts/browser/site.global.ts'],
          // one browser at a time: two cores carry the database, the hub and the site beside it
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
