import { expect, test } from 'vitest';
import { found } from './found.ts';
import { HTTP_STATUS, kindOf } from './problem.ts';

test.each([
  ['NOT_FOUND', 'missing', 404],
  ['PAGE_NOT_FOUND', 'missing', 404],
  ['CLAUSE_UNKNOWN', 'missing', 404],
  ['NOTICE_WITHDRAWN', 'gone', 410],
  ['NOTICE_EXPIRED', 'gone', 410],
  ['CREDIT_CODE_MALFORMED', 'malformed', 400],
  ['SEARCH_TEXT_TOO_SHORT', 'malformed', 400],
  ['HUB_UNREACHABLE', 'unreachable', 503],
  ['HUB_TIMEOUT', 'unreachable', 503],
  ['HUB_ANSWER_UNREADABLE', 'failed', 502],
  ['INTERNAL_SERVER_ERROR', 'failed', 502],
] as const)('%s is told as %s with status %i', (code, kind, status) => {
  expect(kindOf([{ code, message: '', messageEn: '' }])).toBe(kind);
  expect(HTTP_STATUS[kind]).toBe(status);
});

test('a null without an error is not found as well', () => {
  const answer = found<{ hub: { today: string }; agency: null }, never>(
    { ok: true, value: { hub: { today: '2026-11-22' }, agency: null } },
    (result) => result.agency,
  );
  expect(answer.ok ? '' : answer.problems[0].code).toBe('NOT_FOUND');
});

test('what is found comes with the day of the hub', () => {
  const answer = found(
    { ok: true, value: { hub: { today: '2026-11-22' }, agency: { name: '甲' } } },
    (result) => result.agency,
  );
  expect(answer).toEqual({ ok: true, value: { today: '2026-11-22', value: { name: '甲' } } });
});

test.each([
  ['UNAUTHENTICATED', 'unauthenticated', 401],
  ['NOT_SIGNED_IN', 'unauthenticated', 401],
  ['FORBIDDEN', 'forbidden', 403],
  ['SAME_PERSON', 'forbidden', 403],
  ['STEP_UP_REQUIRED', 'forbidden', 403],
  ['CHANGED_MEANWHILE', 'changed', 409],
  ['TOO_MANY_REQUESTS', 'tooOften', 429],
] as const)('behind the sign-in %s is told as %s with status %i', (code, kind, status) => {
  expect(kindOf([{ code, message: '', messageEn: '' }])).toBe(kind);
  expect(HTTP_STATUS[kind]).toBe(status);
});
