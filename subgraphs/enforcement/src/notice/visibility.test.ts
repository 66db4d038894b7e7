import { day } from '@chengan/shared/time/day';
import { expect, test } from 'vitest';
import type { NoticeState } from './notice.ts';
import { whyHidden } from './visibility.ts';

const at = '2026-05-10T04:00:00.000Z';

test.each<[NoticeState, string | null, string | null, string, string | undefined]>([
  ['PUBLISHED', at, '2026-08-10', '2026-08-09', undefined],
  ['PUBLISHED', at, '2026-08-10', '2026-08-10', undefined],
  ['PUBLISHED', at, '2026-08-10', '2026-08-11', 'NOTICE_EXPIRED'],
  ['WITHDRAWN', at, '2026-08-10', '2026-08-09', 'NOTICE_WITHDRAWN'],
  ['WITHDRAWN', at, '2026-08-10', '2026-08-11', 'NOTICE_WITHDRAWN'],
  ['WITHDRAWN', null, '2026-08-10', '2026-08-09', 'NOT_FOUND'],
  ['DRAFT', null, null, '2026-08-09', 'NOT_FOUND'],
  ['APPROVED', null, '2026-08-10', '2026-08-09', 'NOT_FOUND'],
])('%s, published %s, until %s, is on %s: %s', (state, publishedAt, publicUntil, today, code) => {
  const until = publicUntil === null ? null : day(publicUntil);
  expect(whyHidden({ state, publishedAt, publicUntil: until }, day(today))?.code).toBe(code);
});

test('a notice that does not exist is not found', () => {
  expect(whyHidden(undefined, day('2026-08-09'))?.code).toBe('NOT_FOUND');
});
