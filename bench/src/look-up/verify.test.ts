import { expect, test } from 'vitest';
import { type Peer, peersWith } from '../peers/peers.ts';
import { verify } from './verify.ts';

const [hub, withKey] = peersWith({ keys: ['k-1', 'k-2'], cookie: 'c=1' });

const answer = (name: string, notices = 10) =>
  JSON.stringify({
    data: {
      agency: {
        creditCode: 'A',
        name,
        creditGrade: { deductions: [{ clause: { clause: 'J-A3-3-5' } }] },
        serviceContracts: { nodes: Array.from({ length: 8 }, (_, id) => ({ id })) },
        notices: { nodes: Array.from({ length: notices }, (_, id) => ({ id })) },
      },
    },
  });

function verifyTwo(send: (peer: Peer) => string): Promise<number> {
  const peers = [hub, withKey].filter((peer) => peer !== undefined);
  return verify(peers, ['A', 'B'], async (peer) => send(peer));
}

test('peers that answer the same are compared for each agency', async () => {
  expect(await verifyTwo(() => answer('甲'))).toBe(2);
});

test('the first difference is named with its place', async () => {
  await expect(verifyTwo((peer) => answer(peer === hub ? '甲' : '乙'))).rejects.toThrow(
    'in-process, key and in-process differ on A: .name is "乙" and "甲"',
  );
});

test('an answer with less than the look-up brings is no comparison', async () => {
  await expect(verifyTwo(() => answer('甲', 9))).rejects.toThrow('A: 8 contracts, 9 notices, 1 deductions');
});

test('a refusal is not taken for an answer', async () => {
  await expect(verifyTwo(() => '{"errors":[{"message":"no"}]}')).rejects.toThrow('no');
});

test('keys are taken in turn, and a session shows its cookie', () => {
  const [, key, session] = peersWith({ keys: ['k-1', 'k-2'], cookie: 'c=1' });
  const shown = [1, 2, 3].map(() => key?.request('A').headers?.['x-api-key']);
  expect(new Set(shown)).toEqual(new Set(['k-1', 'k-2']));
  expect(session?.request('A').headers).toMatchObject({ cookie: 'c=1' });
});
