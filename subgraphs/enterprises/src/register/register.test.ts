import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clock, codeOf, enterprise, openRegister, type Register } from '../testing/register.fixture.ts';
import { registerEnterprises } from './register.command.ts';

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register.close());

const put = async (...rows: Parameters<typeof registerEnterprises>[3][number][]) =>
  registerEnterprises(register.orm.em.fork(), clock, 'tester', rows);
const kinds = async (...rows: Parameters<typeof put>) => {
  const outcome = await put(...rows);
  return outcome.ok
    ? outcome.value.map((one) => one.kind)
    : outcome.problems.map((one) => `${one.code} ${one.field}`);
};

describe('the register', () => {
  test('takes new enterprises, with an entry each', async () => {
    expect(await kinds(enterprise(1, { otherNames: ['示例二名"厂\\'] }), enterprise(2))).toEqual([
      'registered',
      'registered',
    ]);
    expect(await register.journal()).toEqual([
      {
        type: 'enterprise.registered',
        subject: codeOf(1),
        facts: {
          creditCode: codeOf(1),
          name: '江阴示例1号机械有限公司',
          region: '320281108',
          aliases: ['示例二名"厂\\'],
        },
      },
      {
        type: 'enterprise.registered',
        subject: codeOf(2),
        facts: { creditCode: codeOf(2), name: '江阴示例2号机械有限公司', region: '320281108', aliases: [] },
      },
    ]);
  });

  test('writes an entry for what changed and none for what did not', async () => {
    expect(await kinds(enterprise(1), enterprise(2, { scope: '制造' }), enterprise(3))).toEqual([
      'unchanged',
      'changed',
      'registered',
    ]);
    const entries = (await register.journal()).slice(2);
    expect(entries.map((one) => [one.type, one.subject, one.facts['changed']])).toEqual([
      ['enterprise.changed', codeOf(2), ['scope']],
      ['enterprise.registered', codeOf(3), undefined],
    ]);
    expect(await kinds(enterprise(1), enterprise(2, { scope: '制造' }), enterprise(3))).toEqual([
      'unchanged',
      'unchanged',
      'unchanged',
    ]);
    expect(await register.journal()).toHaveLength(4);
  });

  test('refuses the whole, with every reason, and stores nothing', async () => {
    expect(
      await kinds(
        enterprise(8),
        enterprise(9, { creditCode: '320281000000011' }),
        enterprise(10, { name: ' ' }),
        enterprise(8),
        enterprise(11, { creditCode: codeOf(11).toLowerCase() }),
      ),
    ).toEqual([
      'CREDIT_CODE_OLD_NUMBER enterprises.1.creditCode',
      'NAME_MISSING enterprises.2.name',
      'CREDIT_CODE_TWICE enterprises.3.creditCode',
      'CREDIT_CODE_NOT_NORMALISED enterprises.4.creditCode',
    ]);
    expect(await register.rows(`select 1 from enterprise where credit_code = '${codeOf(8)}'`)).toEqual([]);
  });

  test('registers an enterprise once when two clerks enter it at the same time', async () => {
    const both = await Promise.all([kinds(enterprise(20)), kinds(enterprise(20))]);
    expect(both.flat().sort()).toEqual(['registered', 'unchanged']);
  });

  test('takes a number of statements that does not depend on the rows', async () => {
    register.statements();
    await kinds(enterprise(30));
    const one = register.statements().length;
    await kinds(...Array.from({ length: 200 }, (_, n) => enterprise(100 + n)));
    expect(register.statements()).toHaveLength(one);
    expect(one).toBe(4);
  });

  test('takes an empty list', async () => expect(await kinds()).toEqual([]));
});
