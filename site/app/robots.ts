import type { MetadataRoute } from 'next';
import { connection } from 'next/server';
import { environment } from '../lib/environment.ts';

/** Demonstration data is nobody's record: no robot should keep it. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection();
  return environment().demonstration
    ? { rules: { userAgent: '*', disallow: '/' } }
    : { rules: { userAgent: '*', allow: '/', disallow: ['/search', '/en/search', '/display'] } };
}
