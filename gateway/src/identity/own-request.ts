import type { ReadToken } from './session/session-cookie.ts';

/** Cookies of the identity service, written as it writes them; anything else is not its own. */
const NAME = /^(?:__Secure-)?chengan\.[\w.-]+$/;
const VALUE = /^[\w.%~!*'()+/=-]*$/;

/**
 * The cookies of `header` that are the identity service's own, each once, rewritten in one form. The hub's own guards and
 * better-auth each read cookies for themselves; what one of them took and the other did not would be a session without
 * guards. The cookie of the session is left out unless `readToken` takes it. Undefined when none is left.
 */
export function ownCookies(
  header: string | null,
  sessionCookie: string,
  readToken: ReadToken,
): string | undefined {
  const kept = new Map<string, string>();
  for (const part of header?.split(';') ?? []) {
    const at = part.indexOf('=');
    const name = part.slice(0, Math.max(0, at)).trimStart();
    const value = part.slice(at + 1);
    if (NAME.test(name) && VALUE.test(value) && !kept.has(name)) kept.set(name, value);
  }
  const session = kept.get(sessionCookie);
  if (session !== undefined && readToken(`${sessionCookie}=${session}`) === undefined)
    kept.delete(sessionCookie);
  return kept.size === 0 ? undefined : [...kept].map(([name, value]) => `${name}=${value}`).join('; ');
}

/** Whether every text of a body can be kept by the database: none with a NUL or half of a pair of surrogates in it. */
export function isKeepable(body: string): boolean {
  const waiting: unknown[] = [];
  try {
    waiting.push(JSON.parse(body));
  } catch {
    return true; // whoever reads it as JSON refuses it
  }
  // no recursion: how deep it goes is for the sender to choose
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (typeof one === 'string' && (one.includes('\0') || /\p{Surrogate}/u.test(one))) return false;
    if (typeof one === 'object' && one !== null)
      for (const value of Object.values(one)) waiting.push(value ?? false);
  }
  return true;
}
