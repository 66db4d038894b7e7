import { isDeepStrictEqual } from 'node:util';
import type { Peer } from '../peers/peers.ts';
import { CONTRACTS, type LookUp, NOTICES } from './look-up.ts';

/** Sends one request of a peer and returns the body of its answer. */
export type Send = (peer: Peer, code: string) => Promise<string>;

/**
 * Asks every peer for the same agencies and throws at the first that answers other facts than the others, or less than
 * the look-up must bring. Returns how many agencies were compared.
 */
export async function verify(peers: readonly Peer[], codes: readonly string[], send: Send): Promise<number> {
  for (const code of codes) {
    const answers = await Promise.all(
      peers.map(async (peer) => ({ peer, facts: peer.facts(await send(peer, code)) })),
    );
    const [first, ...others] = answers;
    if (!first) return 0;
    requireWhole(first.facts, code);
    for (const { peer, facts } of others) {
      if (isDeepStrictEqual(facts, first.facts)) continue;
      throw new Error(
        `${peer.name} and ${first.peer.name} differ on ${code}: ${difference(facts, first.facts)}`,
      );
    }
  }
  return codes.length;
}

function requireWhole(facts: LookUp | null, code: string): void {
  const contracts = facts?.serviceContracts.nodes.length;
  const notices = facts?.notices.nodes.length;
  const deductions = facts?.creditGrade?.deductions.length ?? 0;
  if (contracts === CONTRACTS && notices === NOTICES && deductions > 0) return;
  throw new Error(
    `${code}: ${String(contracts)} contracts, ${String(notices)} notices, ${deductions} deductions`,
  );
}

/** The first place where two answers part, with both values. */
function difference(left: unknown, right: unknown, path = ''): string {
  if (typeof left === 'object' && left && typeof right === 'object' && right) {
    const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
    for (const key of keys) {
      const one: unknown = Reflect.get(left, key);
      const other: unknown = Reflect.get(right, key);
      if (!isDeepStrictEqual(one, other)) return difference(one, other, `${path}.${key}`);
    }
  }
  return `${path} is ${JSON.stringify(left)} and ${JSON.stringify(right)}`;
}
