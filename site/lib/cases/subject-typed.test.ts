import { expect, test } from 'vitest';
import type { Hit } from './hits.ts';
import { asCode, subjectTyped, type TypedSubject } from './subject-typed.ts';

const MUYUN: Hit = { code: '91320281MXDA00011D', name: '江阴演示沐云安全服务有限公司', note: '江阴市' };
const MUJUN: Hit = { ...MUYUN, code: '91320281MXDA0002X5', name: '江阴演示沐君安全服务有限公司' };
const typed = (change: Partial<TypedSubject>): TypedSubject => ({
  kind: 'AGENCY',
  typed: '沐云',
  picked: undefined,
  offeredFor: undefined,
  ...change,
});
const finding =
  (...hits: Hit[]) =>
  () =>
    Promise.resolve({ ok: true as const, value: hits });

test('a code is taken as it is, however it was typed', async () => {
  expect(asCode(' 91320281mxda00011ｄ')).toBe('91320281MXDA00011D');
  const found = await subjectTyped(typed({ typed: '91320281 mxda00011d' }), 'subject.code', finding());
  expect(found).toEqual({ ok: true, subject: { kind: 'AGENCY', code: '91320281MXDA00011D' } });
});

test('a whole name that one alone bears is that one', async () => {
  const found = await subjectTyped(typed({ typed: MUYUN.name }), 'subject.code', finding(MUYUN, MUJUN));
  expect(found).toEqual({ ok: true, subject: { kind: 'AGENCY', code: '91320281MXDA00011D' } });
});

test('a part of a name is never taken for somebody, even where one alone was found', async () => {
  const found = await subjectTyped(typed({}), 'subject.code', finding(MUYUN));
  expect(found).toMatchObject({ ok: false, hits: { typed: '沐云', hits: [MUYUN] } });
});

test('a choice counts for the text under which it was offered, and for no other', async () => {
  const chosen = { picked: MUJUN.code, offeredFor: '沐云' };
  const found = await subjectTyped(typed(chosen), 'subject.code', finding(MUYUN));
  expect(found).toEqual({ ok: true, subject: { kind: 'AGENCY', code: MUJUN.code } });
  const other = await subjectTyped(typed({ ...chosen, typed: '沐' }), 'subject.code', finding(MUYUN));
  expect(other.ok).toBe(false);
});

test('nobody found is said beside the field', async () => {
  const found = await subjectTyped(typed({}), 'subject.code', finding());
  expect(found).toMatchObject({ problems: [{ code: 'SUBJECT_NOT_FOUND', field: 'subject.code' }] });
});
