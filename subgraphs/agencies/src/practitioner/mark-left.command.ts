import type { Em } from '@chengan/shared/database/database';
import type { Outcome } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { Clock } from '@chengan/shared/time/clock';
import type { Day } from '@chengan/shared/time/day';
import { pastProblems } from '../agency/past-day.ts';
import { changePerson } from './change-person.command.ts';
import { identityHashOf } from './clash.store.ts';
import type { Keeper } from './keeper.ts';
import { settleClashes } from './notice-clashes.command.ts';
import type { PersonFile } from './person.ts';
import { updatePerson } from './person-file.store.ts';

/**
 * Records that somebody has left, with the last day of employment: from then on the public sees the person no longer.
 * Refused: DAY_IN_FUTURE, LEFT_BEFORE_EMPLOYED, PERSON_LEFT, NOT_FOUND, CHANGED_MEANWHILE.
 */
export async function markLeft(
  em: Em,
  clock: Clock,
  keeper: Keeper,
  { id, version, leftOn }: { readonly id: string; readonly version: number; readonly leftOn: Day },
): Promise<Outcome<PersonFile>> {
  const deed = { id, version, deed: 'LEFT', type: 'practitioner.left' } as const;
  return changePerson(em, clock, keeper, deed, async (em, before) => {
    const identityHash = await identityHashOf(em, id);
    const after = { ...before, leftOn };
    return {
      problems: [
        ...pastProblems(leftOn, 'leftOn', clock.today()),
        ...(before.leftOn === null ? [] : [ALREADY]),
        ...(before.employedOn !== null && leftOn < before.employedOn ? [TOO_EARLY] : []),
      ],
      after,
      changed: ['leftOn'],
      changedOn: leftOn,
      reason: null,
      write: (em: Em) => updatePerson(em, after, undefined),
      afterwards: (em: Em) => settleClashes(em, clock, id, identityHash, identityHash),
    };
  });
}

const ALREADY = problem(
  'PERSON_LEFT',
  '该人员已登记离职。',
  'This person is recorded as having left already.',
);
const TOO_EARLY = problem(
  'LEFT_BEFORE_EMPLOYED',
  '离职日期早于入职日期。',
  'The last day is before the first.',
  {
    field: 'leftOn',
  },
);
