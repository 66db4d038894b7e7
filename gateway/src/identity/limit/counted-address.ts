/**
 * What one client is counted by: an IPv4 address as it is; of an IPv6 address the first 64 bits, all of which one
 * household or server has to itself, so that a new address for each request does not help.
 */
export function countedAddress(address: string): string {
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const middle =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  const groups = [...before, ...middle, ...after].slice(0, 4);
  return `${groups.map((one) => one.replace(/^0+(?=.)/, '').toLowerCase()).join(':')}::/64`;
}
