const BROWSERS = [
  ['MicroMessenger', 'WeChat'],
  ['Edg', 'Edge'],
  ['OPR', 'Opera'],
  ['Firefox', 'Firefox'],
  ['Chrome', 'Chrome'],
  ['Version', 'Safari'],
] as const;

const SYSTEMS = [
  ['Android', 'Android'],
  ['iPhone', 'iOS'],
  ['iPad', 'iPadOS'],
  ['HarmonyOS', 'HarmonyOS'],
  ['Windows', 'Windows'],
  ['Mac OS X', 'macOS'],
  ['Linux', 'Linux'],
] as const;

/** Browser and system that a `user-agent` names, in short, for people to recognise their own; else its beginning. */
export function browserName(userAgent: string): string {
  const browser = BROWSERS.find(([mark]) => userAgent.includes(`${mark}/`));
  const system = SYSTEMS.find(([mark]) => userAgent.includes(mark));
  if (!browser) return userAgent.slice(0, 60);
  const version = new RegExp(`${browser[0]}/(\\d+)`).exec(userAgent)?.[1];
  return [browser[1], version, system && `· ${system[1]}`].filter(Boolean).join(' ');
}
