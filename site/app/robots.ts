import type { MetadataRoute } from 'next';
import { connection } from 'next/server';
import { environment } from '../lib/environment.ts';

/** Behind the sign-in; nothing there is for robots. */
const CLOSED = ['/desk', '/portal', '/sign-in'].flatMap((path) => [path, `/en${path}`]).concat('/api/');

/** Demonstration data is nobody's record: no robot should keep it. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection();
  return environment().demonstration
    ? { rules: { userAgent: '*', disallow: '/' } }
    : { rules: { userAgent: '*', allow: '/', disallow: ['/search', '/en/search', '/display', ...CLOSED] } };
}
