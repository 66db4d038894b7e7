import { expect, test } from 'vitest';
import { checkOptionalText, checkText } from './check-text.ts';

const FIELD = { field: 'summary', name: '摘要', nameEn: 'summary', longest: 5 };
const codes = (text: string) => checkText(text, FIELD).map((one) => one.code);

test.each([
  ['as many as there may be', '一二三四五', []],
  ['one too many', '一二三四五六', ['TEXT_TOO_LONG']],
  ['nothing', ' \n', ['TEXT_MISSING']],
  ['lines', '一\r\n\t二', []],
  ['NUL, which the database cannot hold', '一\u0000', ['TEXT_CONTROL_CHARACTER']],
  ['invisible characters alone', '\u200B\u00AD\u2060\u3164', ['TEXT_MISSING']],
  ['a soft hyphen', '一\u00AD', ['TEXT_CONTROL_CHARACTER']],
  ['a joiner of graphemes', '一\u034F', ['TEXT_CONTROL_CHARACTER']],
  ['a separator of lines', '一\u2028二', ['TEXT_CONTROL_CHARACTER']],
  ['a tag', '一\u{E0041}', ['TEXT_CONTROL_CHARACTER']],
  ['a filler', '一\u3164', ['TEXT_CONTROL_CHARACTER']],
  ['a turn of direction', '一\u202E', ['TEXT_CONTROL_CHARACTER']],
  ['escape', '\u001b一', ['TEXT_CONTROL_CHARACTER']],
  ['delete', '一\u007f', ['TEXT_CONTROL_CHARACTER']],
])('a text with %s', (_, text, expected) => {
  expect(codes(text)).toEqual(expected);
});

test('a text that may be left out is checked when it is there', () => {
  expect(checkOptionalText(null, FIELD)).toEqual([]);
  expect(checkOptionalText('\u0000', FIELD)).toMatchObject([
    { code: 'TEXT_CONTROL_CHARACTER', field: 'summary' },
  ]);
});
