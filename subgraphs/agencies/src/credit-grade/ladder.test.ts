import { toDecimalString } from '@chengan/shared/number/decimal';
import { day } from '@chengan/shared/time/day';
import { describe, expect, test } from 'vitest';
import { TOWN_A, byCity, byTown, grade, graded } from '../testing/credit-facts.ts';
import type { CreditFinding } from './facts.ts';
import { type Talk, talkLadder } from './ladder.ts';

const talk = (on: string, heldBy = 'CITY', id = `${on} ${heldBy}`): Talk => ({ id, heldOn: day(on), heldBy });
const proposal = (talks: Talk[], on: string, cycle = 2024): string => {
  const result = talkLadder(talks, day(on), cycle);
  return result.kind === 'proposed' ? `${result.clause} after ${result.talks.length}` : result.kind;
};
const january = [talk('2024-01-10'), talk('2024-01-20'), talk('2024-01-30'), talk('2024-01-31')];

describe('talks by the city bureau propose the step of the ladder', () => {
  test.each<[string, Talk[], string, string]>([
    ['no talk', [], '2024-05-06', 'nothing'],
    ['one', january.slice(0, 1), '2024-05-06', 'J-A3-3-8 after 1'],
    ['two', january.slice(0, 2), '2024-05-06', 'J-A3-2-7 after 2'],
    ['three', january.slice(0, 3), '2024-05-06', 'J-A3-1-8 after 3'],
    ['four', january, '2024-05-06', 'J-A3-1-8 after 4'],
    ['one the day before', [talk('2024-05-05')], '2024-05-06', 'J-A3-3-8 after 1'],
    ['one on the day itself', [talk('2024-05-06')], '2024-05-06', 'nothing'],
    ['one the day after', [talk('2024-05-07')], '2024-05-06', 'nothing'],
    ['one by a town', [talk('2024-01-10', TOWN_A)], '2024-05-06', 'nothing'],
    [
      'one by the city, two by a town',
      [...january.slice(0, 1), talk('2024-02-01', TOWN_A), talk('2024-02-02', TOWN_A)],
      '2024-05-06',
      'J-A3-3-8 after 1',
    ],
    [
      'the same talk listed twice',
      [talk('2024-01-10'), talk('2024-01-10')],
      '2024-05-06',
      'J-A3-3-8 after 1',
    ],
    ['one on the last day of the cycle before', [talk('2023-12-31')], '2024-05-06', 'nothing'],
    ['one on the first day of the cycle', [talk('2024-01-01')], '2024-01-02', 'J-A3-3-8 after 1'],
    ['one on 29 February', [talk('2024-02-29')], '2024-03-01', 'J-A3-3-8 after 1'],
    ['a violation outside the cycle', january, '2025-01-01', 'nothing'],
  ])('%s', (_, talks, on, expected) => expect(proposal(talks, on)).toBe(expected));

  test('nothing before the act, and no talk from before it', () => {
    expect(proposal([talk('2020-03-30')], '2020-03-31', 2020)).toBe('no-rule');
    expect(proposal([talk('2020-03-31')], '2020-04-02', 2020)).toBe('nothing');
    expect(proposal([talk('2020-04-01')], '2020-04-02', 2020)).toBe('J-A3-3-8 after 1');
  });
  test('the talks relied on come oldest first', () => {
    const result = talkLadder(january.slice(0, 3).toReversed(), day('2024-05-06'), 2024);
    expect(result.kind === 'proposed' && result.talks.map((one) => one.heldOn)).toEqual([
      '2024-01-10',
      '2024-01-20',
      '2024-01-30',
    ]);
  });
});

describe('for one violation only the highest step applies', () => {
  const on = '2024-05-06';
  test.each<[string, CreditFinding[], string]>([
    ['one talk', [byCity('J-A3-3-8', on)], '95 A'],
    ['two talks replace one', [byCity('J-A3-3-8', on), byCity('J-A3-2-7', on)], '90 A'],
    [
      'three talks replace both',
      [byCity('J-A3-3-8', on), byCity('J-A3-2-7', on), byCity('J-A3-1-8', on)],
      '100 BLACKLIST',
    ],
    ['the same step counts once', [byCity('J-A3-3-8', on), byCity('J-A3-3-8', on)], '95 A'],
    ['another day is another violation', [byCity('J-A3-3-8', on), byCity('J-A3-2-7', '2024-05-07')], '85 B'],
    [
      'another key is another violation',
      [byCity('J-A3-3-8', on, { violation: 'v1' }), byCity('J-A3-2-7', on, { violation: 'v2' })],
      '85 B',
    ],
    [
      'one key is one violation on any day',
      [byCity('J-A3-3-8', on, { violation: 'v1' }), byCity('J-A3-2-7', '2024-06-01', { violation: 'v1' })],
      '90 A',
    ],
    [
      'a key that looks like a day is a key',
      [byCity('J-A3-3-8', on), byCity('J-A3-2-7', '2024-06-01', { violation: on })],
      '85 B',
    ],
    ['other items of the day count beside it', [byCity('J-A3-3-8', on), byCity('J-A3-3-7', on)], '90 A'],
    ['a town and the city on one day', [byTown(TOWN_A, 'J-A3-3-8', on), byCity('J-A3-2-7', on)], '90 A'],
  ])('%s', (_, findings, expected) => expect(grade({ cycle: 2024, findings })).toBe(expected));

  test('the lower step is shown with nothing counted and the reason, and returns if the higher fell', () => {
    const { deductions } = graded({
      cycle: 2024,
      findings: [byCity('J-A3-2-7', on), byCity('J-A3-3-8', on)],
    });
    expect(
      deductions.map((one) => [
        one.clause,
        toDecimalString(one.counted),
        one.shortfall?.code,
        toDecimalString(one.ifFell.score),
      ]),
    ).toEqual([
      ['J-A3-2-7', '10', undefined, '95'],
      ['J-A3-3-8', '0', 'SUPERSEDED', '90'],
    ]);
    expect(deductions[1]?.shortfall?.message).toBe(
      '同一违法违规行为只适用约谈次数最高的一项，已适用 J-A3-2-7，本项 J-A3-3-8 不再扣分。',
    );
  });
  test('if the third step fell, the second would count', () => {
    const { direct } = graded({ cycle: 2024, findings: [byCity('J-A3-1-8', on), byCity('J-A3-2-7', on)] });
    expect(direct.map((one) => `${toDecimalString(one.ifFell.score)} ${one.ifFell.band}`)).toEqual(['90 A']);
  });
});
