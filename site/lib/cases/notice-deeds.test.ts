import { expect, test } from 'vitest';
import { noticeDeeds } from './notice-deeds.ts';

const draft = {
  state: 'DRAFT',
  disputed: false,
  draftedBy: 'wang',
  amenders: ['chen'],
  approvedBy: null,
  publishedBy: null,
  issuedBy: { id: 'jiangyin' },
  obstacles: [],
} as const;
const viewer = (account: string, role: 'clerk' | 'reviewer' | 'leader', holder = 'jiangyin') => ({
  account,
  role,
  holder,
});
const offers = (deeds: ReturnType<typeof noticeDeeds>) =>
  deeds.map(({ name, why }) => (why ? `${name}: ${why}` : name));

test('a draft is amended by any official of its authority and approved by a leader who is no drafter', () => {
  expect(offers(noticeDeeds(draft, viewer('zhao', 'leader')))).toEqual([
    'amend',
    'approve',
    'return',
    'withdraw',
  ]);
  expect(offers(noticeDeeds(draft, viewer('chen', 'leader')))).toEqual([
    'amend',
    'approve: ANOTHER_PERSON',
    'return: ANOTHER_PERSON',
    'withdraw',
  ]);
  expect(offers(noticeDeeds(draft, viewer('li', 'clerk')))).toEqual([
    'amend',
    'approve: LEADER',
    'return: LEADER',
    'withdraw',
  ]);
});

test('a bureau above does not amend what a town drafted', () => {
  const town = { ...draft, issuedBy: { id: 'jiangyin-320281108' } };
  expect(offers(noticeDeeds(town, viewer('zhao', 'leader')))[0]).toBe('amend: AUTHORITY');
});

test('what the gate holds back is not approved', () => {
  const lacking = { ...draft, obstacles: [{ code: 'TERM_MISSING' }] };
  expect(offers(noticeDeeds(lacking, viewer('zhao', 'leader')))[1]).toBe('approve: GATE');
});

test('whoever approved may publish', () => {
  const approved = { ...draft, state: 'APPROVED', approvedBy: 'zhao' } as const;
  expect(offers(noticeDeeds(approved, viewer('zhao', 'leader')))).toEqual(['publish', 'return', 'withdraw']);
});

test('a clerk gives up a draft of the own authority, and nothing that a leader approved', () => {
  const approved = { ...draft, state: 'APPROVED', approvedBy: 'zhao' } as const;
  const below = { ...draft, issuedBy: { id: 'changji-652301' } };
  expect(offers(noticeDeeds(approved, viewer('li', 'clerk')))).toContain('withdraw: REVIEWER');
  expect(offers(noticeDeeds(below, viewer('li', 'clerk')))).toContain('withdraw: REVIEWER');
  expect(offers(noticeDeeds(below, viewer('qian', 'reviewer')))).toContain('withdraw');
});

test('a public notice is withdrawn by a reviewer, and its objection reviewed by nobody who had a part in it', () => {
  const published = { ...draft, state: 'PUBLISHED', approvedBy: 'zhao', publishedBy: 'zhao' } as const;
  expect(offers(noticeDeeds(published, viewer('li', 'clerk')))).toEqual(['dispute', 'withdraw: REVIEWER']);
  const disputed = { ...published, disputed: true };
  expect(offers(noticeDeeds(disputed, viewer('zhao', 'leader')))).toEqual([
    'uphold: ANOTHER_PERSON',
    'withdraw',
  ]);
  expect(offers(noticeDeeds(disputed, viewer('qian', 'reviewer')))).toEqual(['uphold', 'withdraw']);
});
