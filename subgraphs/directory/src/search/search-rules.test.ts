import { describe, expect, test } from 'vitest';
import { accessPath, RARE } from './access-path.ts';
import { brandOf } from './brand.ts';
import { isNearMiss } from './near-miss.ts';
import { normalName } from './normal-name.ts';
import { readingsLine, unitsOf } from './readings.ts';
import { spellings } from './syllables.ts';

test.each([
  ['中石化（江阴）', '中石化江阴'],
  ['ＴＣＬ 王牌', 'TCL王牌'],
  ["xi'an", 'XIAN'],
  ['lǜ', 'LU'],
  ['%_\\', ''],
  ['a\u0000b\ud800', 'AB'],
])('%s is searched as %s', (text, normal) => {
  expect(normalName(text)).toBe(normal);
});

test.each([
  ['江苏澄衡安全技术服务有限公司', '澄衡安全技术服务'],
  ['江苏省无锡市江阴市澄衡铸造厂', '澄衡铸造厂'],
  ['新疆天砚安全评价股份有限公司昌吉分公司', '天砚安全评价'],
  ['溧阳市宏大建材有限责任公司', '宏大建材'],
  ['杭锦旗瀚澜化工有限公司', '瀚澜化工'],
  ['城南市场管理有限公司', '城南市场管理'],
  ['江阴市澄', '江阴市澄'],
  ['江苏有限公司', '有限公司'],
  ['曾明', '曾明'],
  ['江苏江阴', '江阴'],
  ['', ''],
])('%s is told from others by %s', (name, brand) => {
  expect(brandOf(name)).toBe(brand);
});

describe('readings', () => {
  test('of every character are kept, a run of letters and digits as it is', () => {
    expect(readingsLine(unitsOf('江单X9绿'))).toBe("'/jiang/'/dan/shan/chan/'/x9/'/lv/lu/");
  });

  test('a character that nobody can read stands between its neighbours', () => {
    expect(readingsLine(unitsOf('安𠮷全'))).toBe("'/an/'/_/'/quan/");
  });
});

describe('letters are read as syllables', () => {
  test.each([
    ['xian', ['xian', 'xia+n', 'xi an', 'xi a+n']],
    ['chengh', ['cheng+h']],
    ['gongsi', ['gong si']],
    ['ch', []],
    ['zzz', []],
  ])('%s', (letters, expected) => {
    expect(
      spellings(letters).map(({ syllables, begun }) => syllables.join(' ') + (begun && `+${begun}`)),
    ).toEqual(expected);
  });

  test('in at most eight ways, and a hundred letters that cannot be read at all are given up at once', () => {
    expect(spellings('xian'.repeat(20))).toHaveLength(8);
    expect(spellings(`${'an'.repeat(49)}vv`)).toEqual([]);
  });
});

test.each([
  ['砺右安全', '江阴砺石安全科技', true],
  ['砺安全', '江阴砺石安全科技', true],
  ['砺石安安全', '江阴砺石安全科技', true],
  ['砺石安全', '江阴砺石安全科技', true],
  ['砺右全', '江阴砺石安全科技', false],
  ['右砺安全', '江阴砺石安全科技', false],
  ['砺右', '江阴砺石安全科技', false],
])('%s is near %s: %s', (text, name, near) => {
  expect(isNearMiss(text, name)).toBe(near);
});

describe('the way to candidates', () => {
  const known: Record<number, number> = { 1: 5, 2: RARE, 3: RARE + 1, 4: 0, 5: 20_000, 6: 20_001, 7: 15_000 };
  const frequencies = { documents: (token: number) => known[token] ?? 90_000, total: 400_000 };

  test.each([
    ['the rarest token alone', [[9, 1, 3]], [], { by: 'tokens', anyOf: [[1]] }],
    ['a token just rare enough', [[2]], [], { by: 'tokens', anyOf: [[2]] }],
    ['all tokens, when the rarest is not quite rare', [[3, 9]], [], { by: 'tokens', anyOf: [[3, 9]] }],
    ['all tokens, when the rarest is in one of twenty', [[5, 9]], [], { by: 'tokens', anyOf: [[5, 9]] }],
    ['in order, when it is in more', [[6, 9]], [], { by: 'order' }],
    [
      'the rarest of each reading',
      [
        [9, 1],
        [1, 9],
      ],
      [],
      { by: 'tokens', anyOf: [[1], [1]] },
    ],
    ['in order, when the readings together are common', [[5], [1]], [], { by: 'order' }],
    [
      'only readings that exist',
      [
        [4, 1],
        [1, 9],
      ],
      [],
      { by: 'tokens', anyOf: [[1]] },
    ],
    ['none, when no reading exists', [[4, 1]], [], undefined],
    ['the filter, when it is rarer', [[9]], [1], { by: 'tokens', anyOf: [[1]] }],
    ['text and filter, when few are expected to have both', [[9]], [7], { by: 'tokens', anyOf: [[9, 7]] }],
    ['in order, when many have both', [[9]], [8], { by: 'order' }],
    ['none, when the filter lets nothing through', [[1]], [4], undefined],
    ['the filter, when the text has no token', [[]], [1], { by: 'tokens', anyOf: [[1]] }],
    ['in order, without any', [[]], [], { by: 'order' }],
  ])('is %s', (_, alternatives, filter, expected) => {
    expect(accessPath(alternatives, filter, frequencies)).toEqual(expected);
  });
});
