import { expect, test } from 'vitest';
import { cleanText } from './clean-text.ts';

test.each<[string, string | null]>([
  ['  甲公司 　', '甲公司'],
  ['\ufeff甲\u200b公司', '甲公司'],
  ['甲\n乙\t丙', '甲 乙 丙'],
  ['N/A', null],
  ['n/a ', null],
  ['--', null],
  ['无', null],
  ['#N/A', null],
  ['', null],
  ['无锡', '无锡'],
  ['="9132"', '9132'],
  ["'9132", '9132'],
  ["'引号", "'引号"],
])('%j becomes %j', (text, expected) =>
  expect(cleanText(text)).toEqual({ text: expected, hadControls: false, isDamaged: false }),
);

test('control characters are taken out and said', () =>
  expect(cleanText('甲\0公\u0007司')).toEqual({ text: '甲公司', hadControls: true, isDamaged: false }));
test('damage is said', () =>
  expect(cleanText('甲\ufffd公司')).toEqual({ text: '甲\ufffd公司', hadControls: false, isDamaged: true }));
test('half a character is damage', () =>
  expect(cleanText('甲\ud83d')).toEqual({ text: '甲\ufffd', hadControls: false, isDamaged: true }));
test('breaks may be kept', () => expect(cleanText('甲公司\r\n乙公司', '\n').text).toBe('甲公司\n乙公司'));
