import type { Official } from '@chengan/shared/permission/actor';
import { day } from '@chengan/shared/time/day';
import { describe, expect, test } from 'vitest';
import type { Enterprise } from '../register/enterprise.ts';
import { codeOf } from '../testing/register.fixture.ts';
import { gradeProblems, type NewSupervisionGrade } from './check-grade.ts';
import { strategyOf } from './hangjin-2023.ts';

const TODAY = day('2026-03-02');
const GRADE: NewSupervisionGrade = {
  creditCode: codeOf(1),
  band: 'GOOD',
  assessedOn: day('2026-03-01'),
  validTo: null,
  assessor: '示例评估组',
  reason: '双重预防机制运行正常，两项隐患按期整改。',
};
const PLANT: Pick<Enterprise, 'authority' | 'chemicalActivities'> = {
  authority: 'hangjin',
  chemicalActivities: ['USE'],
};
const LEADER: Official = { account: 'a', name: '甲', role: 'leader', authority: 'hangjin' };

const codes = (
  grade: Partial<NewSupervisionGrade> = {},
  enterprise: typeof PLANT | undefined = PLANT,
  official = LEADER,
) => gradeProblems({ ...GRADE, ...grade }, enterprise, official, TODAY).map((one) => one.code);

describe('a grade may be given', () => {
  test.each<[string, Partial<NewSupervisionGrade>, string[]]>([
    ['on the day before the act', { assessedOn: day('2023-10-02') }, ['BEFORE_ACT']],
    ['on the first day of the act', { assessedOn: day('2023-10-03') }, []],
    ['today', { assessedOn: TODAY }, []],
    ['tomorrow', { assessedOn: day('2026-03-03') }, ['DATE_IN_FUTURE']],
    ['until the day itself', { validTo: day('2026-03-01') }, []],
    ['until the day before', { validTo: day('2026-02-28') }, ['VALID_TO_BEFORE']],
    ['without a reason', { reason: ' ' }, ['TEXT_MISSING']],
    ['without an assessor', { assessor: '' }, ['TEXT_MISSING']],
    ['with a reason of 1000 characters', { reason: '因'.repeat(1000) }, []],
    ['with a reason of 1001', { reason: '因'.repeat(1001) }, ['TEXT_TOO_LONG']],
    ['with a phone number in the reason', { reason: '联系 13800001111' }, ['PERSONAL_NUMBER']],
    [
      'for every reason at once',
      { assessedOn: day('2026-03-03'), reason: '' },
      ['DATE_IN_FUTURE', 'TEXT_MISSING'],
    ],
  ])('%s: %j', (_, grade, expected) => expect(codes(grade)).toEqual(expected));

  test.each<[string, typeof PLANT, string[]]>([
    ['that makes', { authority: 'hangjin', chemicalActivities: ['PRODUCTION'] }, []],
    ['that trades and stores', { authority: 'hangjin', chemicalActivities: ['TRADE', 'STORAGE'] }, []],
    ['that has nothing to do with them', { authority: 'hangjin', chemicalActivities: [] }, ['OUT_OF_SCOPE']],
  ])('to an enterprise %s', (_, enterprise, expected) => expect(codes({}, enterprise)).toEqual(expected));

  test('under an authority that adopted the measures only', () => {
    const leader: Official = { ...LEADER, authority: 'jiangyin' };
    expect(codes({}, { ...PLANT, authority: 'jiangyin' }, leader)).toEqual(['ACT_NOT_ADOPTED']);
  });

  test.each<[string, Official, string[]]>([
    ['a reviewer', { ...LEADER, role: 'reviewer' }, []],
    ['a clerk', { ...LEADER, role: 'clerk' }, ['FORBIDDEN']],
    ["another bureau's leader", { ...LEADER, authority: 'jiangyin' }, ['FORBIDDEN']],
  ])('by %s', (_, official, expected) => expect(codes({}, PLANT, official)).toEqual(expected));

  test('to nobody who is not in the register', () => {
    expect(gradeProblems(GRADE, undefined, LEADER, TODAY, 'grades.3')).toEqual([
      {
        code: 'NOT_FOUND',
        message: `没有统一社会信用代码为 ${codeOf(1)} 的企业`,
        messageEn: `No enterprise has the credit code ${codeOf(1)}`,
        field: 'grades.3.creditCode',
      },
    ]);
  });
});

describe('what follows from a grade', () => {
  test.each([
    ['EXCELLENT', '夯实巩固'],
    ['GOOD', '规范提升'],
    ['FAIR', '帮扶管控'],
    ['POOR', '整治淘汰'],
  ] as const)('%s: %s', (band, zh) =>
    expect(strategyOf(band, day('2023-10-03'))).toMatchObject({ cite: 'H-3b', value: { zh } }),
  );
  test('nothing before the act', () => expect(strategyOf('POOR', day('2023-10-02'))).toBeUndefined());
});
