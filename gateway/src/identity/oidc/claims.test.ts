import { expect, test } from 'vitest';
import { claimsSchema, provesSecondFactor, verifiedEmail } from './claims.ts';

test.each([
  [{ email: 'a@b.test', email_verified: true }, 'a@b.test'],
  [{ email: 'a@b.test', email_verified: 'true' }, 'a@b.test'],
  [{ email: 'a@b.test', email_verified: 'false' }, undefined],
  [{ email: 'a@b.test', email_verified: false }, undefined],
  [{ email: 'a@b.test' }, undefined],
  [{ email_verified: true }, undefined],
])('of %o the e-mail that counts is %s', (claims, email) => {
  expect(verifiedEmail(claimsSchema.parse({ sub: 's', ...claims }))).toBe(email);
});

test.each([
  ['nothing', {}, false],
  ['a password', { amr: ['pwd'] }, false],
  ['a method that is named', { amr: ['pwd', 'otp'] }, true],
  ['a class that is named', { acr: 'urn:two' }, true],
  ['another class', { acr: 'urn:one' }, false],
  ['methods in another form', { amr: 'otp' }, false],
])('%s said of the second factor', (_, claims, proves) => {
  const settings = { secondFactorAmr: ['otp'], secondFactorAcr: ['urn:two'] };
  expect(provesSecondFactor(claimsSchema.parse({ sub: 's', ...claims }), settings)).toBe(proves);
  expect(
    provesSecondFactor(claimsSchema.parse({ sub: 's', ...claims }), {
      secondFactorAmr: [],
      secondFactorAcr: [],
    }),
  ).toBe(false);
});
