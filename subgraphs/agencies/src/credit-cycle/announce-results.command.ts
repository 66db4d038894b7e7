import type { Em } from '@chengan/shared/database/database';
import { instantOf } from '@chengan/shared/database/transaction';
import { append } from '@chengan/shared/journal/journal';
import { ok, type Outcome, refused } from '@chengan/shared/outcome/outcome';
import type { Official } from '@chengan/shared/permission/actor';
import { publisherProblems } from '@chengan/shared/permission/publisher';
import type { Clock } from '@chengan/shared/time/clock';
import { holdAgency } from '../agency/agency.store.ts';
import { accountOf } from '../credit-grade/account.ts';
import { assess } from '../credit-grade/assess.ts';
import { CITY_BUREAU, TOWNS } from '../credit-grade/scorer.ts';
import { type EachResult, eachOf } from './each-agency.ts';
import { agenciesOfCycle } from './named-agencies.store.ts';
import { announcingProblems, cycleProblems } from './check-results.ts';
import { resultNotice } from './result-notice.ts';
import { keepResult, resultsOf } from './result.store.ts';
import { openSheets, wantedSheets } from './scored-agency.ts';
import { standingFactsOf } from '../credit-grade/standing.store.ts';
import { closedSheets } from './sheet.store.ts';

/** Which results of a cycle; without agencies, all of them. */
export interface Results {
  readonly cycle: number;
  readonly agencies?: readonly string[] | null | undefined;
}

/**
 * Puts the results of a cycle on public notice (公示), each in a transaction of its own, and journals
 * `credit-results.announced`: objections are taken until its last day. By the leader of the bureau with a fresh second
 * factor. A result on notice is announced anew, with what was shown before, only where it has changed since. Says agency
 * by agency what was announced and what was refused: SHEETS_OPEN, ALREADY_PUBLISHED, ALREADY_ANNOUNCED,
 * AGENCY_NOT_SCORED, or what the rule refuses.
 */
export async function announceResults(
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
  if (first || !official) return first ? refused(first, ...more) : ok({ done: [], refused: [] });
  const wanted = await agenciesOfCycle(em, cycle, agencies);
  return ok(
    await eachOf(wanted, (agency) =>
      em.transactional(async (em) => {
        await holdAgency(em, agency);
        const facts = (await standingFactsOf(em, [agency], cycle)).get(agency);
        const [before] = await resultsOf(em, [agency], cycle);
        const open = openSheets(wantedSheets(facts ?? {}), await closedSheets(em, [agency], cycle));
        const outcome = facts && assess(facts, today, TOWNS);
        const account = outcome?.kind === 'decided' ? accountOf(outcome.assessment) : undefined;
        const [one, ...others] = announcingProblems(open, before, account);
        if (one) return refused(one, ...others);
        if (outcome && outcome.kind !== 'decided') return refused(...outcome.problems);
        if (!facts || !account) return ok(undefined);
        const { due: until } = resultNotice(today);
        await keepResult(em, {
          agency,
          cycle,
          authority: CITY_BUREAU,
          band: account.band,
          score: account.score,
          from: today,
          until,
          before: before ? { band: before.band, score: before.score } : null,
          announcedBy: official.account,
          announcedAt: instantOf(clock),
          facts,
          account,
        });
        await append(em, clock, [
          {
            type: 'credit-results.announced',
            subjectKind: 'Agency',
            subjectId: agency,
            clauses: ['J-16a', 'J-A3-4a'],
            facts: { creditCode: agency, cycle, from: today, until },
            actor: official.account,
            occurredOn: today,
          },
        ]);
        return ok(undefined);
      }),
    ),
  );
}
