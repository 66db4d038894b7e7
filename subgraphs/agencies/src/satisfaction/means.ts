import { type Exact, mean } from '@chengan/shared/number/decimal';
import type { Satisfaction } from '../star-rating/facts.ts';

/** Who is asked (S-A19): the county's bureau, the towns, the enterprises served. */
export const AUDIENCES = ['COUNTY', 'TOWN', 'ENTERPRISES'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** One answer, from 0 to 10. */
export interface SurveyAnswer {
  readonly audience: Audience;
  readonly score: Exact;
}

/**
 * Each group's own mean, exact; absent where nobody of the group answered. The mean of these means is what S-A19 takes
 * so that many enterprises do not outweigh one department.
 */
export function satisfactionOf(answers: readonly SurveyAnswer[]): Satisfaction {
  const of = (audience: Audience) =>
    mean(answers.filter((one) => one.audience === audience).map((one) => one.score));
  return { county: of('COUNTY'), town: of('TOWN'), enterprises: of('ENTERPRISES') };
}
