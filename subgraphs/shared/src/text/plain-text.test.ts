import { expect, test } from 'vitest';
import { checkPlainText } from './plain-text.ts';

const FIELD = { field: 'note', name: '说明', nameEn: 'note', longest: 20 };

test.each([
  ['便携式气体检测仪（量程<5%）', []],
  ['a < b 且 b > c', []],
  ['<b>粗</b>', ['TEXT_MARKUP']],
  ['＜script＞', ['TEXT_MARKUP']],
  ['<!-- 注 -->', ['TEXT_MARKUP']],
  ['<img src=x onerror=alert(1)', ['TEXT_TOO_LONG', 'TEXT_MARKUP']],
  ['', ['TEXT_MISSING']],
])('“%s”: %j', (text, expected) => {
  expect(checkPlainText(text, FIELD).map(({ code }) => code)).toEqual(expected);
});
