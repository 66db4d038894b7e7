import autocannon from 'autocannon';
import type { PeerRequest } from '../peers/peers.ts';
import { drawing } from './draw.ts';

export interface Load {
  readonly requests: number;
  readonly seconds: number;
  /** Milliseconds, ascending. */
  readonly latencies: readonly number[];
  /** With headers. */
  readonly bytes: number;
}

export interface LoadOptions {
  readonly url: string;
  readonly request: (code: string) => PeerRequest;
  readonly codes: readonly string[];
  readonly connections: number;
  readonly seconds: number;
  readonly seed: number;
}

/** Requests that a connection has ready; it begins again after the last. */
const READY = 400;

/** Asks for agencies by chance for so many seconds, each connection one request at a time. Throws if any is not answered. */
export async function load({ url, request, codes, connections, seconds, seed }: LoadOptions): Promise<Load> {
  const draw = drawing(seed);
  const latencies: number[] = [];
  let bytes = 0;
  const run = autocannon({
    url,
    connections,
    duration: seconds,
    setupClient: (client) =>
      client.setRequests(Array.from({ length: READY }, () => request(codes[draw(codes.length)] ?? ''))),
  });
  run.on('response', (_client, _status, size, milliseconds) => {
    latencies.push(milliseconds);
    bytes += size;
  });
  const { errors, timeouts, non2xx, duration } = await run;
  if (errors + timeouts + non2xx > 0) {
    throw new Error(`${url}: ${errors} errors, ${timeouts} time-outs, ${non2xx} answers other than 2xx`);
  }
  return { requests: latencies.length, seconds: duration, latencies: latencies.sort((a, b) => a - b), bytes };
}
