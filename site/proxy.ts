import createMiddleware from 'next-intl/middleware';
import { NextRequest } from 'next/server';
import type { NextResponse } from 'next/server';
import { routing } from './i18n/routing.ts';
import { environment } from './lib/environment.ts';
import { contentSecurityPolicy, PLACE_HEADER, placeOf } from './lib/http/headers.ts';

const toLanguage = createMiddleware(routing);

/**
 * Before every page: finds the language, gives the answer a content security policy with a nonce of its own, and tells
 * the page at which address it stands.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const policy = contentSecurityPolicy(crypto.randomUUID().replaceAll('-', ''), environment().development);
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set(PLACE_HEADER, encodeURIComponent(placeOf(pathname, search)));
  const response = toLanguage(new NextRequest(request.url, { headers }));
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = {
  matcher: ['/((?!_next/|api/|display$|robots\\.txt$|visit-worker\\.js$|icon\\.svg$).*)'],
};
