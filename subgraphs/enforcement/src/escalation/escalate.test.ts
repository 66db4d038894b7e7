import { day } from '@chengan/shared/time/day';
import { describe, expect, test } from 'vitest';
import { escalate, type EscalationEvent } from './escalate.ts';
import { EXPOSURES_TO_LISTING, TALKS_TO_EXPOSURE } from './ladder.ts';

const at = (id: string, on: string): EscalationEvent => ({ id, on: day(on) });
const kind = (first: string, second: string) =>
  escalate(TALKS_TO_EXPOSURE, at('second', second), [at('first', first)]).kind;

describe('two talks are within one year (C1-16-6, Q-04)', () => {
  test.each([
    ['on one day', '2026-03-10', '2026-03-10', 'proposed'],
    ['on the day after', '2026-03-10', '2026-03-11', 'proposed'],
    ['one day before the anniversary', '2026-03-10', '2027-03-09', 'proposed'],
    ['not on the anniversary', '2026-03-10', '2027-03-10', 'nothing'],
    ['not after the anniversary', '2026-03-10', '2027-03-11', 'nothing'],
    ['from 29 February until 27 February', '2024-02-29', '2025-02-27', 'proposed'],
    ['from 29 February not on 28 February', '2024-02-29', '2025-02-28', 'nothing'],
    ['from 29 February not on 1 March', '2024-02-29', '2025-03-01', 'nothing'],
    ['from 28 February of a leap year until 27 February', '2024-02-28', '2025-02-27', 'proposed'],
    ['from 28 February to 29 February is more than a year', '2023-02-28', '2024-02-29', 'nothing'],
    ['across a new year, because the window rolls', '2025-12-31', '2026-01-01', 'proposed'],
    ['in whichever order they were recorded', '2027-03-09', '2026-03-10', 'proposed'],
  ])('%s: %s and %s → %s', (_, first, second, expected) => expect(kind(first, second)).toBe(expected));
});

describe('the act is in force from 2020-06-28 (C1-21)', () => {
  test('the day before, there is no rule', () => expect(kind('2020-06-26', '2020-06-27')).toBe('no-rule'));
  test('a talk of the day before does not count', () =>
    expect(kind('2020-06-27', '2020-06-28')).toBe('nothing'));
  test('the first day counts', () => expect(kind('2020-06-28', '2020-06-29')).toBe('proposed'));
});

test('the proposal names clause, measure and both talks, the earlier first', () => {
  expect(escalate(TALKS_TO_EXPOSURE, at('b', '2026-05-01'), [at('a', '2026-07-01')])).toEqual({
    kind: 'proposed',
    clause: 'C1-16-6',
    proposes: 'EXPOSURE',
    events: [at('b', '2026-05-01'), at('a', '2026-07-01')],
  });
});

test('two exposures within one year propose a listing (C1-17-6)', () => {
  expect(escalate(EXPOSURES_TO_LISTING, at('b', '2027-03-09'), [at('a', '2026-03-10')])).toMatchObject({
    clause: 'C1-17-6',
    proposes: 'LISTING',
  });
  expect(escalate(EXPOSURES_TO_LISTING, at('b', '2027-03-10'), [at('a', '2026-03-10')]).kind).toBe('nothing');
});

test('of several talks the oldest within the year is taken', () => {
  const others = [at('late', '2026-06-01'), at('old', '2026-02-01'), at('too-old', '2025-08-31')];
  expect(escalate(TALKS_TO_EXPOSURE, at('now', '2026-09-01'), others)).toMatchObject({
    events: [{ id: 'old' }, { id: 'now' }],
  });
});

test('one talk is not two, however often it is listed', () => {
  expect(escalate(TALKS_TO_EXPOSURE, at('a', '2026-09-01'), [at('a', '2026-09-01')]).kind).toBe('nothing');
});

test('a single talk proposes nothing', () => {
  expect(escalate(TALKS_TO_EXPOSURE, at('a', '2026-09-01'), []).kind).toBe('nothing');
});
