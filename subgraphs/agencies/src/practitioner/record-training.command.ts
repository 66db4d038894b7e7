import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { instantOf, inTransaction } from '@chengan/shared/database/transaction';
import { append } from '@chengan/shared/journal/journal';
import { type Outcome, refused, unless } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import { checkText } from '@chengan/shared/text/check-text';
import type { Clock } from '@chengan/shared/time/clock';
import type { Day } from '@chengan/shared/time/day';
import { pastProblems } from '../agency/past-day.ts';
import { PERSON_NOT_FOUND } from './change-person.command.ts';
import type { Keeper } from './keeper.ts';
import { holdPersonFile } from './person-file.store.ts';
import { insertTraining, type Training } from './training.store.ts';

export interface NewTraining {
  readonly person: string;
  readonly heldOn: Day;
  readonly topic: string;
  /** Hours of class, such as 8 or 2.5. */
  readonly hours: string;
  readonly trainer: string;
  readonly passed: boolean;
}

const MOST_HOURS = 200;

/** Adds a line to the training log of a person (S-4.2). Refused with every reason at once; NOT_FOUND for what is another's. */
export async function recordTraining(
  em: Em,
  clock: Clock,
  keeper: Keeper,
  input: NewTraining,
): Promise<Outcome<Training>> {
  return inTransaction(em, async (em) => {
    const file = await holdPersonFile(em, input.person, keeper.holder);
    if (!file) return refused(PERSON_NOT_FOUND);
    const hours = Number(input.hours);
    const checked = unless(
      [
        ...pastProblems(input.heldOn, 'heldOn', clock.today()),
        ...checkText(input.topic, { field: 'topic', name: '培训内容', nameEn: 'topic', longest: 200 }),
        ...checkText(input.trainer, { field: 'trainer', name: '培训单位', nameEn: 'trainer', longest: 100 }),
        ...(/^\d{1,3}(\.\d)?$/.test(input.hours) && hours > 0 && hours <= MOST_HOURS ? [] : [HOURS]),
      ],
      (): Training => ({
        ...{ id: newId(clock), person: file.id, heldOn: input.heldOn, topic: input.topic.trim() },
        ...{
          hours: input.hours,
          trainer: input.trainer.trim(),
          passed: input.passed,
          recordedAt: instantOf(clock),
        },
      }),
    );
    if (!checked.ok) return checked;
    await insertTraining(em, keeper.holder, keeper.account, checked.value);
    await append(em, clock, [
      {
        type: 'practitioner.trained',
        subjectKind: keeper.kind === 'AGENCY' ? 'Agency' : 'Expert',
        subjectId: keeper.holder,
        clauses: ['S-4.2'],
        facts: { practitionerId: file.id, trainingId: checked.value.id },
        actor: keeper.account,
        occurredOn: input.heldOn,
      },
    ]);
    return checked;
  });
}

const HOURS = problem(
  'HOURS_MALFORMED',
  `学时应大于 0、不超过 ${MOST_HOURS}，最多一位小数。`,
  `Hours: more than 0, at most ${MOST_HOURS}, one decimal at most.`,
  { field: 'hours' },
);
