import { describe, expect, test } from 'vitest';
import { dayAsked, known, single } from './parameters.ts';

test.each([
  [{ q: 'a' }, 'a'],
  [{ q: ' a ' }, 'a'],
  [{ q: ['a', 'b'] }, 'a'],
  [{ q: '' }, undefined],
  [{ q: '  ' }, undefined],
  [{}, undefined],
])('the parameter q of %o is %o', (parameters, value) => {
  expect(single(parameters, 'q')).toBe(value);
});

test('a filter that is not known is no filter', () => {
  expect(known(['AGENCY', 'ENTERPRISE'], 'ENTERPRISE')).toBe('ENTERPRISE');
  expect(known(['AGENCY', 'ENTERPRISE'], 'agency')).toBeUndefined();
  expect(known(['AGENCY', 'ENTERPRISE'], undefined)).toBeUndefined();
});

describe('the day asked for', () => {
  test('may be absent', () => {
    expect(dayAsked({})).toEqual({ ok: true, value: undefined });
  });

  test('is a day of the calendar', () => {
    expect(dayAsked({ on: '2026-02-28' })).toEqual({ ok: true, value: '2026-02-28' });
  });

  test.each(['2026-02-29', '28.02.2026', '2026-2-8', 'today'])('is not %s', (on) => {
    const answer = dayAsked({ on });
    expect(answer.ok).toBe(false);
    expect(answer.ok ? '' : answer.problems[0].code).toBe('DAY_MALFORMED');
    expect(answer.ok ? '' : answer.problems[0].message).toContain(on);
  });
});
