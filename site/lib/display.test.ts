import { describe, expect, test } from 'vitest';
import { readDisplay, safeBack, toDisplay, writeDisplay } from './display.ts';

describe('the display settings', () => {
  test('come back from their cookie as they went in', () => {
    const display = { theme: 'dark', contrast: 'more', text: 'larger' } as const;
    expect(writeDisplay(display)).toBe('dark.more.larger');
    expect(readDisplay('dark.more.larger')).toEqual(display);
  });

  test.each([undefined, '', 'blue', 'blue.max.huge', '<script>'])(
    'fall back to the system for %o',
    (cookie) => {
      expect(readDisplay(cookie)).toEqual({ theme: 'auto', contrast: 'auto', text: 'normal' });
    },
  );

  test('take from a form only what they know', () => {
    expect(toDisplay({ theme: 'light', contrast: 'x', text: null })).toEqual({
      theme: 'light',
      contrast: 'auto',
      text: 'normal',
    });
  });
});

describe('the way back after a form', () => {
  test.each([
    ['/', '/'],
    ['/en/agency/91320281MA00000001?on=2026-01-01', '/en/agency/91320281MA00000001?on=2026-01-01'],
    ['/search?q=江阴', '/search?q=%E6%B1%9F%E9%98%B4'],
    ['/search?q=%E6%B1%9F', '/search?q=%E6%B1%9F'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example', '/'],
    ['/a\r\nset-cookie: x=1', '/'],
    ['/%', '/'],
    [null, '/'],
  ])('from %o leads to %s', (given, back) => {
    expect(safeBack(given)).toBe(back);
  });
});
