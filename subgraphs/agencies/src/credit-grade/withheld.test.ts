import type { Actor } from '@chengan/shared/permission/actor';
import { expect, test } from 'vitest';
import { onlyOwnOf, withheldFrom } from './withheld.ts';

const actor = (kind: Actor['kind'], holder: string): Actor =>
  kind === 'AUTHORITY'
    ? { account: 'a', name: '甲', kind, role: 'clerk', holder, scopes: [] }
    : { account: 'a', name: '甲', kind: 'AGENCY', role: 'staff', holder, scopes: [] };
const entry = (id: string, scorer: string) => ({
  id,
  scorer,
  summary: `经过${id}`,
  points: '5',
  occurredOn: '2026-03-10',
});
const ALL = [entry('a', '320281108'), entry('b', '320281109'), entry('c', 'CITY')];

test.each([
  ['a town', actor('AUTHORITY', 'jiangyin-320281108'), '320281108'],
  ['the city', actor('AUTHORITY', 'jiangyin'), undefined],
  ['the agency itself', actor('AGENCY', '91320281MXDEM00011'), undefined],
])('whose findings alone %s reads', (_, who, own) => expect(onlyOwnOf(who)).toBe(own));

test('a town reads id and text of its own findings, and of the others what the account takes', () => {
  const shown = withheldFrom('320281108', ALL, 'deduction');
  expect(shown.map(({ id, summary }) => [id, summary])).toEqual([
    ['a', '经过a'],
    ['deduction-2', '（其他评分单位认定，内容不在此显示）'],
    ['deduction-3', '（其他评分单位认定，内容不在此显示）'],
  ]);
  expect(shown[1]).toMatchObject({ scorer: '320281109', points: '5', occurredOn: '2026-03-10' });
});

test('who reads them all is shown them as they are', () => {
  expect(withheldFrom(undefined, ALL, 'deduction')).toEqual(ALL);
});
