import { type Day, day } from '@chengan/shared/time/day';
import { describe, expect, test } from 'vitest';
import { type Applicant, applicationProblems } from './eligibility.ts';
import { defaultSettings, settingsProblems, type StarSettings } from './window.ts';

const contract = (town: string | null, startsOn = '2025-03-01', endsOn = '2026-02-28') => ({
  town,
  startsOn: day(startsOn),
  endsOn: day(endsOn),
});
const FIT: Applicant = {
  region: '320583100',
  contracts: [contract('320583100')],
  cancellations: [],
  applied: false,
};
const codes = (
  change: Partial<Applicant>,
  on: string,
  cycle = 2025,
  settings: StarSettings | undefined = defaultSettings(cycle),
) =>
  applicationProblems({ ...FIT, ...change }, cycle, settings, day(on)).map(
    (one) => `${one.code} ${one.clause}`,
  );

describe('who may apply (S-7.1)', () => {
  test('registered in Suzhou and serving there', () => expect(codes({}, '2026-01-05')).toEqual([]));

  test.each<[string, Partial<Applicant>, string[]]>([
    ['registered in Jiangyin', { region: '320281100' }, ['NOT_REGISTERED_HERE S-7.1']],
    ['registered nowhere known', { region: null }, ['NOT_REGISTERED_HERE S-7.1']],
    ['no contract', { contracts: [] }, ['NOT_SERVING_HERE S-7.1']],
    ['clients elsewhere only', { contracts: [contract('320281100')] }, ['NOT_SERVING_HERE S-7.1']],
    ['clients whose town is unknown', { contracts: [contract(null)] }, ['NOT_SERVING_HERE S-7.1']],
    [
      'a contract that ended on the eve of the year',
      { contracts: [contract('320583100', '2024-01-01', '2024-12-31')] },
      ['NOT_SERVING_HERE S-7.1'],
    ],
    ['a contract of its first day', { contracts: [contract('320583100', '2024-01-01', '2025-01-01')] }, []],
    ['a contract of its last day', { contracts: [contract('320505001', '2025-12-31', '2026-12-30')] }, []],
    [
      'a contract from the next year',
      { contracts: [contract('320583100', '2026-01-01', '2026-12-31')] },
      ['NOT_SERVING_HERE S-7.1'],
    ],
    ['applied already', { applied: true }, ['ALREADY_APPLIED S-7.2']],
  ])('%s', (_, change, expected) => expect(codes(change, '2026-01-05')).toEqual(expected));

  test('is told every reason at once', () => {
    const change: Partial<Applicant> = {
      region: '150625100',
      contracts: [],
      cancellations: [{ cycle: 2023, cancelledOn: day('2024-09-15'), clause: 'S-7.6.3' }],
      applied: true,
    };
    expect(codes(change, '2026-04-01')).toEqual([
      'WINDOW_CLOSED S-7.2',
      'NOT_REGISTERED_HERE S-7.1',
      'NOT_SERVING_HERE S-7.1',
      'BANNED S-7.6.3',
      'ALREADY_APPLIED S-7.2',
    ]);
  });
});

describe('the window (S-7.2): the year before, in the first quarter unless the bureau set otherwise', () => {
  test.each([
    ['2025-12-31', ['CYCLE_NOT_OVER S-7.2']],
    ['2026-01-01', []],
    ['2026-03-31', []],
    ['2026-04-01', ['WINDOW_CLOSED S-7.2']],
    ['2027-01-01', ['WINDOW_CLOSED S-7.2']],
  ])('on %s for 2025: %j', (on, expected) => expect(codes({}, on)).toEqual(expected));

  const own: StarSettings = {
    opensOn: day('2026-02-01'),
    closesOn: day('2026-02-28'),
    announcementDays: 7,
    ownChoice: true,
  };
  test.each([
    ['2026-01-31', ['WINDOW_NOT_OPEN S-7.2']],
    ['2026-02-01', []],
    ['2026-02-28', []],
    ['2026-03-01', ['WINDOW_CLOSED S-7.2']],
  ])("on %s under a bureau's own February: %j", (on, expected) =>
    expect(codes({}, on, 2025, own)).toEqual(expected),
  );

  test('no year before the standard, and no year of three digits', () => {
    expect(codes({}, '2026-01-05', 2019)).toEqual(['CYCLE_MALFORMED S-7.2', 'NOT_SERVING_HERE S-7.1']);
    expect(codes({}, '2026-01-05', 202)).toEqual(['CYCLE_MALFORMED S-7.2']);
  });
});

describe('what a bureau may set', () => {
  const set = (opensOn: string, closesOn: string, announcementDays: number) =>
    settingsProblems(2025, { opensOn: opensOn as Day, closesOn: closesOn as Day, announcementDays }).map(
      (one) => `${one.code} ${one.field}`,
    );
  test.each<[string, string, number, string[]]>([
    ['2026-01-01', '2026-12-31', 5, []],
    ['2026-02-01', '2026-02-01', 1, []],
    ['2025-12-31', '2026-03-31', 5, ['WINDOW_OUTSIDE_YEAR opensOn']],
    ['2026-01-01', '2027-01-01', 5, ['WINDOW_OUTSIDE_YEAR closesOn']],
    ['2026-03-01', '2026-02-28', 5, ['ENDS_BEFORE_START closesOn']],
    ['2026-01-01', '2026-03-31', 0, ['ANNOUNCEMENT_DAYS announcementDays']],
    ['2026-01-01', '2026-03-31', 61, ['ANNOUNCEMENT_DAYS announcementDays']],
    ['2026-01-01', '2026-03-31', 2.5, ['ANNOUNCEMENT_DAYS announcementDays']],
  ])('%s to %s, %i days: %j', (opens, closes, days, expected) =>
    expect(set(opens, closes, days)).toEqual(expected),
  );
});
