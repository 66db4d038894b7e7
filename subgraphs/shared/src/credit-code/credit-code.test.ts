import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  checkCreditCode,
  checkDigitOf,
  CREDIT_CODE_ALPHABET,
  CREDIT_CODE_PATTERN,
  isAcceptable,
  normaliseCreditCode,
} from './credit-code.ts';

// Invented codes: the serial "MADEM…" is nobody's.
const VALID = [
  '91320281MADEM00012',
  '91652300MADEM00029',
  '91320281MADEM00100',
  '91320281MADEM0039X',
  '91320281MADEM0000Y',
];

describe('a unified social credit code', () => {
  test.each(VALID)('%s is valid and has no problem', (code) =>
    expect(checkCreditCode(code)).toEqual({ code, verdict: 'valid' }),
  );

  test.each([
    ['lower case', '91320281madem0039x', '91320281MADEM0039X'],
    ['spaces around and inside', ' 9132 0281 MADEM00100\t', '91320281MADEM00100'],
    ['full width', '９１３２０２８１ＭＡＤＥＭ０００１２', '91320281MADEM00012'],
    ['full-width lower case', '91320281ｍadem00012', '91320281MADEM00012'],
    ['an ideographic space and a byte order mark', '\ufeff91652300　MADEM00029\u200b', '91652300MADEM00029'],
  ])('is valid after normalising %s', (_, text, code) => {
    expect(normaliseCreditCode(text)).toBe(code);
    expect(checkCreditCode(text)).toEqual({ code, verdict: 'valid' });
  });

  test('with a wrong check digit is taken with a warning that names the field', () => {
    const check = checkCreditCode('91320281MADEM00013', 'agency.creditCode');
    expect(check.verdict).toBe('check-digit-fails');
    expect(isAcceptable(check.verdict)).toBe(true);
    expect(check.problem).toMatchObject({ code: 'CREDIT_CODE_CHECK_DIGIT', field: 'agency.creditCode' });
  });

  test('of 15 digits is the old registration number and is refused', () => {
    const check = checkCreditCode('320281000000011');
    expect(check.verdict).toBe('old-registration-number');
    expect(isAcceptable(check.verdict)).toBe(false);
    expect(check.problem?.code).toBe('CREDIT_CODE_OLD_NUMBER');
  });

  test.each([
    ['', '应为 18 位，现为 0 位'],
    ['12345', '应为 18 位，现为 5 位'],
    ['32028100000001', '现为 14 位'],
    ['3202810000000111', '现为 16 位'],
    ['91320281MADEM0001', '现为 17 位'],
    ['91320281MADEM000122', '现为 19 位'],
    ['91320281MADEMO0012', '第 14 位“O”'],
    ['9132028IMADEM00012', '第 8 位“I”'],
    ['91320281MADEM0001Z', '第 18 位“Z”'],
    ['91320281MADEM0001-', '第 18 位“-”'],
    ['江阴市某公司', '应为 18 位，现为 6 位；第 1 位“江”'],
  ])('%j is malformed and the message says why', (text, reason) => {
    const check = checkCreditCode(text);
    expect(check.verdict).toBe('malformed');
    expect(isAcceptable(check.verdict)).toBe(false);
    expect(check.problem?.code).toBe('CREDIT_CODE_MALFORMED');
    expect(check.problem?.message).toContain(reason);
  });

  // A made-up number: division 320281, 29 February 2000, order 000, agreeing check character.
  test('is not an identity number, and the message does not repeat it', () => {
    const check = checkCreditCode('320281200002290006');
    expect(check).toMatchObject({ verdict: 'malformed', problem: { code: 'CREDIT_CODE_MALFORMED' } });
    expect(check.problem?.message).toContain('身份证');
    expect(check.problem?.message).not.toContain('3202812000');
  });

  test.each([
    ['30 February', '320281200002300008'],
    ['another check character', '320281200002290001'],
  ])('built like an identity number but with %s is only warned about', (_, text) =>
    expect(checkCreditCode(text).verdict).toBe('check-digit-fails'),
  );
});

describe('the check digit', () => {
  test.each([
    ['91320281MADEM0001', '2'],
    ['91320281MADEM0010', '0'],
    ['91320281MADEM0039', 'X'],
    ['91320281MADEM0000', 'Y'],
  ])('of %s is %s', (first17, digit) => expect(checkDigitOf(first17)).toBe(digit));

  test.each(['', '91320281MADEM00012', '91320281MADEM000I'])('of %j does not exist', (text) =>
    expect(checkDigitOf(text)).toBeUndefined(),
  );

  test('uses 31 characters, the same as the pattern', () => {
    expect(CREDIT_CODE_ALPHABET).toHaveLength(31);
    for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
      expect(CREDIT_CODE_PATTERN.test(letter.repeat(18)), letter).toBe(!'IOSVZ'.includes(letter));
    }
  });
});

const codes = new URL('../../../../../shared/data/credit-codes.json', import.meta.url);
const absent = !existsSync(codes);
if (absent)
  console.warn('SKIPPED: credit codes seen in registers (../shared/data/credit-codes.json is absent)');

describe.skipIf(absent)('codes seen in registers', () => {
  const seen: Record<string, readonly string[]> = absent ? {} : JSON.parse(readFileSync(codes, 'utf8'));
  const verdicts = (key: string) => {
    const counts: Record<string, number> = {};
    for (const code of seen[key] ?? []) {
      const { verdict } = checkCreditCode(code);
      counts[verdict] = (counts[verdict] ?? 0) + 1;
    }
    return counts;
  };

  test('valid ones are valid', () => expect(verdicts('valid')).toEqual({ valid: 651 }));
  test('typed ones are valid after normalising', () =>
    expect(verdicts('valid_after_normalising')).toEqual({ valid: 50 }));
  test('real ones that fail the check are warned about, never refused', () =>
    expect(verdicts('real_but_fails')).toEqual({ 'check-digit-fails': 61 }));
  test('no invalid one is valid as it stands; one becomes so by trimming and upper case', () => {
    expect(verdicts('invalid')).toEqual({ malformed: 2, 'check-digit-fails': 4, valid: 1 });
    const repaired = seen['invalid']?.filter((code) => checkCreditCode(code).verdict === 'valid') ?? [];
    expect(repaired.filter((code) => /^[0-9A-Z]+$/.test(code))).toEqual([]);
  });
  test('old registration numbers are told apart', () =>
    expect(verdicts('registration_15')).toEqual({ 'old-registration-number': 20 }));
});
