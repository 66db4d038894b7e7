import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { append } from '@chengan/shared/journal/journal';
import { type Outcome, refused, unless } from '@chengan/shared/outcome/outcome';
import type { Official } from '@chengan/shared/permission/actor';
import { publisherProblems } from '@chengan/shared/permission/publisher';
import type { Clock } from '@chengan/shared/time/clock';
import { holdAgency } from '../agency/agency.store.ts';
import { cycleDays } from '../cycle/calendar-year.ts';
import { problemIf } from '../refusal/problem-if.ts';
import { type CreditAccount, accountOf } from './account.ts';
import { assess } from './assess.ts';
import { insertGrade, lastPublishedOn } from './credit-grade.store.ts';
import { CITY_BUREAU, TOWNS } from './scorer.ts';
import { standingFacts } from './standing.store.ts';

/**
 * Decides and publishes the yearly grade of an agency on what stands today, and says so in the journal (J-16a, J-A3-4a).
 * Publishing a cycle again corrects it: the former grade stays, pointing to its correction. Refuses an official other
 * than the bureau's leader, an unknown agency, a cycle that is not over, and a day before the last publication.
 */
export async function publishGrade(
  em: Em,
  clock: Clock,
  official: Official | undefined,
  { agency, cycle }: { agency: string; cycle: number },
): Promise<Outcome<CreditAccount>> {
  return em.transactional(async (tx) => {
    const today = clock.today();
    const known = await holdAgency(tx, agency);
    const last = await lastPublishedOn(tx, agency);
    const end = cycleDays(cycle)?.last;
    const checked = unless(
      [
        ...publisherProblems(official, CITY_BUREAU, 'J-16a', clock.now()),
        ...problemIf(
          !known,
          'AGENCY_UNKNOWN',
          `机构未登记：${agency}`,
          `No such agency: ${agency}`,
          'agency',
        ),
        ...problemIf(
          !end || end >= today,
          'CYCLE_NOT_OVER',
          `${cycle} 年度评定周期尚未结束`,
          `The cycle ${cycle} is not over`,
          'cycle',
          'J-A3-0a',
        ),
        ...problemIf(
          last !== undefined && last > today,
          'PUBLISHED_LATER',
          `已有更晚公布的结果（${last}）`,
          `A later result was published on ${last}`,
          'cycle',
        ),
      ],
      () => true,
    );
    if (!checked.ok) return checked;
    const facts = await standingFacts(tx, agency, cycle);
    const outcome = assess(facts, today, TOWNS);
    if (outcome.kind !== 'decided') return refused(...outcome.problems);
    const account = accountOf(outcome.assessment);
    const actor = official?.account ?? '';
    const { band, score } = account;
    await insertGrade(tx, {
      id: newId(clock),
      agency,
      cycle,
      band,
      score,
      publishedOn: today,
      decidedBy: CITY_BUREAU,
      facts,
      account,
      actor,
    });
    await append(tx, clock, [
      {
        type: 'credit-grade.published',
        subjectKind: 'Agency',
        subjectId: agency,
        clauses: account.basis,
        facts: { creditCode: agency, cycle, band, score },
        actor,
        occurredOn: today,
      },
    ]);
    return { ok: true, value: account };
  });
}
