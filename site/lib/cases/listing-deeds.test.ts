import { expect, test } from 'vitest';
import { listingDeeds } from './listing-deeds.ts';

const entry = { state: 'PROPOSED', disputed: false, proposedBy: 'wang', decidedBy: null } as const;
const decided = { ...entry, state: 'DECIDED', decidedBy: 'zhao' } as const;
const viewer = (account: string, role: 'clerk' | 'reviewer' | 'leader') => ({
  account,
  role,
  holder: 'changji',
});
const offers = (deeds: ReturnType<typeof listingDeeds>) =>
  deeds.map(({ name, why }) => (why ? `${name}: ${why}` : name));

test('a proposed entry is decided or refused by a leader who did not propose it', () => {
  expect(offers(listingDeeds(entry, viewer('zhao', 'leader')))).toEqual(['decide', 'refuse']);
  expect(offers(listingDeeds(entry, viewer('wang', 'leader')))).toEqual([
    'decide: ANOTHER_PERSON',
    'refuse: ANOTHER_PERSON',
  ]);
  expect(offers(listingDeeds(entry, viewer('li', 'reviewer')))).toEqual(['decide: LEADER', 'refuse: LEADER']);
});

test('whoever decided may lift an entry, but not where it is disputed', () => {
  expect(offers(listingDeeds(decided, viewer('zhao', 'leader')))).toEqual(['dispute', 'lift']);
  expect(offers(listingDeeds({ ...decided, disputed: true }, viewer('zhao', 'leader')))).toEqual([
    'uphold: ANOTHER_PERSON',
    'lift: ANOTHER_PERSON',
  ]);
});

test('what was refused or lifted is at its end', () => {
  expect(listingDeeds({ ...decided, state: 'LIFTED' }, viewer('zhao', 'leader'))).toEqual([]);
});
