/** What a request shows of itself before it is routed. */
export interface Arriving {
  readonly method: string;
  /** Path and query, as sent. */
  readonly url: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** `Sec-Fetch-Site`, which pages cannot forge. */
  readonly fetchSite: string | undefined;
  /** `Content-Length`: bytes of what is sent with it. */
  readonly length?: string | undefined;
  /** `Transfer-Encoding`: sent by whoever does not say how long it is. */
  readonly encoding?: string | undefined;
}

/** Where something may be sent to this site; everywhere else it is only read. */
const RECEIVES = /^(?:\/en)?\/(?:desk|portal|sign-in|survey|complaint)(?:\/|$)/;

/**
 * Where a file may be sent, and how many bytes: 20 MB of a register or a document and the rest of its form. What an
 * agency hands in comes from its portal. A phone sends its pictures in small parts, before anybody knows whose it is.
 */
const RECEIVES_FILES =
  /^(?:\/en)?\/(?:desk\/import|portal\/(?!visits\/sync$)(?:file|practitioners|qualifications|filings|contracts|projects|visits|reports|objections|stars)(?:\/[\w-]+)*)$/;
const LONGEST_FILE = 21_000_000;
/** What any other form may send, in bytes. */
const LONGEST = 1_000_000;

export type Refused = 400 | 403 | 405 | 411 | 413;

/**
 * The status with which a request is refused before it is routed; undefined for one that may be. What changes something
 * must come from a page of this site: the site's own origin, or the very address that was asked.
 */
export function refusedWith(request: Arriving, siteOrigin: string): Refused | undefined {
  const path = request.url.split('?', 1)[0] ?? '/';
  try {
    decodeURIComponent(path);
  } catch {
    return 400; // broken percent-encoding
  }
  if (request.method === 'GET' || request.method === 'HEAD') return undefined;
  if (request.method !== 'POST') return 405;
  if (request.encoding !== undefined) return 411;
  if (Number(request.length ?? 0) > (RECEIVES_FILES.test(path) ? LONGEST_FILE : LONGEST)) return 413;
  if (path === '/display') return undefined; // keeps nothing but how pages look
  if (!RECEIVES.test(path) && !path.startsWith('/api/auth/')) return 405;
  return comesFromHere(request, siteOrigin) ? undefined : 403;
}

/** A missing origin is no page's: browsers send one with every POST. */
function comesFromHere({ origin, host, fetchSite }: Arriving, siteOrigin: string): boolean {
  if (fetchSite !== undefined && fetchSite !== 'same-origin') return false;
  if (origin === undefined) return false;
  return origin === siteOrigin || (host !== undefined && hostOf(origin) === host);
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

/** The chain of addresses for the hub: what was sent, and at its end who really connected. */
export function forwardedFor(given: string | undefined, peer: string | undefined): string {
  return [given, peer].filter((part) => part !== undefined && part !== '').join(', ');
}
