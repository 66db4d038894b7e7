import { expect, test } from 'vitest';
import { clauseById } from '../regulation/register.ts';
import { allRecipients, recipientById, recipientsUnder } from './recipients.ts';

test.each([
  ['C1-5a', ['新疆维吾尔自治区应急管理厅']],
  [
    'C1-17-7',
    ['新疆维吾尔自治区应急管理厅', '信用昌吉', '国家企业信用信息公示系统', '应急管理部信用管理系统'],
  ],
  ['J-A3-4b', ['江阴市安全生产委员会', '江阴市信用主管部门']],
  ['J-1', []],
])('%s names %j', (clause, names) => expect(recipientsUnder(clause).map((one) => one.name)).toEqual(names));

test('a recipient is found by its id', () => {
  expect(recipientById('credit-china')?.name).toBe('信用中国');
  expect(recipientById('nobody')).toBeUndefined();
});

test('every recipient is named by clauses of the register', () => {
  for (const { id, clauses } of allRecipients()) {
    expect(clauses.length, id).toBeGreaterThan(0);
    for (const clause of clauses) expect(clauseById(clause), `${id} ${clause}`).toBeDefined();
  }
});
