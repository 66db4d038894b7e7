import { join } from 'node:path';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import { FIXED_HEADERS, WORKBENCH_HEADERS, WORKBENCH_SOURCES } from './lib/http/headers.ts';

const listed = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers).map(([key, value]) => ({ key, value }));

/** What `main.ts` lets through at most: a file of 20 MB and the rest of its form. Elsewhere it lets far less through. */
const LARGEST = '21mb';

const config: NextConfig = {
  poweredByHeader: false,
  /** Titles and canonical addresses stand in the first HTML for everyone, not only for known robots. */
  htmlLimitedBots: /.*/,
  /** Native code, loaded as it is by the first document. */
  serverExternalPackages: ['@myriaddreamin/typst-ts-node-compiler'],
  turbopack: { root: join(import.meta.dirname, '..') },
  headers: async () => [
    { source: '/:path*', headers: listed(FIXED_HEADERS) },
    ...WORKBENCH_SOURCES.map((source) => ({ source, headers: listed(WORKBENCH_HEADERS) })),
  ],
  /** A register to be imported is sent as a file; what may be sent, from where and how much, is judged in `main.ts`. */
  experimental: { serverActions: { bodySizeLimit: LARGEST }, proxyClientMaxBodySize: LARGEST },
};

export default createNextIntlPlugin('./i18n/request.ts')(config);
