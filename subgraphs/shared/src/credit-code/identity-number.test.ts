import { describe, expect, test } from 'vitest';
import {
  checkIdentityNumber,
  identityInTextProblems,
  looksLikeIdentityNumber,
  normaliseIdentityNumber,
} from './identity-number.ts';

// Numbers are made up: divisions that nobody was registered in, or serial numbers that were never given out.
const MAN = '110101199003078515';
const WOMAN = '32028120000229068X';

describe('an identity number', () => {
  test('of 18 characters says the day of birth and the sex, and is shown masked', () => {
    expect(checkIdentityNumber(WOMAN)).toEqual({
      ok: true,
      says: { bornOn: '2000-02-29', sex: 'FEMALE', masked: '320281********068X' },
    });
  });

  test('is the same in lower case, full width and with spaces', () => {
    expect(normaliseIdentityNumber('３２０２８１ 2000-0229 068x')).toBe(WOMAN);
    expect(checkIdentityNumber('３２０２８１ 2000-0229 068x').ok).toBe(true);
  });

  test.each([
    ['', 'IDENTITY_NUMBER_MALFORMED'],
    ['110101900307851', 'IDENTITY_NUMBER_OLD'],
    [`${MAN}1`, 'IDENTITY_NUMBER_MALFORMED'],
    [MAN.slice(0, 17), 'IDENTITY_NUMBER_MALFORMED'],
    ['010101199003078515', 'IDENTITY_NUMBER_MALFORMED'],
    ['32028120010229002X', 'IDENTITY_NUMBER_BIRTH'],
    ['320281200002300026', 'IDENTITY_NUMBER_BIRTH'],
    ['320281200002290021', 'IDENTITY_NUMBER_CHECK'],
    ['A'.repeat(2000), 'IDENTITY_NUMBER_MALFORMED'],
  ])('%j is refused with %s, and is not repeated', (text, code) => {
    const check = checkIdentityNumber(text, 'identityNumber');
    expect(check).toMatchObject({ ok: false, problem: { code, field: 'identityNumber' } });
    if (text !== '') expect(JSON.stringify(check)).not.toContain(text);
  });

  test('of a card for foreigners begins with 9, and is still no mistake for a credit code', () => {
    expect(looksLikeIdentityNumber('911101199003078519')).toBe(false);
  });
});

test.each([
  ['苏安工 320281200002290021 号', ['IDENTITY_NUMBER_IN_TEXT']],
  ['32028120000229002x', ['IDENTITY_NUMBER_IN_TEXT']],
  ['３２０２８１２００００２２９００２１', ['IDENTITY_NUMBER_IN_TEXT']],
  ['110101900307851', ['IDENTITY_NUMBER_IN_TEXT']],
  ['2023 0332 0281 000123', []],
  ['注安 0123456789', []],
])('%j as the number of a certificate: %j', (text, codes) => {
  expect(identityInTextProblems(text, 'number').map((one) => one.code)).toEqual(codes);
});
