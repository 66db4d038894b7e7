import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['{subgraphs/*,gateway,site,scripts,bench}/**/*.test.ts'], exclude: ['**/node_modules/**', '**/.next/**'] },
});
