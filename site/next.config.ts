import { join } from 'node:path';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import { FIXED_HEADERS } from './lib/http/headers.ts';

const config: NextConfig = {
  poweredByHeader: false,
  /** Titles and canonical addresses stand in the first HTML for everyone, not only for known robots. */
  htmlLimitedBots: /.*/,
  turbopack: { root: join(import.meta.dirname, '..') },
  headers: async () => [
    {
      source: '/:path*',
      headers: Object.entries(FIXED_HEADERS).map(([key, value]) => ({ key, value })),
    },
  ],
};

export default createNextIntlPlugin('./i18n/request.ts')(config);
