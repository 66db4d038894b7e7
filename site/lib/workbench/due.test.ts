import { expect, test } from 'vitest';
import type { DueItem } from '../hub/due.ts';
import { dueTarget } from './due-target.ts';
import { grouped, groupOf } from './due.ts';

const item = (change: Partial<DueItem>): DueItem => ({
  id: 'FINDING_TO_CONFIRM:1',
  kind: 'FINDING_TO_CONFIRM',
  title: '',
  titleEn: '',
  subject: null,
  authority: null,
  dueOn: null,
  daysLeft: null,
  counted: '无法定期限',
  countedEn: 'no statutory term',
  provisional: false,
  clause: null,
  waitingSince: '2026-11-01',
  whatNext: '',
  whatNextEn: '',
  mine: true,
  blockedBySeparation: false,
  target: { kind: 'FINDING', id: '1' },
  ...change,
});

test.each([
  ['a proposal without a term waits for its confirmation', {}, 'CONFIRM'],
  ['a proposal whose clock runs is a statutory term', { dueOn: '2026-11-30' }, 'TERM'],
  ['a draft waits for its approval', { kind: 'NOTICE_TO_APPROVE' }, 'APPROVE'],
  [
    'what merely ends is no statutory term',
    { kind: 'NOTICE_ENDS', dueOn: '2026-11-30', waitingSince: null },
    'ENDS',
  ],
  ['an approved notice waits for its publication', { kind: 'NOTICE_TO_PUBLISH' }, 'PUBLISH'],
  ['an objection waits for its review', { kind: 'LISTING_TO_REVIEW' }, 'REVIEW'],
] as const)('%s', (_, change, group) => {
  expect(groupOf(item(change))).toBe(group);
});

test('in a group what expires next stands first, and among equals what waits longest', () => {
  const items = [
    item({ id: 'c', dueOn: '2026-12-02' }),
    item({ id: 'b', dueOn: '2026-11-30', waitingSince: '2026-11-05' }),
    item({ id: 'a', dueOn: '2026-11-30', waitingSince: '2026-11-02' }),
    item({ id: 'e', waitingSince: '2026-11-09' }),
    item({ id: 'd', waitingSince: '2026-10-09' }),
  ];
  expect(grouped(items).map(({ group, items: of }) => [group, of.map(({ id }) => id)])).toEqual([
    ['TERM', ['a', 'b', 'c']],
    ['CONFIRM', ['d', 'e']],
  ]);
});

test('nothing due has no groups', () => expect(grouped([])).toEqual([]));

test('an item leads only to pages that there are', () => {
  expect(dueTarget(item({}), 'desk')).toBe('/desk/findings/1');
  expect(dueTarget(item({}), 'portal')).toBe('/portal/file#entry-1');
  expect(dueTarget(item({ target: { kind: 'CREDIT_CYCLE', id: '2026' } }), 'portal')).toBe(
    '/portal/file?cycle=2026#score',
  );
  const agency = item({ kind: 'CREDIT_BELOW_FLOOR', target: { kind: 'AGENCY', id: '9132' } });
  expect(dueTarget(agency, 'desk')).toBe('/desk/agency/9132');
  expect(dueTarget(agency, 'portal')).toBe('/portal/file');
  const contract = item({ kind: 'CONTRACT_ENDS', target: { kind: 'CONTRACT', id: 'c' } });
  expect(dueTarget(contract, 'portal')).toBe('/portal/contracts/c');
  expect(dueTarget(contract, 'desk')).toBe('/desk/contracts/c');
  const certificate = item({ kind: 'CERTIFICATE_ENDS', target: { kind: 'PRACTITIONER', id: 'p' } });
  expect(dueTarget(certificate, 'portal')).toBe('/portal/practitioners/p');
  expect(dueTarget(certificate, 'desk')).toBeUndefined();
  const ends = item({ kind: 'NOTICE_ENDS', target: { kind: 'NOTICE', id: 'n' } });
  expect(dueTarget(ends, 'desk')).toBe('/desk/notices/n');
  expect(dueTarget(ends, 'portal')).toBe('/notice/n');
});
