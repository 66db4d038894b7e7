import { expect, test } from 'vitest';
import { linesTyped, notedLinesTyped } from './lines-typed.ts';

test('one deduction a line, its rule and how many', () => {
  expect(linesTyped('S-A18-1 2\n\n  s-a11-1，5 \nS-A1-1')).toEqual([
    { rule: 'S-A18-1', count: '2' },
    { rule: 'S-A11-1', count: '5' },
    { rule: 'S-A1-1', count: '1' },
  ]);
});

test('what is written after the count is the note', () => {
  expect(notedLinesTyped('S-A4-3 2 两份合同 未上传')).toEqual([
    { rule: 'S-A4-3', count: '2', note: '两份合同 未上传' },
  ]);
});

test('nothing typed is no line', () => expect(linesTyped(' \n ')).toEqual([]));
