import { day } from '@chengan/shared/time/day';
import { expect, test } from 'vitest';
import { endedParts } from './part-overdue.ts';

const shown = (scorer: 'CITY' | 'TOWN', today: string) =>
  endedParts(scorer, day(today)).map(({ cycle, part, term }) => `${cycle} ${part} ${term.dueOn}`);

const LAST_YEAR = [
  '2025 Q1 2025-04-28',
  '2025 Q2 2025-07-28',
  '2025 Q3 2025-11-04',
  '2025 Q4 2026-01-29',
  '2025 YEAR_END 2026-01-29',
];

test.each([
  // the last day of the period is still in it
  ['TOWN', '2026-03-31', LAST_YEAR],
  // twenty working days: holidays are passed over and made-up days count
  ['TOWN', '2026-04-01', [...LAST_YEAR, '2026 Q1 2026-04-29']],
  ['CITY', '2026-12-31', ['2025 CITY 2026-01-29']],
  ['CITY', '2026-01-01', ['2025 CITY 2026-01-29']],
  // before the act there is nothing to close
  ['CITY', '2020-12-31', []],
  ['TOWN', '2020-03-31', []],
] as const)('%s on %s: %j', (scorer, today, parts) => expect(shown(scorer, today)).toEqual(parts));

test('it says that the hub set the day, and on which clause the part rests', () => {
  const [part] = endedParts('CITY', day('2026-01-05'));
  expect(part?.term.clause).toBe('J-A3-0b');
  expect(part?.term.counted.zh).toContain('自 2025-12-31 次日起 20 个工作日，至 2026-01-29');
  expect(part?.term.counted.zh).toContain('文件未规定期满后的评分期限，此为本系统设定');
});
