import { expect, test } from 'vitest';
import { actsOf } from './regulation-groups.ts';

const acts = [
  { id: 'J', status: 'IN_FORCE' },
  { id: 'Z', status: 'REPEALED' },
  { id: 'N-WSL', status: 'IN_FORCE' },
  { id: 'N-NDRC-58', status: 'REPLACED' },
  { id: 'N-CC', status: 'IN_FORCE' },
] as const;

test.each([
  ['local', ['J', 'Z']],
  ['national', ['N-WSL', 'N-CC']],
  ['replaced', ['N-NDRC-58']],
] as const)('the %s acts are %o', (group, ids) => {
  expect(actsOf(acts, group).map((act) => act.id)).toEqual(ids);
});
