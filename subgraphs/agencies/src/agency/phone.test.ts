import { expect, test } from 'vitest';
import { maskedPhone, phoneProblems, tidyPhone } from './phone.ts';

test.each([
  ['13812345678', '138****5678'],
  ['138 1234 5678', '138****5678'],
  ['１３８１２３４５６７８', '138****5678'],
  ['0510-86861234', '051****1234'],
  ['0510-86861234-801', '051****4801'],
  ['400-800-1234', '400****1234'],
])('%s is taken, and leaves the hub as %s', (typed, masked) => {
  const tidy = tidyPhone(typed);
  expect(phoneProblems(tidy, 'phone')).toEqual([]);
  expect(maskedPhone(tidy)).toBe(masked);
});

test.each(['12345', '12812345678', '86861234', '1381234567', '138123456789', '电话13812345678', ''])(
  '“%s” is refused, and the problem does not repeat it',
  (typed) => {
    const problems = phoneProblems(typed, 'phone');
    expect(problems.map(({ code }) => code)).toEqual(['PHONE_MALFORMED']);
    if (typed !== '') expect(JSON.stringify(problems)).not.toContain(typed);
  },
);
