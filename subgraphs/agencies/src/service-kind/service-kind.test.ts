import { clauseById } from '@chengan/shared/regulation/register';
import { expect, test } from 'vitest';
import { isServiceContent } from './service-content.ts';
import { isLicensed, SERVICE_KINDS } from './service-kind.ts';

test('seven kinds take a qualification, as Article 4 of the Changji measures lists them', () => {
  expect(SERVICE_KINDS.filter((one) => isLicensed(one.code)).map((one) => one.name)).toEqual([
    '安全设施设计',
    '安全预评价',
    '安全验收评价',
    '安全现状评价',
    '重大危险源评估',
    '区域风险评估',
    '外部安全防护距离评估',
  ]);
});

test('every kind names a clause of the register', () => {
  expect(SERVICE_KINDS.filter((one) => clauseById(one.clause) === undefined)).toEqual([]);
});

test.each([
  [0, false],
  [1, true],
  [10, true],
  [11, false],
  [1.5, false],
])('content %d of J-12: %s', (number, is) => {
  expect(isServiceContent(number)).toBe(is);
});
