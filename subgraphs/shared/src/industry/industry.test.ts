import { expect, test } from 'vitest';
import { INDUSTRIES, industryOf, isHighHazard } from './industry.ts';

test('three trades are of high hazard, as Article 5 of the Changji measures names them', () => {
  const high = INDUSTRIES.filter((one) => isHighHazard(one.code)).map((one) => one.name);
  expect(high).toEqual(['危险化学品', '非煤矿山', '金属冶炼']);
});

test('no code stands twice, and an unknown one is none', () => {
  expect(new Set(INDUSTRIES.map((one) => one.code)).size).toBe(14);
  expect(industryOf('MINING')).toBeUndefined();
  expect(isHighHazard('MINING')).toBe(false);
});
