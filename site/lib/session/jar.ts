/** A cookie as the hub sets it, taken apart so that this site can set the very same one. */
export interface GivenCookie {
  readonly name: string;
  /** Decoded. */
  readonly value: string;
  readonly path: string;
  readonly httpOnly: boolean;
  readonly secure: boolean;
  readonly sameSite: 'lax' | 'strict' | 'none';
  /** Seconds; absent: until the browser is closed. */
  readonly maxAge?: number;
}

/** One `set-cookie` line; undefined for one that is none. A domain is left out: the cookie is this site's alone. */
export function readSetCookie(line: string): GivenCookie | undefined {
  const [pair = '', ...rest] = line.split(';').map((part) => part.trim());
  const at = pair.indexOf('=');
  if (at <= 0) return undefined;
  const attributes = new Map(rest.map(attribute));
  const sameSite = attributes.get('samesite')?.toLowerCase();
  const maxAge = Number(attributes.get('max-age') ?? Number.NaN);
  return {
    name: pair.slice(0, at),
    value: decoded(pair.slice(at + 1)),
    path: attributes.get('path') ?? '/',
    httpOnly: attributes.has('httponly'),
    secure: attributes.has('secure'),
    sameSite: sameSite === 'strict' || sameSite === 'none' ? sameSite : 'lax',
    ...(Number.isInteger(maxAge) ? { maxAge } : {}),
  };
}

function attribute(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  return at < 0 ? [text.toLowerCase(), ''] : [text.slice(0, at).toLowerCase(), text.slice(at + 1)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The `cookie` header of these cookies; undefined when there are none. */
export function cookieHeader(
  cookies: readonly { readonly name: string; readonly value: string }[],
): string | undefined {
  if (cookies.length === 0) return undefined;
  return cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
}
