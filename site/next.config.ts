import { join } from 'node:path';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import { FIXED_HEADERS, WORKBENCH_HEADERS, WORKBENCH_SOURCES } from './lib/http/headers.ts';

const listed = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers).map(([key, value]) => ({ key, value }));

const config: NextConfig = {
  poweredByHeader: false,
  /** Titles and canonical addresses stand in the first HTML for everyone, not only for known robots. */
  htmlLimitedBots: /.*/,
  turbopack: { root: join(import.meta.dirname, '..') },
  headers: async () => [
    { source: '/:path*', headers: listed(FIXED_HEADERS) },
    ...WORKBENCH_SOURCES.map((source) => ({ source, headers: listed(WORKBENCH_HEADERS) })),
  ],
  /** A register to be imported is sent as a file; the origin of what is sent is judged in `main.ts`. */
  experimental: { serverActions: { bodySizeLimit: '8mb' } },
};

export default createNextIntlPlugin('./i18n/request.ts')(config);
