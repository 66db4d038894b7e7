import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { listen } from '@chengan/gateway/listen';
import { serveHub } from './hub.ts';
import { announce, peerConfig } from './peer.ts';

const { hub, identity } = await serveHub(peerConfig());
const server = await listen(hub.gateway, 0, '127.0.0.1', { identity });
announce((server.address() as AddressInfo).port);
