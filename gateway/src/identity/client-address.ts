/** The header in which the front door tells better-auth where a request comes from. What a client sends in it is dropped. */
export const CLIENT_ADDRESS = 'x-chengan-client-address';

/**
 * Where a request comes from: the socket's peer, unless that is a trusted proxy; then the last address of
 * `x-forwarded-for` that is not one. A header whose every address is trusted gives the first of them; one with
 * something that is no address before an untrusted one is found is not believed at all: the peer.
 */
export function clientAddress(
  peer: string,
  forwardedFor: string | undefined,
  trusted: ReadonlySet<string>,
): string {
  const socket = plain(peer);
  if (!trusted.has(socket) || forwardedFor === undefined) return socket;
  const hops = forwardedFor.split(',').map((hop) => plain(hop.trim()));
  for (const hop of hops.toReversed()) {
    if (!isAddress(hop)) return socket;
    if (!trusted.has(hop)) return hop;
  }
  return hops[0] ?? socket;
}

/** An IPv4 address written as IPv6, as a socket that listens on both gives it, is the IPv4 address. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '').toLowerCase();
}

export function isAddress(text: string): boolean {
  const v4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
  if (v4) return v4.slice(1).every((part) => Number(part) <= 255);
  return text.includes(':') && URL.canParse(`http://[${text}]/`);
}
