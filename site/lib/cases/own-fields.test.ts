import { expect, test } from 'vitest';
import { fieldOfForm, idsTyped, optionalChoice, optionalDay, priorNoticeTyped, ticks } from './own-fields.ts';

test.each([
  ['basis.3', 'basis'],
  ['subjects.0.code', 'subjects'],
  ['measures.2', 'measures'],
  ['priorNotice', 'priorNotice.document'],
  ['publicUntil', 'publicUntil'],
  ['restrictions.0.basis.1', 'restrictions.0.basis.1'],
])('a problem at %s stands beside %s', (field, of) => expect(fieldOfForm(field)).toBe(of));

test('clauses are read however they are set apart', () => {
  expect(idsTyped.parse(' N-APL-44、C1-16-0, C1-16-6\n')).toEqual(['N-APL-44', 'C1-16-0', 'C1-16-6']);
});

test('what is left out is null, and what is wrong is refused', () => {
  expect(optionalDay.parse('')).toBeNull();
  expect(optionalDay.safeParse('2026-02-30').success).toBe(false);
  expect(optionalChoice(['NAMED', 'MASKED']).parse(undefined)).toBeNull();
  expect(ticks.parse('TALK')).toEqual(['TALK']);
});

test('a prior notice takes its day and its document, or neither', () => {
  expect(priorNoticeTyped(null, '')).toEqual({ priorNotice: null, problems: [] });
  expect(priorNoticeTyped('2026-05-01', '').problems).toMatchObject([{ field: 'priorNotice.document' }]);
  expect(priorNoticeTyped('2026-05-01', '告知书1号').priorNotice).toEqual({
    servedOn: '2026-05-01',
    document: '告知书1号',
  });
});
