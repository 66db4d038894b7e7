import { expect, test } from 'vitest';
import { auditPlace, auditSearch } from './audit-search.ts';

test('what is empty narrows nothing down', () => {
  expect(auditSearch({ person: ' ', type: '', from: undefined, other: 'x' })).toEqual({
    ok: true,
    value: {},
  });
});

test('each part is taken, trimmed', () => {
  expect(auditSearch({ from: '2026-01-01', subject: ' 91320281MXDA00011D ', clause: 'J-7' })).toEqual({
    ok: true,
    value: { from: '2026-01-01', subject: '91320281MXDA00011D', clause: 'J-7' },
  });
});

test.each(['from', 'to'])('a day that is none is refused as %s', (field) => {
  expect(auditSearch({ [field]: '2026-02-30' })).toMatchObject({
    ok: false,
    problems: [{ code: 'DAY_MALFORMED', field }],
  });
});

test('a search has its address, and without one the page its own', () => {
  expect(auditPlace({})).toBe('/desk/audit');
  expect(auditPlace({ clause: 'J-7', actingAs: 'AUTHORITY:jiangyin:clerk' }, 'abc')).toBe(
    '/desk/audit?actingAs=AUTHORITY%3Ajiangyin%3Aclerk&clause=J-7&after=abc',
  );
});
