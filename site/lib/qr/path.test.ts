import { expect, test } from 'vitest';
import { pathOf, qrCode } from './path.ts';

test('each run of dark squares is one rectangle', () => {
  const rows = [
    [true, true, false, true],
    [false, false, false, false],
    [false, true, true, true],
  ];
  expect(pathOf(rows, 1)).toBe('M1 1h2v1h-2zM4 1h1v1h-1zM2 3h3v1h-3z');
});

test('a short text makes the smallest code, 21 squares a side, with its quiet zone', () => {
  const { size, path } = qrCode('chengan');
  expect(size).toBe(29);
  expect(path.startsWith('M4 4h7v1h-7z')).toBe(true); // the first finder mark
});
