import { expect, test } from 'vitest';
import { distinctNames, nameKey } from './name-key.ts';

test.each([
  ['甲（集团）公司', '甲(集团)公司'],
  ['甲(集团）公司', '甲(集团)公司'],
  [' 甲 集团　公司\u200b', '甲集团公司'],
  ['ＡＢＣ〔江阴〕有限公司', 'ABC(江阴)有限公司'],
  ['abc·江阴', 'ABC.江阴'],
])('%s is compared as %s', (name, key) => expect(nameKey(name)).toBe(key));

test('names that differ in brackets only count once, and the first is kept as written', () => {
  expect(distinctNames(['甲（集团）公司', '甲(集团)公司', '乙公司', ' '], ['乙 公司'])).toEqual([
    '甲（集团）公司',
  ]);
});
