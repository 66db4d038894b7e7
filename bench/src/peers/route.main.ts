import type { AddressInfo } from 'node:net';
import { announce, peerConfig } from './peer.ts';
import { createRoute } from './route.ts';

const app = createRoute(peerConfig().ownerUrl);
await app.listen({ port: 0, host: '127.0.0.1' });
announce((app.server.address() as AddressInfo).port);
