import type { Em } from '@chengan/shared/database/database';
import { inTransaction, instantOf } from '@chengan/shared/database/transaction';
import { append } from '@chengan/shared/journal/journal';
import { ok, type Outcome, type Problem, refused } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { Official } from '@chengan/shared/permission/actor';
import { roleProblems } from '@chengan/shared/permission/official';
import type { Clock } from '@chengan/shared/time/clock';
import { CITY } from '../credit-grade/facts.ts';
import { scorerOf } from '../credit-grade/scorer.ts';
import { insertReceipts } from './receipt.store.ts';

/** What keeps `official` from acknowledging results: a reviewer or leader of a town does (J-16a). */
function receivingProblems(official: Official): Problem[] {
  const scorer = scorerOf(official.authority);
  return [
    ...(scorer === undefined || scorer === CITY
      ? [
          problem(
            'FORBIDDEN',
            '评定结果下发至镇街园，由镇街园签收。',
            'The results are sent down to the towns, which acknowledge them.',
            { clause: 'J-16a' },
          ),
        ]
      : []),
    ...roleProblems(official, ['reviewer', 'leader']),
  ];
}

/**
 * Acknowledges, for a town, every published grade of a cycle that it had not acknowledged, and journals
 * `credit-results.received`. Returns how many. Refusals: FORBIDDEN, NOTHING_TO_RECEIVE.
 */
export async function receiveResults(
  em: Em,
  clock: Clock,
  official: Official,
  cycle: number,
): Promise<Outcome<number>> {
  const [first, ...more] = receivingProblems(official);
  if (first) return refused(first, ...more);
  return inTransaction(em, async (em) => {
    const { account, authority } = official;
    const today = clock.today();
    const receipt = { authority, by: account, at: instantOf(clock), on: today };
    const count = await insertReceipts(em, cycle, receipt);
    if (count === 0) {
      return refused(
        problem(
          'NOTHING_TO_RECEIVE',
          `${cycle} 年度没有待签收的评定结果。`,
          `Of ${cycle} there are no results to acknowledge.`,
          { field: 'cycle', clause: 'J-16a' },
        ),
      );
    }
    await append(em, clock, [
      {
        type: 'credit-results.received',
        subjectKind: 'Authority',
        subjectId: authority,
        clauses: ['J-16a'],
        facts: { cycle, authority, agencies: count },
        actor: account,
        occurredOn: today,
      },
    ]);
    return ok(count);
  });
}
