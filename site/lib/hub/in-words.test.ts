import { expect, test } from 'vitest';
import { forbiddenInWords } from './in-words.ts';
import type { HubAnswer } from './problem.ts';

const WORDS = { message: '由审计员查看。', messageEn: 'For auditors.' };
const refusedWith = (code: string): HubAnswer<number> => ({
  ok: false,
  problems: [{ code, message: 'Query.x', messageEn: 'Query.x' }],
});

test('a refusal for the role is told in words that say whose matter it is', () => {
  expect(forbiddenInWords(refusedWith('FORBIDDEN'), WORDS)).toEqual({
    ok: false,
    problems: [{ code: 'FORBIDDEN', message: '由审计员查看。', messageEn: 'For auditors.' }],
  });
});

test('any other answer stays as it is', () => {
  expect(forbiddenInWords({ ok: true, value: 1 }, WORDS)).toEqual({ ok: true, value: 1 });
  expect(forbiddenInWords(refusedWith('NOT_FOUND'), WORDS)).toEqual(refusedWith('NOT_FOUND'));
});
