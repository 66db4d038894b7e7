import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // graphql has two builds; the tests must load the one that Node gives to its peers, or nothing is `instanceof` anything
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(new URL('node_modules/graphql/index.js', import.meta.url)) }] },
  test: {
    include: ['{subgraphs/*,gateway,site,scripts,bench}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/.next/**'],
    globalSetup: ['subgraphs/shared/src/testing/postgres.global.ts'],
    setupFiles: ['subgraphs/shared/src/testing/decorators.setup.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
