import type { Em } from '@chengan/shared/database/database';
import { ok, type Outcome, refused } from '@chengan/shared/outcome/outcome';
import type { Official } from '@chengan/shared/permission/actor';
import { publisherProblems } from '@chengan/shared/permission/publisher';
import type { Clock } from '@chengan/shared/time/clock';
import { holdAgency } from '../agency/agency.store.ts';
import { accountOf } from '../credit-grade/account.ts';
import { assess } from '../credit-grade/assess.ts';
import { publishGrade } from '../credit-grade/publish-grade.command.ts';
import { CITY_BUREAU, TOWNS } from '../credit-grade/scorer.ts';
import type { Results } from './announce-results.command.ts';
import { cycleProblems, publishingProblems } from './check-results.ts';
import { type EachResult, eachOf } from './each-agency.ts';
import { awaitingPublication, markPublished, resultsOf } from './result.store.ts';
import { standingFactsOf } from '../credit-grade/standing.store.ts';

/**
 * Decides and publishes the results of a cycle after their public notice, each in a transaction of its own by
 * `publishGrade`. By the leader of the bureau with a fresh second factor. Says agency by agency what was published and
 * what was refused: NOT_ANNOUNCED, NOTICE_NOT_OVER, OBJECTION_OPEN, CHANGED_SINCE_SHOWN, ALREADY_PUBLISHED, and the
 * refusals of `publishGrade`.
 */
export async function publishResults(
  em: Em,
  clock: Clock,
  official: Official | undefined,
  { cycle, agencies }: Results,
): Promise<Outcome<EachResult>> {
  const today = clock.today();
  const [first, ...more] = [
    ...publisherProblems(official, CITY_BUREAU, 'J-16a', clock.now()),
    ...cycleProblems(cycle, today),
  ];
  if (first) return refused(first, ...more);
  const wanted = agencies ? [...new Set(agencies)] : await awaitingPublication(em, cycle);
  return ok(
    await eachOf(wanted, (agency) =>
      em.transactional(async (em) => {
        await holdAgency(em, agency);
        const [notice] = await resultsOf(em, [agency], cycle);
        const facts = (await standingFactsOf(em, [agency], cycle)).get(agency) ?? { cycle, findings: [] };
        const outcome = assess(facts, today, TOWNS);
        const now = outcome.kind === 'decided' ? accountOf(outcome.assessment) : undefined;
        const [one, ...others] = publishingProblems(notice, facts, now, today);
        if (one) return refused(one, ...others);
        const published = await publishGrade(em, clock, official, { agency, cycle });
        if (published.ok) await markPublished(em, agency, cycle, today);
        return published;
      }),
    ),
  );
}
