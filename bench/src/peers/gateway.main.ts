import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { listen } from '@chengan/gateway/listen';
import { openHub } from './hub.ts';
import { announce, peerConfig } from './peer.ts';

const { appUrl, remotes } = peerConfig();
const hub = await openHub(appUrl, remotes);
const server = await listen(hub.gateway, 0, '127.0.0.1');
announce((server.address() as AddressInfo).port);
