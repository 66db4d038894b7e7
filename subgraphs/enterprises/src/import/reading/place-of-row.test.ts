import { expect, test } from 'vitest';
import { placeOfRow } from './place-of-row.ts';

type Written = readonly [province: string, city: string, address: string | null];
const place = ([province, city, address]: Written, authority: string) =>
  placeOfRow({ province, city, county: null, address }, authority);

test.each<[string, Written, string, object]>([
  ['a town', ['江苏', '无锡', '江阴市周庄镇示例路1号'], 'jiangyin', { kind: 'town', region: '320281108' }],
  ['the county only', ['江苏', '无锡', '江阴市示例路1号'], 'jiangyin', { kind: 'larger', region: '320281' }],
  ['nothing', ['', '', '示例路1号'], 'jiangyin', { kind: 'unknown' }],
  ['no address', ['江苏', '无锡', null], 'jiangyin', { kind: 'unknown' }],
  ['another province', ['湖北', '武汉', '武汉市惠济路1号'], 'huiji', { kind: 'elsewhere' }],
  ['another province by its columns alone', ['湖北', '武汉', '惠济路1号'], 'huiji', { kind: 'elsewhere' }],
  [
    "another town than the authority's",
    ['江苏', '无锡', '江阴市周庄镇示例路1号'],
    'jiangyin-320281109',
    { kind: 'elsewhere', by: '周庄镇' },
  ],
  [
    'its own town',
    ['江苏', '无锡', '江阴市周庄镇示例路1号'],
    'jiangyin-320281108',
    { kind: 'town', region: '320281108' },
  ],
  [
    'the county of a town authority',
    ['江苏', '无锡', '江阴市示例路1号'],
    'jiangyin-320281108',
    { kind: 'unknown' },
  ],
  [
    'another spelling',
    ['内蒙古', '鄂尔多斯', '杭锦旗独贵特拉镇示例路'],
    'hangjin',
    { kind: 'town', region: '150625103' },
  ],
  [
    'a county of a prefecture',
    ['新疆', '昌吉', '新疆昌吉州奇台县示例路1号'],
    'changji',
    { kind: 'larger', region: '652325' },
  ],
])('%s', (_, written, authority, expected) => expect(place(written, authority)).toMatchObject(expected));
