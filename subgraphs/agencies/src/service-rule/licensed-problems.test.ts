import type { Industry } from '@chengan/shared/industry/industry';
import { day } from '@chengan/shared/time/day';
import { describe, expect, test } from 'vitest';
import type { Qualification } from '../qualification/qualification.ts';
import type { ServiceKind } from '../service-kind/service-kind.ts';
import { licensedProblems } from './licensed-problems.ts';

const CHANGJI_TOWN = '652301003';
const JIANGYIN_TOWN = '320281108';

const certificate = (of: Partial<Qualification> = {}) => ({
  number: 'APJ-(演)-001',
  kinds: ['PRE_EVALUATION', 'MAJOR_HAZARD_ASSESSMENT'] as ServiceKind[],
  industries: ['HAZARDOUS_CHEMICALS'] as Industry[],
  validFrom: day('2023-03-01'),
  validTo: day('2028-02-29'),
  measures: [],
  ...of,
});
const FILED = [{ filedOn: day('2023-04-01'), endedOn: null }];

const codes = (
  kind: ServiceKind,
  industry: Industry,
  place: string,
  on: string,
  qualifications = [certificate()],
  filings: { filedOn: ReturnType<typeof day>; endedOn: ReturnType<typeof day> | null }[] = FILED,
) =>
  licensedProblems(kind, industry, place, day(on), qualifications, filings).map((one) => [
    one.code,
    one.clause,
  ]);

describe('licensed work in 昌吉 (C1-4a) on the day of acceptance', () => {
  test.each([
    [
      'the day before the certificate begins',
      '2023-02-28',
      [
        ['QUALIFICATION_NOT_VALID', 'C1-4a'],
        ['REGIONAL_FILING_MISSING', 'C1-4a'],
      ],
    ],
    ['its first day, before the filing', '2023-03-01', [['REGIONAL_FILING_MISSING', 'C1-4a']]],
    ['the day of the filing', '2023-04-01', []],
    ['the last valid day, 29 February', '2028-02-29', []],
    ['the day after', '2028-03-01', [['QUALIFICATION_NOT_VALID', 'C1-4a']]],
  ])('%s', (_, on, expected) => {
    expect(codes('PRE_EVALUATION', 'HAZARDOUS_CHEMICALS', CHANGJI_TOWN, on)).toEqual(expected);
  });

  test('without any qualification and filing says both', () => {
    expect(codes('PRE_EVALUATION', 'HAZARDOUS_CHEMICALS', CHANGJI_TOWN, '2026-03-02', [], [])).toEqual([
      ['QUALIFICATION_MISSING', 'C1-4a'],
      ['REGIONAL_FILING_MISSING', 'C1-4a'],
    ]);
  });

  test.each<[string, ServiceKind, Industry]>([
    ['another kind', 'STATUS_EVALUATION', 'HAZARDOUS_CHEMICALS'],
    ['another trade', 'PRE_EVALUATION', 'NON_COAL_MINE'],
  ])('%s than the certificate names is out of scope', (_, kind, industry) => {
    expect(codes(kind, industry, CHANGJI_TOWN, '2026-03-02')).toEqual([['QUALIFICATION_SCOPE', 'C1-4a']]);
  });

  test('the kind on one certificate and the trade on another do not make one that covers both', () => {
    const two = [certificate({ industries: ['FIREWORKS'] }), certificate({ kinds: ['STATUS_EVALUATION'] })];
    expect(codes('PRE_EVALUATION', 'HAZARDOUS_CHEMICALS', CHANGJI_TOWN, '2026-03-02', two)).toEqual([
      ['QUALIFICATION_SCOPE', 'C1-4a'],
    ]);
  });

  test('the assessment of major hazard sources stands on its own article (C1-9)', () => {
    expect(codes('MAJOR_HAZARD_ASSESSMENT', 'HAZARDOUS_CHEMICALS', CHANGJI_TOWN, '2028-03-01')).toEqual([
      ['QUALIFICATION_NOT_VALID', 'C1-9'],
    ]);
  });

  test.each([
    ['the day before the suspension', '2026-04-30', []],
    ['its first day', '2026-05-01', [['QUALIFICATION_NOT_VALID', 'C1-4a']]],
    ['its last day', '2026-07-31', [['QUALIFICATION_NOT_VALID', 'C1-4a']]],
    ['the day after', '2026-08-01', []],
    ['the day of the revocation', '2027-01-01', [['QUALIFICATION_NOT_VALID', 'C1-4a']]],
    ['years later', '2028-01-01', [['QUALIFICATION_NOT_VALID', 'C1-4a']]],
  ])('%s', (_, on, expected) => {
    const measured = certificate({
      measures: [
        { kind: 'SUSPENDED', from: day('2026-05-01'), to: day('2026-07-31') },
        { kind: 'REVOKED', from: day('2027-01-01'), to: null },
      ],
    });
    expect(codes('PRE_EVALUATION', 'HAZARDOUS_CHEMICALS', CHANGJI_TOWN, on, [measured])).toEqual(expected);
  });

  test('a filing that ended counts through its last day', () => {
    const ended = [{ filedOn: day('2023-04-01'), endedOn: day('2026-03-02') }];
    const ask = (on: string) =>
      codes('PRE_EVALUATION', 'HAZARDOUS_CHEMICALS', CHANGJI_TOWN, on, [certificate()], ended);
    expect(ask('2026-03-02')).toEqual([]);
    expect(ask('2026-03-03')).toEqual([['REGIONAL_FILING_MISSING', 'C1-4a']]);
  });

  test('before the measures nothing was asked for', () => {
    expect(codes('PRE_EVALUATION', 'HAZARDOUS_CHEMICALS', CHANGJI_TOWN, '2020-06-27', [], [])).toEqual([]);
    expect(codes('PRE_EVALUATION', 'HAZARDOUS_CHEMICALS', CHANGJI_TOWN, '2020-06-28', [], [])).toHaveLength(
      2,
    );
  });
});

describe('elsewhere', () => {
  test('an evaluation takes a qualification by the law, from its first day, and no filing', () => {
    expect(codes('PRE_EVALUATION', 'MACHINERY', JIANGYIN_TOWN, '2021-08-31', [], [])).toEqual([]);
    expect(codes('PRE_EVALUATION', 'MACHINERY', JIANGYIN_TOWN, '2021-09-01', [], [])).toEqual([
      ['QUALIFICATION_MISSING', 'N-WSL-72'],
    ]);
  });

  test('no clause asks for one for the other kinds', () => {
    expect(codes('REGIONAL_RISK_ASSESSMENT', 'MACHINERY', JIANGYIN_TOWN, '2026-03-02', [], [])).toEqual([]);
    expect(codes('DAILY_SERVICE', 'MACHINERY', CHANGJI_TOWN, '2026-03-02', [], [])).toEqual([]);
  });
});

test('the reason says which certificate and since when', () => {
  const [problem] = licensedProblems(
    'PRE_EVALUATION',
    'HAZARDOUS_CHEMICALS',
    CHANGJI_TOWN,
    day('2028-03-01'),
    [certificate()],
    FILED,
    'kinds.0',
  );
  expect(problem).toEqual({
    code: 'QUALIFICATION_NOT_VALID',
    message: '2028-03-01 没有可用于安全预评价（危险化学品）的有效资质：APJ-(演)-001 已于 2028-02-29 到期。',
    messageEn:
      'On 2028-03-01 no qualification for Safety evaluation before the project (Hazardous chemicals) is valid: APJ-(演)-001 was valid through 2028-02-29.',
    clause: 'C1-4a',
    field: 'kinds.0',
  });
});
