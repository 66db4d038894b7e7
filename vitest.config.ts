import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{subgraphs/*,gateway,site,scripts,bench}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/.next/**'],
    globalSetup: ['subgraphs/shared/src/testing/postgres.global.ts'],
    setupFiles: ['subgraphs/shared/src/testing/decorators.setup.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
