import { describe, expect, test } from 'vitest';
import { childrenOf, isWithin, regionByCode, regionProblem } from './region.ts';

describe('a region', () => {
  test.each([
    ['320281108', '周庄镇', '江苏省无锡市江阴市周庄镇', '320281', 'TOWN'],
    ['320281404', '临港经济开发区', '江苏省无锡市江阴市临港经济开发区', '320281', 'TOWN'],
    ['320281', '江阴市', '江苏省无锡市江阴市', '3202', 'COUNTY'],
    ['6523', '昌吉回族自治州', '新疆维吾尔自治区昌吉回族自治州', '65', 'PREFECTURE'],
    ['652328', '木垒哈萨克自治县', '新疆维吾尔自治区昌吉回族自治州木垒哈萨克自治县', '6523', 'COUNTY'],
    ['320583100', '玉山镇', '江苏省苏州市昆山市玉山镇', '320583', 'TOWN'],
    ['150625200', '伊和乌素苏木', '内蒙古自治区鄂尔多斯市杭锦旗伊和乌素苏木', '150625', 'TOWN'],
    ['410108101', '古荥镇', '河南省郑州市惠济区古荥镇', '410108', 'TOWN'],
  ])('%s is %s', (code, name, fullName, parent, level) =>
    expect(regionByCode(code)).toEqual({ code, name, fullName, parent, level }),
  );

  test('has no parent when it is a province', () =>
    expect(regionByCode('32')).toEqual({
      code: '32',
      name: '江苏省',
      fullName: '江苏省',
      level: 'PROVINCE',
    }));

  test.each([
    ['652300', '6523'],
    ['320500', '3205'],
    ['320000', '32'],
  ])('is found by the six digits %s as %s', (six, code) => expect(regionByCode(six)?.code).toBe(code));

  test.each(['', '320281999', '110000', '320200000', '周庄镇', '3202810', '652301401'])(
    '%j is not known',
    (code) => expect(regionByCode(code)).toBeUndefined(),
  );
});

describe('the children of a region', () => {
  test.each([
    ['320281', 21],
    ['6523', 7],
    ['3205', 10],
    ['150625', 7],
    ['410108', 8],
    ['3202', 1],
    ['320281108', 0],
    ['999', 0],
  ])('%s has %i', (code, count) => expect(childrenOf(code)).toHaveLength(count));

  test('of 江阴市 are its 6 streets, 10 towns and 5 zones', () => {
    const names = childrenOf('320281').map((region) => region.name);
    expect(names.filter((name) => name.endsWith('街道'))).toHaveLength(6);
    expect(names.filter((name) => name.endsWith('镇'))).toHaveLength(10);
    expect(names.filter((name) => name.endsWith('区'))).toHaveLength(5);
  });

  test('are counties for a prefecture, and each of them has towns', () => {
    for (const county of [...childrenOf('6523'), ...childrenOf('3205')]) {
      expect(county.level).toBe('COUNTY');
      expect(childrenOf(county.code).length, county.name).toBeGreaterThan(4);
    }
  });
});

describe('a region lies within', () => {
  test.each([
    ['320281108', '320281', true],
    ['320281108', '3202', true],
    ['320281108', '32', true],
    ['320281108', '320281108', true],
    ['652301', '652300', true],
    ['320281', '320281108', false],
    ['320281108', '3205', false],
    ['320281999', '320281', false],
    ['320281108', '3', false],
    ['320281108', '', false],
  ])('%s in %j: %s', (code, ancestor, within) => expect(isWithin(code, ancestor)).toBe(within));
});

describe('the problem with a region code', () => {
  test('is none when it is known', () => expect(regionProblem('320281108', 'town')).toBeUndefined());

  test.each([
    ['320281999', 'REGION_UNKNOWN'],
    ['110101', 'REGION_UNKNOWN'],
    ['32028', 'REGION_MALFORMED'],
    ['江阴市', 'REGION_MALFORMED'],
    ['', 'REGION_MALFORMED'],
  ])('%j is %s, with the field', (code, problem) =>
    expect(regionProblem(code, 'input.towns.0')).toMatchObject({ code: problem, field: 'input.towns.0' }),
  );
});
