import { expect, test } from 'vitest';
import { starDeeds } from './star-deeds.ts';

const authority = { id: 'suzhou-320583', name: '昆山市应急管理局', nameEn: 'Kunshan' };
const viewer = (role: 'clerk' | 'reviewer' | 'leader', holder = authority.id) => ({
  account: 'a',
  role,
  holder,
});
const deeds = (state: Parameters<typeof starDeeds>[0]['state'], who: ReturnType<typeof viewer>) =>
  starDeeds({ state, authority }, who).map(({ name, why }) => `${name}${why ? ` ${why}` : ''}`);

test.each([
  ['APPLIED', viewer('clerk'), ['accept', 'return', 'refuse']],
  ['REVIEWED', viewer('clerk'), ['approve REVIEWER', 'returnReview REVIEWER']],
  ['REVIEWED', viewer('reviewer'), ['approve', 'returnReview']],
  ['GRADED', viewer('reviewer'), ['publish LEADER', 'returnGrading LEADER']],
  ['GRADED', viewer('leader'), ['publish', 'returnGrading']],
  ['GRADED', viewer('leader', 'suzhou'), ['publish AUTHORITY', 'returnGrading AUTHORITY']],
  ['PUBLISHED', viewer('leader'), []],
] as const)('%s', (state, who, expected) => expect(deeds(state, who)).toEqual(expected));
