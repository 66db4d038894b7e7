import { day } from '@chengan/shared/time/day';
import { describe, expect, test } from 'vitest';
import { missedChange, missedFirst, missedProject } from './missed.ts';

const AGENCY = '91320281MADEM00012';
const first = (firstServiceOn: string, filedOn: string | null) => ({
  ...{ agency: AGENCY, firstServiceOn: day(firstServiceOn) },
  filedOn: filedOn === null ? null : day(filedOn),
});

describe('no first filing before the first service (J-A3-3-1)', () => {
  test.each<readonly [string, string | null, string, number, string]>([
    ['2026-03-03', null, '2026-03-03', 0, 'on the day itself'],
    ['2026-03-03', null, '2026-03-04', 1, 'the day after'],
    ['2026-03-03', '2026-03-03', '2026-06-01', 0, 'filed on the day'],
    ['2026-03-03', '2026-03-04', '2026-06-01', 1, 'filed a day late'],
    ['2020-03-31', null, '2026-06-01', 0, 'a first service before the act'],
  ])('first service %s, filed %s, today %s: %i (%s)', (service, filed, today, count) =>
    expect(missedFirst(first(service, filed), day(today))).toHaveLength(count),
  );
  test('comes once for each agency, on the desk of the city', () =>
    expect(missedFirst(first('2026-03-03', null), day('2026-03-04'))[0]).toMatchObject({
      ...{
        key: `filing:J-9a:${AGENCY}`,
        clause: 'J-A3-3-1',
        authority: 'jiangyin',
        occurredOn: '2026-03-03',
      },
    }));
});

describe('a change that nobody was told (J-A3-3-4)', () => {
  const change = {
    agency: AGENCY,
    change: 'c',
    subject: 'MANAGER',
    changedOn: day('2026-09-28'),
    after: '',
  } as const;
  test.each([
    ['2026-10-16', 0],
    ['2026-10-17', 1],
  ])('on %s, over National Day: %i', (today, count) =>
    expect(missedChange(change, day(today))).toHaveLength(count),
  );
  test('has the key that a late notice of the same change has', () =>
    expect(missedChange(change, day('2026-11-01'))[0]?.key).toBe(`filing:J-9b:${AGENCY}:2026-09-28:MANAGER`));
});

describe('a project that was not notified (C1-15-5)', () => {
  const project = {
    ...{ id: 'p', agency: AGENCY, enterprise: '91652325MADEM10017', town: '652325100' },
    ...{ signedOn: day('2026-09-24'), industry: 'TEXTILE', kinds: ['DAILY_SERVICE'] as const },
  };
  test.each([
    ['2026-10-08', 0],
    ['2026-10-09', 1],
  ])('on %s, the last day having moved past National Day: %i', (today, count) =>
    expect(missedProject(project, day(today))).toHaveLength(count),
  );
  test.each([
    ['TEXTILE', 'DAILY_SERVICE', 'changji-652325'],
    ['HAZARDOUS_CHEMICALS', 'DAILY_SERVICE', 'changji'],
    ['TEXTILE', 'PRE_EVALUATION', 'changji'],
    [null, 'DAILY_SERVICE', 'changji-652325'],
  ] as const)('of %s, %s, comes on the desk of %s', (industry, kind, authority) =>
    expect(missedProject({ ...project, industry, kinds: [kind] }, day('2026-11-01'))[0]).toMatchObject({
      authority,
      place: '652325100',
      occurredOn: '2026-10-09',
    }),
  );
});
