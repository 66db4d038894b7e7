import { day } from '@chengan/shared/time/day';
import { describe, expect, test } from 'vitest';
import { checkTalkLadder, type HeldTalk, isTalkStep, talksBefore } from './talk-ladder.ts';
import { violationClauses } from './violations.ts';

const held = (on: string, authority = 'jiangyin', id = `${on} ${authority}`): HeldTalk => ({
  id,
  heldOn: day(on),
  authority,
});
const january = [held('2024-01-10'), held('2024-01-20'), held('2024-01-30'), held('2024-01-31')];
const first = (count: number) => january.slice(0, count);
const on = (clause: string, talks: HeldTalk[], occurredOn: string) =>
  checkTalkLadder({ clause, occurredOn: day(occurredOn) }, talks)
    .map((one) => `${one.code} ${one.clause}`)
    .join() || 'right';

describe('a step needs its talks, and only the highest applies', () => {
  test.each([
    ['J-A3-3-8', 0, 'TALKS_TOO_FEW J-A3-3-8'],
    ['J-A3-3-8', 1, 'right'],
    ['J-A3-3-8', 2, 'TALKS_MORE J-A3-2-7'],
    ['J-A3-3-8', 3, 'TALKS_MORE J-A3-1-8'],
    ['J-A3-3-8', 4, 'TALKS_MORE J-A3-1-8'],
    ['J-A3-2-7', 0, 'TALKS_TOO_FEW J-A3-2-7'],
    ['J-A3-2-7', 1, 'TALKS_TOO_FEW J-A3-2-7'],
    ['J-A3-2-7', 2, 'right'],
    ['J-A3-2-7', 3, 'TALKS_MORE J-A3-1-8'],
    ['J-A3-2-7', 4, 'TALKS_MORE J-A3-1-8'],
    ['J-A3-1-8', 0, 'TALKS_TOO_FEW J-A3-1-8'],
    ['J-A3-1-8', 1, 'TALKS_TOO_FEW J-A3-1-8'],
    ['J-A3-1-8', 2, 'TALKS_TOO_FEW J-A3-1-8'],
    ['J-A3-1-8', 3, 'right'],
    ['J-A3-1-8', 4, 'right'],
    ['J-A3-3-7', 0, 'right'],
    ['J-A3-3-7', 4, 'right'],
    ['C1-16-6', 0, 'right'],
  ])('%s after %i talks: %s', (clause, count, expected) =>
    expect(on(clause, first(count), '2024-05-06')).toBe(expected),
  );
});

describe('which talks count', () => {
  const one = 'right';
  const none = 'TALKS_TOO_FEW J-A3-3-8';
  test.each<[string, HeldTalk[], string, string]>([
    ['the day before the conduct', [held('2024-05-05')], '2024-05-06', one],
    ['the day of the conduct', [held('2024-05-06')], '2024-05-06', none],
    ['the day after', [held('2024-05-07')], '2024-05-06', none],
    ['the last day of the cycle before', [held('2023-12-31')], '2024-05-06', none],
    ['the first day of the cycle', [held('2024-01-01')], '2024-05-06', one],
    ['the first day of the cycle, conduct on the second', [held('2024-01-01')], '2024-01-02', one],
    ['the cycle before, conduct on its first day', [held('2024-12-31')], '2025-01-01', none],
    ['the last day but one, conduct on the last', [held('2024-12-30')], '2024-12-31', one],
    ['29 February', [held('2024-02-29')], '2024-03-01', one],
    ['by a town', [held('2024-01-10', 'jiangyin-320281108')], '2024-05-06', none],
    ['by another bureau', [held('2024-01-10', 'suzhou')], '2024-05-06', none],
    ['by the city and by a town', [...first(1), held('2024-02-01', 'jiangyin-320281108')], '2024-05-06', one],
    ['one talk given twice', [...first(1), ...first(1)], '2024-05-06', one],
    [
      'two talks on one day',
      [held('2024-01-10'), held('2024-01-10', 'jiangyin', 'x')],
      '2024-05-06',
      'TALKS_MORE J-A3-2-7',
    ],
    ['the day before the act', [held('2020-03-31')], '2020-04-02', none],
    ['the first day of the act', [held('2020-04-01')], '2020-04-02', one],
    ['conduct on the first day of the act', [held('2020-03-31')], '2020-04-01', none],
    ['conduct before the act, which is refused as such', [], '2020-03-31', 'right'],
  ])('%s', (_, talks, occurredOn, expected) => expect(on('J-A3-3-8', talks, occurredOn)).toBe(expected));
});

test('the talks relied on are those alone, oldest first', () => {
  const others = [held('2023-12-31'), held('2024-05-06'), held('2024-02-01', 'jiangyin-320281108')];
  expect(
    talksBefore(day('2024-05-06'), [...others, ...january.toReversed()]).map((talk) => talk.heldOn),
  ).toEqual(['2024-01-10', '2024-01-20', '2024-01-30', '2024-01-31']);
});

test('the refusals say how many talks are on record and how many the clause needs, or which clause is right', () => {
  expect(checkTalkLadder({ clause: 'J-A3-1-8', occurredOn: day('2024-05-06') }, first(1))).toEqual([
    {
      code: 'TALKS_TOO_FEW',
      message:
        'J-A3-1-8 须有市应急管理局在 2024 评定周期内、行为发生日 2024-05-06 之前的约谈记录 3 次，现有 1 次。',
      messageEn:
        'J-A3-1-8 needs 3 talks by the city bureau in the cycle 2024, before the day of the conduct (2024-05-06); on record: 1.',
      field: 'clause',
      clause: 'J-A3-1-8',
    },
  ]);
  expect(checkTalkLadder({ clause: 'J-A3-3-8', occurredOn: day('2024-05-06') }, first(2))).toEqual([
    {
      code: 'TALKS_MORE',
      message:
        '市应急管理局在 2024 评定周期内、行为发生日 2024-05-06 之前已有约谈记录 2 次，只适用约谈次数最高的一项，应按 J-A3-2-7 认定，不适用 J-A3-3-8。',
      messageEn:
        'In the cycle 2024, before the day of the conduct (2024-05-06), 2 talks by the city bureau are on record; only the highest step applies: J-A3-2-7, not J-A3-3-8.',
      field: 'clause',
      clause: 'J-A3-2-7',
    },
  ]);
});

test.each([
  ['2020-04-01', ['J-A3-1-8', 'J-A3-2-7', 'J-A3-3-8']],
  ['2020-03-31', []],
])('on %s the steps among the violations of the register are %j', (occurredOn, expected) => {
  const steps = violationClauses().filter((clause) => isTalkStep({ clause, occurredOn: day(occurredOn) }));
  expect(steps).toEqual(expected);
});
