import { adoptedActs } from '@chengan/shared/authority/authority';
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
import { type StarAccount, starAccountOf } from './account.ts';
import { assessStars } from './assess-stars.ts';
import type { StarFacts } from './facts.ts';
import { storedFacts } from './stored-facts.ts';
import { cancelRating, insertRating, ratingOfCycle } from './star-rating.store.ts';

interface Rated {
  readonly agency: string;
  readonly cycle: number;
  /** The county-level bureau that rates (S-7.1); its leader publishes. */
  readonly authority: string;
}

/**
 * Decides and publishes an agency's stars for a year that is over, and says so in the journal (S-7.2, S-7.3). Refuses an
 * official other than the bureau's leader, a bureau outside Suzhou, an unknown agency, a year that is not over or was
 * rated already.
 */
export async function publishRating(
  em: Em,
  clock: Clock,
  official: Official | undefined,
  { agency, authority, facts }: Omit<Rated, 'cycle'> & { readonly facts: StarFacts },
): Promise<Outcome<StarAccount>> {
  return em.transactional(async (tx) => {
    const today = clock.today();
    const { cycle } = facts;
    const known = await holdAgency(tx, agency);
    const former = await ratingOfCycle(tx, agency, cycle);
    const end = cycleDays(cycle)?.last;
    const checked = unless(
      [
        ...publisherProblems(official, authority, 'S-7.3', clock.now()),
        ...problemIf(
          !adoptedActs(authority, today).some(({ act }) => act === 'S'),
          'ACT_NOT_ADOPTED',
          '该部门不适用苏州的管理规范，不能评定星级',
          'This authority has not adopted the Suzhou standard and rates nobody',
          'authority',
          'S-7.1',
        ),
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
          `${cycle} 年度尚未结束`,
          `The year ${cycle} is not over`,
          'cycle',
          'S-7.2',
        ),
        ...problemIf(
          former !== undefined,
          'ALREADY_RATED',
          `${cycle} 年度星级已公布`,
          `The stars of ${cycle} are already published`,
          'cycle',
          'S-7.3',
        ),
      ],
      () => true,
    );
    if (!checked.ok) return checked;
    const outcome = assessStars(facts, today);
    if (outcome.kind !== 'decided') return refused(...outcome.problems);
    const account = starAccountOf(outcome.assessment);
    const actor = official?.account ?? '';
    await insertRating(tx, {
      id: newId(clock),
      agency,
      cycle,
      publishedOn: today,
      decidedBy: authority,
      actor,
      facts: storedFacts(facts),
      account,
    });
    const { band, score } = account;
    await append(tx, clock, [
      {
        type: 'star-rating.published',
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

/** Cancels a published rating with its reason (S-7.6.3, S-7.6.4). Refuses where there is none, another bureau gave it, or it is cancelled already. */
export async function cancelStars(
  em: Em,
  clock: Clock,
  official: Official | undefined,
  { agency, cycle, authority, reason }: Rated & { readonly reason: string },
): Promise<Outcome<true>> {
  return em.transactional(async (tx) => {
    const rating = await ratingOfCycle(tx, agency, cycle);
    const checked = unless(
      [
        ...publisherProblems(official, authority, 'S-7.6.3', clock.now()),
        ...problemIf(
          !rating,
          'NOT_RATED',
          `没有 ${cycle} 年度星级`,
          `There is no rating of ${cycle}`,
          'cycle',
          'S-7.6.3',
        ),
        ...problemIf(
          Boolean(rating?.cancelledOn),
          'ALREADY_CANCELLED',
          '该星级已取消',
          'The rating is already cancelled',
          'cycle',
          'S-7.6.3',
        ),
        ...problemIf(
          rating !== undefined && rating.decidedBy !== authority,
          'FORBIDDEN',
          '星级由原评定部门取消',
          'A rating is cancelled by the authority that gave it',
          'authority',
          'S-7.6.3',
        ),
        ...problemIf(
          reason.trim() === '',
          'REASON_EMPTY',
          '取消星级须写明事由',
          'A cancellation needs its reason',
          'reason',
          'S-7.6.3',
        ),
      ],
      (): true => true,
    );
    if (!checked.ok) return checked;
    await cancelRating(tx, agency, cycle, clock.today(), reason, 'S-7.6.3');
    await append(tx, clock, [
      {
        type: 'star-rating.cancelled',
        subjectKind: 'Agency',
        subjectId: agency,
        clauses: ['S-7.6.3'],
        facts: { creditCode: agency, cycle, reason },
        actor: official?.account ?? '',
        occurredOn: clock.today(),
      },
    ]);
    return checked;
  });
}
