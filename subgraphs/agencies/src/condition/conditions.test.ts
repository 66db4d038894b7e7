import { day } from '@chengan/shared/time/day';
import { describe, expect, test } from 'vitest';
import { QUALIFIED, SOUND } from '../testing/condition-facts.ts';
import type { ConditionFacts, StaffFact } from './condition.ts';
import { jiangyinConditions } from './jiangyin.ts';
import { qualifiedStaff } from './qualified-staff.ts';
import { steadyStaff } from './steady-staff.ts';
import { suzhouConditions } from './suzhou.ts';

const ON = day('2026-06-15');
const people = (count: number, of: Partial<StaffFact> = {}) =>
  Array.from({ length: count }, (_, index): StaffFact => ({ ...QUALIFIED, name: `演${index + 1}`, ...of }));
const verdict = (all: ReturnType<typeof suzhouConditions>, id: string) =>
  all.find((one) => one.id === id)?.verdict;

describe('the office in 苏州 (S-4.1b)', () => {
  test.each([
    ['99.9', 'NOT_MET'],
    ['99.99', 'NOT_MET'],
    ['100', 'MET'],
    ['100.01', 'MET'],
    [null, 'NOT_KNOWN'],
  ])('of %s square metres: %s', (officeArea, expected) =>
    expect(verdict(suzhouConditions({ ...SOUND, officeArea }, ON), 'S-4.1b')).toBe(expected),
  );

  test('is told with what there is and what there must be', () =>
    expect(suzhouConditions({ ...SOUND, officeArea: '99.9' }, ON)[1]).toEqual({
      id: 'S-4.1b',
      clause: 'S-4.1b',
      verdict: 'NOT_MET',
      weight: 'REQUIRED',
      reasons: [
        {
          zh: '办公场所 99.9 平方米，应不小于 100 平方米。',
          en: 'The office has 99.9 square metres; at least 100.',
        },
      ],
      on: '2026-06-15',
      metFrom: null,
    }));
});

describe('who is liable in 苏州 (S-4.1a)', () => {
  test.each([
    ['COMPANY', 'MET'],
    ['OTHER_LIABLE', 'MET'],
    ['ASSOCIATION', 'MET'],
    ['BRANCH', 'NOT_MET'],
    [null, 'NOT_KNOWN'],
  ] as const)('%s: %s', (organisation, expected) =>
    expect(verdict(suzhouConditions({ ...SOUND, organisation }, ON), 'S-4.1a')).toBe(expected),
  );
});

describe('five qualified persons (S-4.1c)', () => {
  test.each([
    [4, 'NOT_MET'],
    [5, 'MET'],
    [6, 'MET'],
  ])('%i of them: %s', (count, expected) => expect(qualifiedStaff(people(count), ON).verdict).toBe(expected));

  test.each<[string, string, string, boolean, string | null]>([
    ['the day before the anniversary', '2026-01-31', '2026-04-29', false, '2026-04-30'],
    ['31 January: the last day of April', '2026-01-31', '2026-04-30', true, null],
    ['an ordinary month', '2026-03-10', '2026-06-09', false, '2026-06-10'],
    ['on the anniversary', '2026-03-10', '2026-06-10', true, null],
    ['the day after', '2026-03-10', '2026-06-11', true, null],
    ['29 November before a leap day', '2027-11-29', '2028-02-28', false, '2028-02-29'],
    ['on 29 February', '2027-11-29', '2028-02-29', true, null],
    ['29 November before a common year', '2026-11-29', '2027-02-28', true, null],
    ['30 November: the last day of February', '2026-11-30', '2027-02-27', false, '2027-02-28'],
    ['from 29 February', '2028-02-29', '2028-05-28', false, '2028-05-29'],
    ['from 29 February, the anniversary', '2028-02-29', '2028-05-29', true, null],
  ])('insured for three months, %s', (_, insured, on, counts, metFrom) => {
    const insuredFrom = day(insured);
    const staff = [...people(4, { certificates: [{ validFrom: day('2024-01-01'), validTo: null }] })];
    const fifth = {
      ...QUALIFIED,
      employedOn: insuredFrom,
      insuredFrom,
      certificates: staff[0]?.certificates ?? [],
    };
    const found = qualifiedStaff([...staff, fifth], day(on));
    expect([found.verdict === 'MET', found.metFrom]).toEqual([counts, metFrom]);
  });

  test.each<[string, Partial<StaffFact>, string]>([
    ['part-time', { fullTime: false }, '演5：非专职。'],
    ['also elsewhere', { elsewhere: true }, '演5：同时在另一机构从业。'],
    ['without a certificate', { certificates: [] }, '演5：没有规定的执业资格证书。'],
    [
      'with one that ran out the day before',
      { certificates: [{ validFrom: day('2021-06-15'), validTo: day('2026-06-14') }] },
      '演5：证书在 2026-06-15 无效。',
    ],
    [
      'with one that begins tomorrow',
      { certificates: [{ validFrom: day('2026-06-16'), validTo: null }] },
      '演5：证书在 2026-06-15 无效。',
    ],
    ['not insured', { insuredFrom: null }, '演5：未缴纳社会保险。'],
    [
      'insured before a contract of less than three months ago',
      { contractOn: day('2026-03-16') },
      '演5：连续缴纳社会保险不满 3 个月，2026-06-16 满。',
    ],
  ])('somebody %s does not count, and it is told why', (_, of, why) => {
    const fifth = people(5, of)[4];
    const found = qualifiedStaff([...people(4), ...(fifth ? [fifth] : [])], ON);
    expect(found.verdict).toBe('NOT_MET');
    expect(found.reasons.map((one) => one.zh)).toEqual([
      '符合条件的专职人员 4 名（应不少于 5 名）：演1、演2、演3、演4。',
      why,
    ]);
  });

  test('a certificate counts on its last day', () => {
    const certificates = [{ validFrom: day('2021-06-15'), validTo: ON }];
    expect(qualifiedStaff(people(5, { certificates }), ON).verdict).toBe('MET');
  });

  test('time does not help where a certificate runs out before the months of another are over', () => {
    const short = people(4, { certificates: [{ validFrom: day('2024-01-01'), validTo: day('2026-06-20') }] });
    const fifth = { ...QUALIFIED, insuredFrom: day('2026-04-01') };
    expect(qualifiedStaff([...short, fifth], ON)).toMatchObject({ verdict: 'NOT_MET', metFrom: null });
  });
});

describe('systems in 苏州 (S-4.1d)', () => {
  test.each<[string, ConditionFacts['systems'], string, string]>([
    ['all', SOUND.systems, 'MET', '六项内部管理制度和过程控制体系均已施行。'],
    ['no control of the process', SOUND.systems.slice(0, 6), 'NOT_MET', '缺少：过程控制与服务跟踪。'],
    ['two lacking', SOUND.systems.slice(2), 'NOT_MET', '缺少：员工从业守则、考核培训。'],
    [
      'one that begins tomorrow',
      SOUND.systems.map((one) =>
        one.kind === 'INTEGRITY' ? { ...one, inForceFrom: day('2026-06-16') } : one,
      ),
      'NOT_MET',
      '缺少：廉洁自律。',
    ],
    ['none', [], 'NOT_KNOWN', '管理制度清单为空。'],
  ])('%s', (_, systems, expected, reason) => {
    const found = suzhouConditions({ ...SOUND, systems }, ON).find((one) => one.id === 'S-4.1d');
    expect([found?.verdict, found?.reasons[0]?.zh]).toEqual([expected, reason]);
  });
});

describe('notice and other conditions in 苏州 (S-4.1e, f)', () => {
  test.each<[Partial<ConditionFacts>, string, string]>([
    [{ practiceNoticeOn: ON }, 'S-4.1e', 'MET'],
    [{ practiceNoticeOn: day('2026-06-16') }, 'S-4.1e', 'NOT_KNOWN'],
    [{ practiceNoticeOn: null }, 'S-4.1e', 'NOT_KNOWN'],
    [{ otherConditions: [] }, 'S-4.1f', 'NOT_KNOWN'],
    [{ otherConditions: [{ text: '甲', basis: null, met: true }] }, 'S-4.1f', 'MET'],
    [
      {
        otherConditions: [
          { text: '甲', basis: null, met: true },
          { text: '乙', basis: null, met: false },
        ],
      },
      'S-4.1f',
      'NOT_MET',
    ],
  ])('%j: %s is %s', (facts, id, expected) =>
    expect(verdict(suzhouConditions({ ...SOUND, ...facts }, ON), id)).toBe(expected),
  );
});

test.each([
  ['2020-09-30', 0],
  ['2020-10-01', 6],
])('on %s the specification has %i conditions', (on, count) =>
  expect(suzhouConditions(SOUND, day(on))).toHaveLength(count),
);

describe('the conditions of 江阴 (J-3)', () => {
  test.each<[string, Partial<ConditionFacts>, string, string]>([
    ['the licence is on file', {}, 'J-3-1', 'MET'],
    ['it is not', { licence: false }, 'J-3-1', 'NOT_KNOWN'],
    ['the office is in a town', {}, 'J-3-2', 'MET'],
    ['in the city, no town said', { officeAddress: '江阴市演示路1号' }, 'J-3-2', 'MET'],
    ['in another city', { officeAddress: '江苏省苏州市昆山市玉山镇演示路1号' }, 'J-3-2', 'NOT_MET'],
    ['nobody can tell where', { officeAddress: '演示路1号' }, 'J-3-2', 'NOT_KNOWN'],
    ['by which right was not said', { officeTenure: null }, 'J-3-2', 'NOT_KNOWN'],
    ['no office was given', { officeAddress: null }, 'J-3-2', 'NOT_KNOWN'],
    ['equipment is listed', { equipment: 1 }, 'J-3-3', 'MET'],
    ['none is', { equipment: 0 }, 'J-3-3', 'NOT_KNOWN'],
    ['systems are in force', {}, 'J-3-5', 'MET'],
    ['none is listed', { systems: [] }, 'J-3-5', 'NOT_KNOWN'],
  ])('%s: %#', (_, facts, id, expected) =>
    expect(verdict(jiangyinConditions({ ...SOUND, ...facts }, ON), id)).toBe(expected),
  );

  test.each([
    ['2020-03-31', 0],
    ['2020-04-01', 5],
  ])('are, on %s, %i', (on, count) => expect(jiangyinConditions(SOUND, day(on))).toHaveLength(count));
});

describe('steady staff in the four disciplines (J-3-4, Q-09)', () => {
  const of = (discipline: StaffFact['disciplines'][number], employedOn: string): StaffFact => ({
    ...QUALIFIED,
    name: discipline,
    disciplines: [discipline],
    employedOn: day(employedOn),
  });
  const three = [
    of('MECHANICAL', '2025-01-01'),
    of('ELECTRICAL', '2025-01-01'),
    of('CHEMICAL', '2025-01-01'),
  ];

  test.each<[string, string, string, string | null]>([
    ['2026-03-16', '2026-06-15', 'NOT_MET', '2026-06-16'],
    ['2026-03-15', '2026-06-15', 'MET', null],
    ['2026-03-14', '2026-06-15', 'MET', null],
    ['2027-11-30', '2028-02-28', 'NOT_MET', '2028-02-29'],
    ['2027-11-30', '2028-02-29', 'MET', null],
    ['2026-11-30', '2027-02-28', 'MET', null],
  ])('the fourth employed on %s: on %s %s, from %s', (employed, on, expected, metFrom) =>
    expect(steadyStaff([...three, of('FIRE', employed)], day(on))).toMatchObject({
      verdict: expected,
      weight: 'WARNING',
      metFrom,
    }),
  );

  test('nobody in one discipline is told by its name, and time does not help', () => {
    const found = steadyStaff(three, ON);
    expect(found).toMatchObject({ verdict: 'NOT_MET', metFrom: null });
    expect(found.reasons[3]?.zh).toBe('消防：没有人员。');
  });

  test('one person may stand for several', () => {
    const all = { ...QUALIFIED, disciplines: ['MECHANICAL', 'ELECTRICAL', 'CHEMICAL', 'FIRE'] as const };
    expect(steadyStaff([all], ON).verdict).toBe('MET');
  });
});
