import { describe, expect, test } from 'vitest';
import { townOfAddress } from './town-of-address.ts';

describe('the town of an address', () => {
  test.each([
    ['江阴市周庄镇长啸路1号', 'jiangyin', '周庄镇', 'jiangyin-320281108'],
    ['江阴市周庄镇长啸路1号', 'jiangyin-320281001', '周庄镇', 'jiangyin-320281108'],
    ['江阴市周庄镇长啸路1号', '320281', '周庄镇', 'jiangyin-320281108'],
    ['江阴市周庄镇长啸路1号', '320281001', '周庄镇', 'jiangyin-320281108'],
    ['新疆昌吉州奇台县老奇台镇1号', 'changji', '老奇台镇', 'changji-652325'],
    ['新疆昌吉州奇台县1号', '652300', '奇台县', 'changji-652325'],
    ['新疆昌吉州准东经济技术开发区1号', 'changji', '昌吉回族自治州', 'changji-zhundong'],
    ['新疆昌吉州昌吉市高新区1号', 'changji', '昌吉国家高新技术产业开发区', 'changji-gaoxin'],
    [
      '新疆昌吉州昌吉国家农业科技园区1号',
      'changji',
      '新疆昌吉国家农业科技园区管理委员会',
      'changji-agripark',
    ],
    ['江苏省昆山市玉山镇1号', 'suzhou', '玉山镇', 'suzhou-320583'],
    ['杭锦旗锡尼镇1号', 'hangjin', '锡尼镇', 'hangjin-150625100'],
    ['郑州市惠济区古荥镇1号', 'huiji', '古荥镇', 'huiji-410108101'],
  ])('%s for %s is %s, supervised by %s', (address, of, region, authority) =>
    expect(townOfAddress(address, of)).toMatchObject({
      kind: 'found',
      region: { name: region },
      authority: { id: authority },
    }),
  );

  test('stays unknown, with what the address does say', () =>
    expect(townOfAddress('江阴市人民东路1号', 'jiangyin')).toMatchObject({
      kind: 'unknown',
      within: { code: '320281' },
    }));

  test('is elsewhere when the address says so', () =>
    expect(townOfAddress('武汉市江岸区惠济路1号', 'huiji')).toEqual({ kind: 'elsewhere', by: '武汉市' }));

  test.each(['nobody', '110108', '3202', ''])('is unknown for %j, which is no place of a bureau', (of) =>
    expect(townOfAddress('江阴市周庄镇', of)).toEqual({ kind: 'unknown' }),
  );
});
