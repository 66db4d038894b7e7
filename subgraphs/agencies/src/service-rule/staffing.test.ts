import type { Industry } from '@chengan/shared/industry/industry';
import { day } from '@chengan/shared/time/day';
import { describe, expect, test } from 'vitest';
import type { Certificate, CertificateKind, CertificateLevel } from '../practitioner/practitioner.ts';
import type { ServiceKind } from '../service-kind/service-kind.ts';
import { leaderProblems } from './leader-problems.ts';
import type { ServicePerson } from './staff.ts';
import { staffProblems } from './staff-problems.ts';
import { firstVisitProblems, highHazardVisitProblems, visitStaffProblems } from './visit-staff-problems.ts';

const CHANGJI = '652301003';
const SUZHOU = '320583100';
const JIANGYIN = '320281108';
const ON = '2026-03-02';

const nobody: ServicePerson = {
  name: '演一',
  title: 'ENGINEER',
  titleIndustries: [],
  safetyYears: {},
  certificates: [],
};
const holding = (
  kind: CertificateKind,
  level: CertificateLevel | null,
  validTo: string | null,
): Certificate => ({
  id: 'c',
  kind,
  level,
  number: '演证001',
  industries: [],
  validFrom: day('2023-03-03'),
  validTo: validTo === null ? null : day(validTo),
});
const senior = (industry: Industry, name = '演高工'): ServicePerson => ({
  ...nobody,
  name,
  title: 'SENIOR_ENGINEER',
  titleIndustries: [industry],
});

describe('who may give an unlicensed service in 昌吉 (C1-4b): any of four ways', () => {
  test.each<[string, ServicePerson, boolean]>([
    ['none of the four', nobody, false],
    ['a senior engineer of the trade', senior('MACHINERY'), true],
    ['a senior engineer of another trade', senior('TEXTILE'), false],
    ['an engineer of the trade', { ...nobody, titleIndustries: ['MACHINERY'] }, false],
    ['14 years in the trade', { ...nobody, safetyYears: { MACHINERY: 14 } }, false],
    ['15 years in the trade', { ...nobody, safetyYears: { MACHINERY: 15 } }, true],
    ['16 years in the trade', { ...nobody, safetyYears: { MACHINERY: 16 } }, true],
    ['8 and 8 years in two trades', { ...nobody, safetyYears: { MACHINERY: 8, TEXTILE: 8 } }, false],
    ['an evaluator', { ...nobody, certificates: [holding('SAFETY_EVALUATOR', 'THIRD', null)] }, true],
    [
      'a fire engineer',
      { ...nobody, certificates: [holding('REGISTERED_FIRE_ENGINEER', 'FIRST', null)] },
      false,
    ],
    [
      'a junior safety engineer',
      { ...nobody, certificates: [holding('REGISTERED_SAFETY_ENGINEER', 'JUNIOR', null)] },
      true,
    ],
    [
      'one whose certificate ends that day',
      { ...nobody, certificates: [holding('REGISTERED_SAFETY_ENGINEER', 'INTERMEDIATE', ON)] },
      true,
    ],
    [
      'one whose certificate ended the day before',
      { ...nobody, certificates: [holding('REGISTERED_SAFETY_ENGINEER', 'INTERMEDIATE', '2026-03-01')] },
      false,
    ],
  ])('%s', (_, person, may) => {
    const problems = staffProblems('HAZARD_INSPECTION', 'MACHINERY', CHANGJI, day(ON), [person]);
    expect(problems.map((one) => one.code)).toEqual(may ? [] : ['STAFF_NOT_QUALIFIED']);
  });

  test('every failing condition is named, person by person', () => {
    const person = {
      ...nobody,
      safetyYears: { MACHINERY: 14 },
      certificates: [holding('REGISTERED_SAFETY_ENGINEER', 'INTERMEDIATE', '2026-03-01')],
    };
    expect(
      staffProblems('HAZOP', 'MACHINERY', CHANGJI, day(ON), [senior('MACHINERY'), person], 'staff'),
    ).toEqual([
      {
        code: 'STAFF_NOT_QUALIFIED',
        message:
          '演一不符合服务人员条件（四项至少具备一项）：不是机械高级工程师；注册安全工程师证书已于 2026-03-01 到期；没有有效的安全评价师证书；机械安全生产工作 14 年，不足 15 年。',
        messageEn:
          '演一 meets none of the four conditions of which one is needed: not a senior engineer of Machinery; the certificate as registered safety engineer was valid through 2026-03-01; no valid certificate as safety evaluator; 14 years of safety work in Machinery, fewer than 15.',
        clause: 'C1-4b',
        field: 'staff.1',
      },
    ]);
  });

  test.each<[string, ServiceKind, string, string]>([
    ['elsewhere', 'HAZARD_INSPECTION', JIANGYIN, ON],
    ['for a licensed kind', 'PRE_EVALUATION', CHANGJI, ON],
    ['before the measures', 'HAZARD_INSPECTION', CHANGJI, '2020-06-27'],
  ])('%s the rule is silent', (_, kind, place, on) => {
    expect(staffProblems(kind, 'MACHINERY', place, day(on), [nobody])).toEqual([]);
  });
});

test.each<[string, ServiceKind[], Industry, string, string[]]>([
  ['of no high hazard, by C1-4b', ['HAZARD_INSPECTION'], 'MACHINERY', CHANGJI, ['STAFF_NOT_QUALIFIED']],
  [
    'for HAZOP at a high hazard, by C1-4b',
    ['HAZOP'],
    'HAZARDOUS_CHEMICALS',
    CHANGJI,
    ['STAFF_NOT_QUALIFIED'],
  ],
  [
    'for both there, by the special rule alone',
    ['HAZOP', 'HAZARD_INSPECTION'],
    'HAZARDOUS_CHEMICALS',
    CHANGJI,
    ['HIGH_HAZARD_PERSONS', 'HIGH_HAZARD_TITLE'],
  ],
  ['for a licensed kind, by neither', ['PRE_EVALUATION'], 'MACHINERY', CHANGJI, []],
  [
    'for a licensed and an unlicensed kind',
    ['PRE_EVALUATION', 'TRAINING'],
    'MACHINERY',
    CHANGJI,
    ['STAFF_NOT_QUALIFIED'],
  ],
  ['elsewhere, by neither', ['HAZARD_INSPECTION'], 'HAZARDOUS_CHEMICALS', JIANGYIN, []],
])('a visit %s judges whoever came', (_, kinds, industry, place, codes) => {
  expect(visitStaffProblems(kinds, industry, place, day(ON), [nobody]).map(({ code }) => code)).toEqual(
    codes,
  );
});

describe('a visit for hidden dangers to a client of high hazard (C1-11a, Q-03)', () => {
  const codes = (
    people: ServicePerson[],
    industry: Industry = 'HAZARDOUS_CHEMICALS',
    place = CHANGJI,
    on = ON,
  ) =>
    highHazardVisitProblems(['HAZARD_INSPECTION'], industry, place, day(on), people).map((one) => one.code);
  const expert = { ...nobody, name: '演评', certificates: [holding('SAFETY_EVALUATOR', 'FIRST', null)] };

  test.each<[string, ServicePerson[], string[]]>([
    ['nobody', [], ['HIGH_HAZARD_PERSONS']],
    ['one senior engineer', [senior('HAZARDOUS_CHEMICALS')], ['HIGH_HAZARD_PERSONS']],
    ['two senior engineers', [senior('HAZARDOUS_CHEMICALS'), senior('HAZARDOUS_CHEMICALS', '演二')], []],
    [
      'one, and one of another trade',
      [senior('HAZARDOUS_CHEMICALS'), senior('NON_COAL_MINE')],
      ['HIGH_HAZARD_TITLE'],
    ],
    [
      'two, and an evaluator',
      [senior('HAZARDOUS_CHEMICALS'), senior('HAZARDOUS_CHEMICALS'), expert],
      ['HIGH_HAZARD_TITLE'],
    ],
    ['one evaluator', [expert], ['HIGH_HAZARD_PERSONS', 'HIGH_HAZARD_TITLE']],
  ])('%s', (_, people, expected) => expect(codes(people)).toEqual(expected));

  test('an evaluator is enough under C1-4b and not here: the special rule prevails', () => {
    expect(staffProblems('HAZARD_INSPECTION', 'HAZARDOUS_CHEMICALS', CHANGJI, day(ON), [expert])).toEqual([]);
    expect(codes([expert, expert])).toEqual(['HIGH_HAZARD_TITLE', 'HIGH_HAZARD_TITLE']);
  });

  test('other trades, places, services and times are left alone', () => {
    expect(codes([expert], 'MACHINERY')).toEqual([]);
    expect(codes([expert], 'HAZARDOUS_CHEMICALS', JIANGYIN)).toEqual([]);
    expect(codes([expert], 'HAZARDOUS_CHEMICALS', CHANGJI, '2020-06-27')).toEqual([]);
    expect(highHazardVisitProblems(['HAZOP'], 'HAZARDOUS_CHEMICALS', CHANGJI, day(ON), [expert])).toEqual([]);
  });
});

describe('who leads a project in 苏州 (S-5.4.1a)', () => {
  const leader = (certificates: Certificate[], leftOn: string | null = null) => ({
    name: '演领',
    agency: 'A',
    employedOn: day('2025-01-01'),
    leftOn: leftOn === null ? null : day(leftOn),
    certificates,
  });
  const codes = (of: ReturnType<typeof leader>, place = SUZHOU, on = ON) =>
    leaderProblems(of, 'A', place, day(on)).map((one) => one.code);

  test.each<[string, Certificate[], string[]]>([
    ['nothing', [], ['LEADER_NOT_QUALIFIED']],
    [
      'a junior safety engineer',
      [holding('REGISTERED_SAFETY_ENGINEER', 'JUNIOR', null)],
      ['LEADER_NOT_QUALIFIED'],
    ],
    ['an intermediate one', [holding('REGISTERED_SAFETY_ENGINEER', 'INTERMEDIATE', null)], []],
    ['a senior one', [holding('REGISTERED_SAFETY_ENGINEER', 'SENIOR', null)], []],
    ['an evaluator', [holding('SAFETY_EVALUATOR', 'THIRD', null)], []],
    ['a fire engineer', [holding('REGISTERED_FIRE_ENGINEER', 'SECOND', null)], []],
    ['one valid through that day', [holding('SAFETY_EVALUATOR', 'THIRD', ON)], []],
    [
      'one that ended the day before',
      [holding('SAFETY_EVALUATOR', 'THIRD', '2026-03-01')],
      ['LEADER_NOT_QUALIFIED'],
    ],
    ['something else', [holding('OTHER', null, null)], ['LEADER_NOT_QUALIFIED']],
  ])('%s', (_, certificates, expected) => expect(codes(leader(certificates))).toEqual(expected));

  test('works for the agency that day, also on the last day', () => {
    const evaluator = [holding('SAFETY_EVALUATOR', 'THIRD', null)];
    expect(codes(leader(evaluator, ON))).toEqual([]);
    expect(codes(leader(evaluator, '2026-03-01'))).toEqual(['LEADER_NOT_EMPLOYED']);
    expect(leaderProblems(leader(evaluator), 'B', SUZHOU, day(ON))).toMatchObject([
      { code: 'LEADER_NOT_EMPLOYED' },
    ]);
  });

  test('elsewhere and before the specification the rule is silent', () => {
    expect(codes(leader([]), JIANGYIN)).toEqual([]);
    expect(codes(leader([]), SUZHOU, '2020-09-30')).toEqual([]);
    expect(codes(leader([]), SUZHOU, '2020-10-01')).toEqual(['LEADER_NOT_EMPLOYED', 'LEADER_NOT_QUALIFIED']);
  });
});

describe('the first visit in 苏州 (S-5.1)', () => {
  const person = (agency: string, employedOn: string) => ({
    agency,
    employedOn: day(employedOn),
    leftOn: null,
  });
  test.each([
    ['none of its own', [person('B', '2020-01-01')], ['NO_OWN_TECHNICIAN']],
    ['one of its own', [person('A', '2026-03-02'), person('B', '2020-01-01')], []],
    ['one who begins tomorrow', [person('A', '2026-03-03')], ['NO_OWN_TECHNICIAN']],
  ])('with %s', (_, people, expected) => {
    expect(firstVisitProblems('A', SUZHOU, day(ON), people).map((one) => one.code)).toEqual(expected);
  });
});
