import { leaderOf } from '@chengan/shared/demonstration/officials';
import { allowed, type Step } from '@chengan/shared/demonstration/step';
import type { StarPublication } from '@chengan/shared/demonstration/world';
import type { World } from '@chengan/shared/demonstration/world-of';
import { exact } from '@chengan/shared/number/decimal';
import type { StarFacts } from '../star-rating/facts.ts';
import { cancelStars, publishRating } from '../star-rating/publish-rating.command.ts';

const RATE = 11;
const CANCEL = 12;

/** The stars of 苏州, by the leaders of the county bureaus. */
export function ratingSteps({ starPublications }: World): Step[] {
  return starPublications.flatMap((one) => {
    const { agency, authority, cycle } = one;
    const what = `stars ${cycle} of ${agency}`;
    const publish: Step = {
      on: one.on,
      rank: RATE,
      what,
      run: async ({ em, clock }) => {
        const leader = leaderOf(authority, clock.now());
        allowed(await publishRating(em, clock, leader, { agency, authority, facts: factsOf(one) }), what);
      },
    };
    const { cancelled } = one;
    if (!cancelled) return [publish];
    const cancel: Step = {
      on: cancelled.on,
      rank: CANCEL,
      what: `${what}, cancelled`,
      run: async ({ em, clock }) => {
        const { reason } = cancelled;
        const leader = leaderOf(authority, clock.now());
        allowed(await cancelStars(em, clock, leader, { agency, authority, cycle, reason }), what);
      },
    };
    return [publish, cancel];
  });
}

function factsOf({ cycle, deductions, satisfaction, bonus, vetoes }: StarPublication): StarFacts {
  const { county, town, enterprises } = satisfaction;
  return {
    cycle,
    deductions: deductions.map(({ rule, count }) => ({ rule, count: exact(count) })),
    satisfaction: {
      county: county === undefined ? undefined : exact(county),
      town: town === undefined ? undefined : exact(town),
      enterprises: enterprises === undefined ? undefined : exact(enterprises),
    },
    bonus,
    vetoes,
  };
}
