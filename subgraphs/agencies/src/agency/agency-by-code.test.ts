import { systemFork } from '@chengan/shared/database/session';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AgenciesFixture, agenciesFixture } from '../testing/agencies-fixture.ts';
import { registerAgencies } from './register-agencies.command.ts';

const CODE = '91320281MXDEM00011';

let fixture: AgenciesFixture;
beforeAll(async () => {
  fixture = await agenciesFixture(day('2025-01-05'));
  const agency = {
    creditCode: CODE,
    name: '演示云岫安全技术有限公司',
    region: '320281',
    address: null,
    filedOn: day('2025-01-03'),
  };
  const em = systemFork(fixture.orm, 'test');
  expect(await registerAgencies(em, fixture.clock, 'tester', [agency])).toMatchObject({ ok: true });
});
afterAll(() => fixture.close());

describe('an agency that is asked for', () => {
  test.each([
    ['91320281MXDEM00020', 'NOT_FOUND'],
    ['123456789012345', 'CREDIT_CODE_OLD_NUMBER'],
    ['9132', 'CREDIT_CODE_MALFORMED'],
    ["91320281MXDEM0001'; drop", 'CREDIT_CODE_MALFORMED'],
  ])('with the code %s is null, with the reason %s', async (code, reason) => {
    const { data, errors } = await fixture.ask('query ($code: ID!) { agency(creditCode: $code) { name } }', {
      code,
    });
    expect(data).toEqual({ agency: null });
    expect(errors?.[0]?.extensions).toMatchObject({ code: reason, field: 'creditCode' });
  });

  test('is found by a code typed in lower case and full width', async () => {
    const typed = ` ${CODE.toLowerCase().replace('9', '９')} `;
    expect(
      (await fixture.ask('query ($code: ID!) { agency(creditCode: $code) { creditCode } }', { code: typed }))
        .data,
    ).toEqual({ agency: { creditCode: CODE } });
  });
});
