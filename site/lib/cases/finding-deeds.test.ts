import { expect, test } from 'vitest';
import { findingDeeds } from './finding-deeds.ts';

const finding = { state: 'PROPOSED', disputed: false, proposedBy: 'wang', decidedBy: null } as const;
const confirmed = { ...finding, state: 'CONFIRMED', decidedBy: 'li' } as const;
const viewer = (account: string, role: 'clerk' | 'reviewer' | 'leader') => ({
  account,
  role,
  holder: 'jiangyin',
});
const offers = (deeds: ReturnType<typeof findingDeeds>) =>
  deeds.map(({ name, why }) => (why ? `${name}: ${why}` : name));

test('a proposal is confirmed or dismissed by a reviewer, not by a clerk', () => {
  expect(offers(findingDeeds(finding, viewer('li', 'reviewer'), false))).toEqual(['confirm', 'dismiss']);
  expect(offers(findingDeeds(finding, viewer('chen', 'clerk'), false))).toEqual([
    'confirm: REVIEWER',
    'dismiss: REVIEWER',
  ]);
});

test('nobody confirms or dismisses their own proposal', () => {
  expect(offers(findingDeeds(finding, viewer('wang', 'leader'), false))).toEqual([
    'confirm: ANOTHER_PERSON',
    'dismiss: ANOTHER_PERSON',
  ]);
});

test('a clause that asks for a leader is confirmed by a leader and dismissed by a reviewer', () => {
  expect(offers(findingDeeds(finding, viewer('li', 'reviewer'), true))).toEqual([
    'confirm: LEADER',
    'dismiss',
  ]);
});

test('whoever proposed or confirmed does not review; any official records an objection', () => {
  expect(offers(findingDeeds(confirmed, viewer('li', 'reviewer'), false))).toEqual([
    'dispute',
    'revoke: ANOTHER_PERSON',
  ]);
  expect(offers(findingDeeds({ ...confirmed, disputed: true }, viewer('zhao', 'reviewer'), false))).toEqual([
    'uphold',
    'revoke',
  ]);
});

test('what is dismissed or revoked is at its end', () => {
  expect(findingDeeds({ ...confirmed, state: 'REVOKED' }, viewer('zhao', 'leader'), false)).toEqual([]);
});
