import { expect, test } from 'vitest';
import { townScorersOf } from './town-scorers.ts';

test('the towns, streets and zones of 江阴 may score town parts (J-4)', () =>
  expect(townScorersOf('jiangyin')).toEqual([
    '320281001',
    '320281004',
    '320281005',
    '320281007',
    '320281008',
    '320281009',
    '320281100',
    '320281102',
    '320281103',
    '320281104',
    '320281107',
    '320281108',
    '320281109',
    '320281110',
    '320281111',
    '320281112',
    '320281400',
    '320281403',
    '320281404',
    '320281405',
    '320281406',
  ]));

test.each([
  ['suzhou', []],
  ['jiangyin-320281108', []],
  ['nobody', []],
])('%s has none', (id, codes) => expect(townScorersOf(id)).toEqual(codes));
