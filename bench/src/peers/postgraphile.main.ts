import type { AddressInfo } from 'node:net';
import { announce, peerConfig } from './peer.ts';
import { createPostGraphile } from './postgraphile.ts';

const { server } = await createPostGraphile(peerConfig().ownerUrl);
server.listen(0, '127.0.0.1', () => announce((server.address() as AddressInfo).port));
