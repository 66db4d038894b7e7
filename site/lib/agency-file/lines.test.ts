import { describe, expect, test } from 'vitest';
import {
  readConditions,
  readEquipment,
  readFees,
  writeConditions,
  writeEquipment,
  writeFees,
} from './lines.ts';

describe('equipment', () => {
  test.each([
    ['气体检测仪；3；年度检定', [{ name: '气体检测仪', quantity: 3, note: '年度检定' }]],
    ['气体检测仪;3', [{ name: '气体检测仪', quantity: 3, note: null }]],
    ['气体检测仪', [{ name: '气体检测仪', quantity: 1, note: null }]],
    ['气体检测仪；三台', [{ name: '气体检测仪', quantity: 0, note: null }]],
    ['气体检测仪；-1', [{ name: '气体检测仪', quantity: 0, note: null }]],
    [
      ' \n甲；1\r\n\n乙；2；丙；丁\n',
      [
        { name: '甲', quantity: 1, note: null },
        { name: '乙', quantity: 2, note: '丙；丁' },
      ],
    ],
    ['', []],
  ])('%j', (text, expected) => expect(readEquipment(text)).toEqual(expected));

  test('is written as it is read', () => {
    const list = [
      { name: '甲', quantity: 2, note: '丙' },
      { name: '乙', quantity: 1, note: null },
    ];
    expect(readEquipment(writeEquipment(list))).toEqual(list);
  });
});

test('other conditions are read with their basis and the answer, and written again', () => {
  const list = [
    { text: '参加工伤保险', basis: '安全生产法第五十一条', met: true },
    { text: '甲', basis: null, met: false },
  ];
  expect(readConditions('参加工伤保险；安全生产法第五十一条；是\n甲；；否')).toEqual(list);
  expect(readConditions(writeConditions(list, '是', '否'))).toEqual(list);
  expect(readConditions(writeConditions(list, 'yes', 'no'))).toEqual(list);
});

describe('fees', () => {
  test.each([
    ['服务；年；6,000；￥12000；含6次', { priceFrom: '6000', priceTo: '12000', note: '含6次' }],
    ['服务；年；6000', { priceFrom: '6000', priceTo: '6000', note: null }],
    ['服务；年；面议', { priceFrom: '面议', priceTo: '面议', note: null }],
  ])('%s', (text, expected) => expect(readFees(text)).toEqual([{ item: '服务', unit: '年', ...expected }]));

  test('are written as they are read', () => {
    const list = [{ item: '服务', unit: '年', priceFrom: '1', priceTo: '2.5', note: null }];
    expect(readFees(writeFees(list))).toEqual(list);
  });
});
