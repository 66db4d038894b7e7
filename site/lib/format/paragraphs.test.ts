import { expect, test } from 'vitest';
import { isSignature, paragraphsOf } from './paragraphs.ts';

test('a text falls into its lines, empty ones left out', () => {
  expect(paragraphsOf('甲。\n\n　乙。\r\n丙。\n')).toEqual([
    { at: 0, text: '甲。' },
    { at: 1, text: '乙。' },
    { at: 2, text: '丙。' },
  ]);
  expect(paragraphsOf('')).toEqual([]);
});

test.each([
  ['江阴市应急管理局', true],
  ['2026年7月16日', true],
  ['依据江阴市应急管理局的决定', false],
  ['2026年7月16日起施行', false],
  ['昌吉州应急管理局', false],
])('%s is a signature of Jiangyin: %s', (paragraph, expected) => {
  expect(isSignature(paragraph, '江阴市应急管理局')).toBe(expected);
});
