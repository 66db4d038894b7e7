import { expect, test } from 'vitest';
import { clientAddress } from './client-address.ts';

const PROXIES = new Set(['127.0.0.1', '::1', '10.0.0.5']);

test.each([
  ['the peer itself, when nobody forwards', '203.0.113.9', undefined, '203.0.113.9'],
  ['the peer, whatever a stranger says', '203.0.113.9', '198.51.100.1', '203.0.113.9'],
  ['what a trusted proxy says', '127.0.0.1', '198.51.100.1', '198.51.100.1'],
  ['the last one, not what the client wrote before it', '127.0.0.1', '1.2.3.4, 198.51.100.1', '198.51.100.1'],
  ['the last one behind two proxies', '127.0.0.1', '1.2.3.4, 198.51.100.1, 10.0.0.5', '198.51.100.1'],
  ['the first, when all are trusted', '127.0.0.1', '10.0.0.5, ::1', '10.0.0.5'],
  ['the proxy, when it says nonsense', '127.0.0.1', 'unknown', '127.0.0.1'],
  ['the proxy, when nonsense stands last', '127.0.0.1', '198.51.100.1, evil', '127.0.0.1'],
  ['the last one, when nonsense stands before it', '127.0.0.1', 'evil, 198.51.100.1', '198.51.100.1'],
  ['a peer written as IPv6 is the same peer', '::ffff:127.0.0.1', '198.51.100.1', '198.51.100.1'],
  ['an address of IPv6', '::1', '2001:DB8::1', '2001:db8::1'],
  ['an empty header says nothing', '127.0.0.1', '', '127.0.0.1'],
  ['300 is in no address', '127.0.0.1', '300.1.1.1', '127.0.0.1'],
])('%s', (_, peer, header, address) => {
  expect(clientAddress(peer, header, PROXIES)).toBe(address);
});
