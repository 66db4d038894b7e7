/** Whether `text` is the path of a page of the site itself, and nothing that a browser would take for another host. */
export function isOwnPath(text: string, siteOrigin: string): boolean {
  if (!/^\/(?![/\\])[^\\\s]*$/.test(text) || !URL.canParse(text, siteOrigin)) return false;
  const { origin, pathname } = new URL(text, siteOrigin);
  return origin === siteOrigin && !pathname.startsWith('//') && !pathname.startsWith('/api/');
}
