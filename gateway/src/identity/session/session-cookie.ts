import { createHmac, timingSafeEqual } from 'node:crypto';

/** The session's token in a `cookie` header, once its signature has been checked; undefined when there is none. */
export type ReadToken = (cookieHeader: string | null) => string | undefined;

/** Reads the session's cookie as better-auth writes it: `<token>.<HMAC-SHA256 of the token, base64>`, percent-encoded. */
export function tokenReader(cookieName: string, secret: string): ReadToken {
  const start = `${cookieName}=`;
  return (cookieHeader) => {
    const pair = cookieHeader
      ?.split(';')
      .map((one) => one.trim())
      .find((one) => one.startsWith(start));
    const value = pair && decoded(pair.slice(start.length));
    const dot = value?.lastIndexOf('.') ?? -1;
    if (!value || dot < 1) return undefined;
    const token = value.slice(0, dot);
    const given = Buffer.from(value.slice(dot + 1), 'base64');
    const right = createHmac('sha256', secret).update(token).digest();
    return given.length === right.length && timingSafeEqual(given, right) ? token : undefined;
  };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
