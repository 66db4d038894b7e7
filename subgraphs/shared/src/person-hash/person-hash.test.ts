import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseIdentityNumber } from '../credit-code/identity-number.ts';
import { personHash } from './person-hash.ts';

const hash = personHash('one key of this test, 32 characters');
/** 18 characters, as somebody types them: full width, lower case, spaces and hyphens anywhere. */
const number = fc
  .tuple(fc.stringMatching(/^[1-9]\d{16}$/), fc.constantFrom(...'0123456789X'))
  .map((parts) => parts.join(''));
const typed = (bare: string) =>
  fc
    .array(fc.constantFrom('plain', 'wide', 'lower', 'space', 'hyphen'), { minLength: 18, maxLength: 18 })
    .map((ways) => [...bare].map((character, index) => written(character, ways[index])).join(''));

function written(character: string, way: string | undefined): string {
  if (way === 'wide') return String.fromCharCode(character.charCodeAt(0) + 0xfee0);
  if (way === 'lower') return character.toLowerCase();
  return `${character}${way === 'space' ? '　 ' : way === 'hyphen' ? '-' : ''}`;
}

test('two ways of typing one number have one hash', () => {
  fc.assert(
    fc.property(
      number.chain((bare) => fc.tuple(fc.constant(bare), typed(bare))),
      ([bare, text]) => hash(text) === hash(bare),
    ),
  );
});

test('two numbers have one hash exactly when they are one number', () => {
  fc.assert(
    fc.property(
      number.chain((bare) => typed(bare)),
      number.chain((bare) => typed(bare)),
      (one, other) =>
        (hash(one) === hash(other)) === (normaliseIdentityNumber(one) === normaliseIdentityNumber(other)),
    ),
  );
});

test('the hash holds nothing of the number, and without the key it cannot be made', () => {
  fc.assert(
    fc.property(number, (bare) => {
      const made = hash(bare);
      return (
        /^[0-9a-f]{64}$/.test(made) &&
        !made.includes(bare.slice(0, 8)) &&
        made !== personHash('another key of this test, 32 characters')(bare)
      );
    }),
  );
});

test('is HMAC-SHA256, so that a hash of today is recognised for good', () => {
  expect(personHash('k'.repeat(32))('110101199003078515')).toBe(
    '6cf3bcc749255067b54f70d1e3f254a9d8d237729e8e1c63da9ae76e0ab2c86c',
  );
});
