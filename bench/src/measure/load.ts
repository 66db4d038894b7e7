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

/** Times that the load is given anew to a server that answered nothing at all: a busy machine, not a server that is down. */
const MOST_TRIES = 20;

/**
 * Asks for agencies by chance for so many seconds, each connection one request at a time; as often again where not one
 * request was answered in that time. Throws if any is answered with an error, or none ever.
 */
export async function load({ url, request, codes, connections, seconds, seed }: LoadOptions): Promise<Load> {
  const draw = drawing(seed);
  const latencies: number[] = [];
  let bytes = 0;
  let took = 0;
  for (let tries = 0; latencies.length === 0; tries += 1) {
    if (tries === MOST_TRIES) throw new Error(`${url}: no answer in ${took} s`);
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
    took += duration;
  }
  return { requests: latencies.length, seconds: took, latencies: latencies.sort((a, b) => a - b), bytes };
}
