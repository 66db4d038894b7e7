import { clauseById } from '@chengan/shared/regulation/register';
import { day } from '@chengan/shared/time/day';
import { describe, expect, test } from 'vitest';
import { AGENCY, ENTERPRISE, EXPERT, PEOPLE } from '../testing/people.fixture.ts';
import { checkProposal } from './check-proposal.ts';
import type { FindingInput } from './finding.ts';
import { violationClauses, violationOf } from './violations.ts';

const today = day('2026-05-10');
const jiangyin: FindingInput = {
  subject: AGENCY,
  clause: 'J-A3-2-5',
  occurredOn: day('2026-05-06'),
  summary: '未到现场',
};
const changji: FindingInput = { ...jiangyin, clause: 'C1-15-2', summary: '未签合同' };
const codes = (input: Partial<FindingInput>, actor = PEOPLE.cityClerk) =>
  checkProposal({ ...jiangyin, ...input }, actor, today).map((one) => one.code);
const codesInChangji = (input: Partial<FindingInput>, actor = PEOPLE.stateClerk) =>
  checkProposal({ ...changji, ...input }, actor, today).map((one) => one.code);

test('a sound proposal has no problem, by the city, by a town, by a prefecture, a county and a zone', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ place: '320281108', part: 'Q2' }, PEOPLE.townClerk)).toEqual([]);
  expect(codesInChangji({})).toEqual([]);
  expect(codesInChangji({ place: '652301' }, PEOPLE.countyClerk)).toEqual([]);
  expect(codesInChangji({ place: '652327' }, PEOPLE.zoneClerk)).toEqual([]);
});

describe('the day of the conduct', () => {
  test.each([
    ['2026-05-10', []],
    ['2026-05-11', ['OCCURRED_IN_FUTURE']],
    ['2020-04-01', []],
    ['2020-03-31', ['BEFORE_ACT']],
  ])('%s under Jiangyin (J-18) → %j', (on, expected) =>
    expect(codes({ occurredOn: day(on) })).toEqual(expected),
  );
  test.each([
    ['2020-06-28', []],
    ['2020-06-27', ['BEFORE_ACT']],
  ])('%s under Changji (C1-21) → %j', (on, expected) =>
    expect(codesInChangji({ occurredOn: day(on) })).toEqual(expected),
  );
  test('before the act names the clause that brings it into force', () => {
    expect(checkProposal({ ...jiangyin, occurredOn: day('2020-03-31') }, PEOPLE.cityClerk, today)).toEqual([
      {
        code: 'BEFORE_ACT',
        message:
          '行为发生日 2020-03-31 早于《江阴市工业企业安全生产技术服务工作管理办法（试行）》施行日 2020-04-01，不能据此认定。',
        messageEn: expect.stringContaining('2020-04-01'),
        field: 'occurredOn',
        clause: 'J-18',
      },
    ]);
  });
});

describe('the clause', () => {
  test.each([
    ['J-A3-9-9', ['UNKNOWN_CLAUSE']],
    ['', ['UNKNOWN_CLAUSE']],
    ['J-A3-0c', ['NOT_A_VIOLATION_CLAUSE']],
    ['J-18', ['NOT_A_VIOLATION_CLAUSE']],
    ['S-A1', ['NOT_A_VIOLATION_CLAUSE']],
  ])('%j → %j', (clause, expected) => expect(codes({ clause })).toEqual(expected));
});

describe('who may find what', () => {
  test.each([
    ['a town of Jiangyin', 'J-A3-2-5', PEOPLE.townClerk, []],
    ['Changji under Jiangyin', 'J-A3-2-5', PEOPLE.stateClerk, ['FORBIDDEN']],
    ['Suzhou under Jiangyin (Q-34)', 'J-A3-2-5', PEOPLE.suzhouReviewer, ['FORBIDDEN']],
    ['Jiangyin under Changji', 'C1-15-2', PEOPLE.cityClerk, ['FORBIDDEN']],
    ['a county of Changji', 'C1-15-2', PEOPLE.countyClerk, []],
  ])('%s: %s', (_, clause, actor, expected) => expect(codes({ clause }, actor)).toEqual(expected));
  test('an unknown authority may find nothing', () =>
    expect(codes({}, { ...PEOPLE.cityClerk, authority: 'nowhere' })).toEqual(['FORBIDDEN']));
  test('the refusal names the act and the clause on who supervises', () => {
    expect(checkProposal(jiangyin, PEOPLE.stateClerk, today)[0]).toMatchObject({
      message: '昌吉州应急管理局不适用《江阴市工业企业安全生产技术服务工作管理办法（试行）》，无权据此办理。',
      clause: 'J-4',
    });
  });
});

describe('the place of service (J-4, C1-2b)', () => {
  test.each([
    ['its own town', '320281108', PEOPLE.townClerk, []],
    ['another town', '320281107', PEOPLE.townClerk, ['PLACE_OUTSIDE_TERRITORY']],
    ['a town, by the city', '320281107', PEOPLE.cityClerk, []],
    ['another city', '320583', PEOPLE.cityClerk, ['PLACE_OUTSIDE_TERRITORY']],
    ['no region', '999999', PEOPLE.cityClerk, ['REGION_UNKNOWN']],
    ['no code', 'x', PEOPLE.cityClerk, ['REGION_MALFORMED']],
  ])('%s: %s', (_, place, actor, expected) => expect(codes({ place }, actor)).toEqual(expected));
});

describe('the part of the score (J-A3-0b)', () => {
  test.each([
    ['CITY', PEOPLE.cityClerk, []],
    ['Q1', PEOPLE.cityClerk, ['PART_NOT_OF_SCORER']],
    ['YEAR_END', PEOPLE.cityClerk, ['PART_NOT_OF_SCORER']],
    ['CITY', PEOPLE.townClerk, ['PART_NOT_OF_SCORER']],
    ['Q4', PEOPLE.townClerk, []],
    ['YEAR_END', PEOPLE.townClerk, []],
  ] as const)('%s by %o', (part, actor, expected) => expect(codes({ part }, actor)).toEqual(expected));
  test('exists under no other act', () =>
    expect(codesInChangji({ part: 'Q1' })).toEqual(['PART_NOT_OF_ACT']));
});

describe('the subject', () => {
  test.each([
    [{ kind: 'AGENCY', code: '320281000000011' }, ['CREDIT_CODE_OLD_NUMBER']],
    [{ kind: 'AGENCY', code: 'nonsense' }, ['CREDIT_CODE_MALFORMED']],
    [{ kind: 'AGENCY', code: '91320281MADEM00013' }, []],
    [ENTERPRISE, ['SUBJECT_NOT_OF_CLAUSE']],
    [EXPERT, ['SUBJECT_NOT_OF_CLAUSE']],
  ] as const)('%j under Jiangyin → %j', (subject, expected) => expect(codes({ subject })).toEqual(expected));
  test('may be an expert in Changji (C1-2a)', () => expect(codesInChangji({ subject: EXPERT })).toEqual([]));
  test('may be an enterprise under the measures on violations', () => {
    expect(codesInChangji({ subject: ENTERPRISE, clause: 'C2-10' })).toEqual([]);
    expect(codesInChangji({ subject: AGENCY, clause: 'C2-10' })).toEqual(['SUBJECT_NOT_OF_CLAUSE']);
  });
});

describe('a written reason', () => {
  test.each(['J-A3-1-10', 'J-A3-2-8', 'J-A3-3-9'])('is needed for the catch-all %s (Q-13)', (clause) => {
    expect(codes({ clause })).toEqual(['REASON_REQUIRED']);
    expect(codes({ clause, reason: '  ' })).toContain('REASON_REQUIRED');
    expect(codes({ clause, reason: '屡次发生，造成危害' })).toEqual([]);
  });
  test.each(['C1-16-2', 'C1-16-4', 'C1-17-3', 'C1-16-6', 'C1-17-6'])(
    'is needed for %s (Q-06, Q-05)',
    (clause) => {
      expect(codesInChangji({ clause })).toEqual(['REASON_REQUIRED']);
      expect(codesInChangji({ clause, reason: '报告未出具' })).toEqual([]);
    },
  );
});

test('every reason is given at once', () => {
  const problems = checkProposal(
    {
      subject: { kind: 'AGENCY', code: '123' },
      clause: 'J-A3-2-8',
      occurredOn: day('2026-05-11'),
      place: '652301',
      part: 'CITY',
      summary: '联系13800138000',
    },
    PEOPLE.townClerk,
    today,
  );
  expect(problems.map((one) => [one.code, one.field])).toEqual([
    ['CREDIT_CODE_MALFORMED', 'subject.code'],
    ['PART_NOT_OF_SCORER', 'part'],
    ['REASON_REQUIRED', 'reason'],
    ['OCCURRED_IN_FUTURE', 'occurredOn'],
    ['PLACE_OUTSIDE_TERRITORY', 'place'],
    ['PHONE_IN_TEXT', 'summary'],
  ]);
});

test('the violations are 17 of Changji on services, 3 on enterprises and 27 of Jiangyin, all in the register', () => {
  const clauses = violationClauses();
  expect(clauses.filter((id) => !clauseById(id))).toEqual([]);
  expect(clauses.map((id) => violationOf(id)?.clause)).toEqual(clauses);
  expect(clauses.filter((id) => id.startsWith('C1-'))).toHaveLength(17);
  expect(clauses.filter((id) => id.startsWith('J-A3-'))).toHaveLength(27);
  expect(clauses).toHaveLength(47);
});
