import type { Em } from '@chengan/shared/database/database';
import type { Day } from '@chengan/shared/time/day';
import { satisfactionOfApplication } from '../satisfaction/survey.store.ts';
import type { StarOutcome } from '../star-rating/assessment.ts';
import { assessStars } from '../star-rating/assess-stars.ts';
import type { StarFacts } from '../star-rating/facts.ts';
import type { StarApplication } from './application.ts';
import { standingLines } from './sheet.store.ts';
import { factsOf } from './sheet.ts';

export interface Assessed {
  readonly facts: StarFacts;
  readonly outcome: StarOutcome;
}

/** What the sheet and the survey add up to as they stand, as of `on`. */
export async function assessApplication(
  em: Em,
  { id, cycle }: Pick<StarApplication, 'id' | 'cycle'>,
  on: Day,
): Promise<Assessed> {
  const lines = await standingLines(em, id);
  const satisfaction = await satisfactionOfApplication(em, id);
  const facts = factsOf(cycle, lines, satisfaction);
  return { facts, outcome: assessStars(facts, on) };
}
