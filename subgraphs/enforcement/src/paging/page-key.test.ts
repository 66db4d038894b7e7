import { expect, test } from 'vitest';
import { noticeKey } from './page-key.ts';

const ID = '0190a000-0000-7000-8000-000000000001';

test.each([['2024-02-29T23:59:59.999999Z'], ['2026-01-01T00:00:00.000000Z']])(
  'a cursor with the instant %s is taken as it is',
  (publishedAt) => {
    expect(noticeKey([publishedAt, ID])).toEqual({ ok: true, value: { publishedAt, id: ID } });
  },
);

test.each([
  ['2024-02-30T10:00:00.000000Z', ID],
  ['2023-02-29T10:00:00.000000Z', ID],
  ['0000-01-01T00:00:00.000000Z', ID],
  ['2024-02-29T24:00:00.000000Z', ID],
  ['2024-02-29T10:60:00.000000Z', ID],
  ['2024-02-29T10:00:00.000Z', ID],
  ['2024-02-29T10:00:00.000000Z', 'x'],
])('a forged cursor of %s and %s is refused before the database sees it', (publishedAt, id) => {
  expect(noticeKey([publishedAt, id])).toMatchObject({ ok: false, problems: [{ code: 'CURSOR_MALFORMED' }] });
});
