import type { Em } from '@chengan/shared/database/database';
import type { Outcome } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { PersonHash } from '@chengan/shared/person-hash/person-hash';
import type { Clock } from '@chengan/shared/time/clock';
import type { Day } from '@chengan/shared/time/day';
import { pastProblems } from '../agency/past-day.ts';
import { checkRegistration } from './add-practitioner.command.ts';
import { changePerson } from './change-person.command.ts';
import { identityProblems, personProblems } from './check-person.ts';
import { identityHashOf } from './clash.store.ts';
import type { Keeper } from './keeper.ts';
import { settleClashes } from './notice-clashes.command.ts';
import { changedPersonFields, type PersonFacts, type PersonFile } from './person.ts';
import { updatePerson } from './person-file.store.ts';
import { tidyPerson } from './tidy-person.ts';

export interface PersonCorrection {
  readonly id: string;
  /** The version that was looked at. */
  readonly version: number;
  readonly facts: PersonFacts;
  /** Only where the number on file is wrong. */
  readonly identityNumber: string | null;
  readonly elsewhereConfirmed: boolean;
  /** Since when the facts are so; today when it is not said (J-9b). */
  readonly changedOn: Day | null;
}

/**
 * Records a new version of a person's file, by its keeper. Refused with every reason at once: see `personProblems`;
 * NOTHING_CHANGED, PERSON_LEFT, NOT_FOUND, CHANGED_MEANWHILE; with another identity number also PRACTITIONER_KNOWN and
 * REGISTERED_ELSEWHERE or TRIED_TOO_OFTEN. What was suggested about a clash that is none any more is taken back.
 */
export async function correctPractitioner(
  em: Em,
  clock: Clock,
  keeper: Keeper,
  hash: PersonHash,
  input: PersonCorrection,
): Promise<Outcome<PersonFile>> {
  const deed = {
    id: input.id,
    version: input.version,
    deed: 'CORRECTED',
    type: 'practitioner.corrected',
  } as const;
  return changePerson(em, clock, keeper, deed, async (em, before) => {
    const today = clock.today();
    const facts = tidyPerson(input.facts);
    const { says, problems: malformed } = identityProblems(input.identityNumber);
    const formerHash = await identityHashOf(em, before.id);
    const identityHash = says && input.identityNumber ? hash(input.identityNumber) : formerHash;
    const renumbered = identityHash !== formerHash;
    const changed = [...changedPersonFields(before, facts), ...(renumbered ? (['identity'] as const) : [])];
    const wrong = [
      ...malformed,
      ...personProblems(facts, says, today),
      ...(before.leftOn === null ? [] : [LEFT]),
      ...(before.holderKind === 'AGENCY' && facts.employedOn === null ? [EMPLOYED_MISSING] : []),
      ...(changed.length === 0 && malformed.length === 0 ? [NOTHING_CHANGED] : []),
      ...(input.changedOn === null ? [] : pastProblems(input.changedOn, 'changedOn', today)),
    ];
    // another number is asked about anew: what was confirmed of the former one says nothing of it
    const tried = { holder: keeper.holder, except: before.id, confirmed: input.elsewhereConfirmed };
    const registration = renumbered
      ? await checkRegistration(em, clock, identityHash, { ...tried, alone: wrong.length === 0 })
      : { problems: [], elsewhere: before.elsewhereConfirmed };
    const after = {
      ...before,
      ...facts,
      identityMasked: says?.masked ?? before.identityMasked,
      elsewhereConfirmed: registration.elsewhere,
    };
    return {
      problems: [...wrong, ...registration.problems],
      after,
      changed,
      changedOn: input.changedOn ?? today,
      reason: null,
      write: (em: Em) => updatePerson(em, after, renumbered ? identityHash : undefined),
      afterwards: (em: Em) => settleClashes(em, clock, before.id, formerHash, identityHash),
    };
  });
}

const LEFT = problem(
  'PERSON_LEFT',
  '该人员已登记离职，档案不再更正；重新入职的，请另行登记。',
  'This person has left and the file is closed; enter somebody who comes back anew.',
);
const EMPLOYED_MISSING = problem(
  'EMPLOYED_MISSING',
  '请填写入职日期。',
  'Give the first day of employment.',
  {
    field: 'employedOn',
    clause: 'J-A1',
  },
);
const NOTHING_CHANGED = problem('NOTHING_CHANGED', '没有任何更改。', 'Nothing was changed.');
