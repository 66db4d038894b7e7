import { expect, test } from 'vitest';
import { atRestrictionLines, restrictionLines } from './restriction-lines.ts';

const form = new FormData();
form.set('restrictions.0.measure', '');
form.set('restrictions.2.measure', 'LIMIT_BIDDING');
form.set('restrictions.2.area', ' 工程招标 ');
form.set('restrictions.2.basis', 'Z-7-1、C1-17-0');

test('a line in which nothing stands is no restriction', () => {
  expect(restrictionLines(form)).toEqual([
    {
      line: 2,
      restriction: { measure: 'LIMIT_BIDDING', area: '工程招标', basis: ['Z-7-1', 'C1-17-0'] },
    },
  ]);
});

test('a problem of a restriction stands at its own line, whatever lines before it are empty', () => {
  const problem = { code: 'MEASURE_NOT_IN_ACT', message: '无', messageEn: 'none' };
  const begun = restrictionLines(form);
  expect(atRestrictionLines([{ ...problem, field: 'restrictions.0.basis.1' }], begun)).toEqual([
    { ...problem, field: 'restrictions.2.basis' },
  ]);
  expect(atRestrictionLines([{ ...problem, field: 'register' }], begun)).toEqual([
    { ...problem, field: 'register' },
  ]);
});
